import { Command, CommanderError } from 'commander';
import { reportOfCrash } from './crash.ts';
import { COMMANDS, type Execute } from './definitions/index.ts';
import { deliver } from './deliver.ts';
import { FORMATS, type Format, failure, type Report } from './report.ts';
import { print, say } from './streams.ts';
import { VERSION } from './version.ts';

/** What holds for every command, wherever among the arguments it stands. */
interface Settings {
  readonly color: boolean;
  readonly debug: boolean;
}

/** Does what the arguments say. Never rejects; the exit code says how it ended. */
export async function runProgram(given: readonly string[]): Promise<void> {
  const args = withoutIdleHelp(given);
  const settings = { color: !args.includes('--no-color'), debug: args.includes('--debug') };
  const finish = async (result: Report) => {
    process.exitCode = result.exitCode;
    await deliver(commandIn(args), result, { ...settings, format: formatIn(args) });
  };
  process.on('uncaughtException', (error) => void finish(reportOfCrash(error, settings.debug)));
  try {
    const isForHelp = args.includes('-h') || args.includes('--help');
    await makeProgram(isForHelp ? null : commandIn(args), settings).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) await finish(reportOfCrash(error, settings.debug));
    else if (error.code === 'commander.help') process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error.exitCode !== 0) await finish(failure(usageProblem(error, commandIn(args))));
  }
}

/** Help for a command that there is not is no help: then the arguments without it say what is wrong. */
function withoutIdleHelp(args: readonly string[]): readonly string[] {
  const asked = args[0] === 'help' ? args.slice(1) : args;
  const [command = ''] = asked;
  if (command === '' || command.startsWith('-') || command === 'help' || COMMANDS.has(command)) return args;
  return asked.filter((arg) => arg !== '-h' && arg !== '--help');
}

function usageProblem(error: CommanderError, command: string | null): string {
  const message = error.message
    .replace(/^error: /, '')
    .replace(/^missing required argument '(.*)'$/, `\`${command}\` needs the name of a $1`)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  const help = command === null ? 'planspec --help' : `planspec ${command} --help`;
  return `${message}; \`${help}\` shows how it is used`;
}

/** The format as the raw arguments say, for when they cannot be read as a whole; `pretty` where they do not say. */
function formatIn(args: readonly string[]): Format {
  const at = args.findLastIndex((arg) => arg === '--format' || arg.startsWith('--format='));
  const value = args[at]?.startsWith('--format=') ? args[at].slice('--format='.length) : args[at + 1];
  return FORMATS.find((format) => at >= 0 && format === value) ?? 'pretty';
}

/** The command as the raw arguments say; null where they say none that there is. */
function commandIn(args: readonly string[]): string | null {
  const [first = ''] = args.filter((arg) => !arg.startsWith('-'));
  return COMMANDS.has(first) ? first : null;
}

/** The program with the command that is wanted, or, if none is, with all for the help to show. */
function makeProgram(wanted: string | null, { color, debug }: Settings): Command {
  /** Runs a command and delivers its report. Whatever it throws becomes a report, too. */
  const execute: Execute = async (name, { format }, run) => {
    const result = await run().catch((error: unknown) => reportOfCrash(error, debug));
    process.exitCode = result.exitCode;
    await deliver(name, result, { format, color });
  };
  const program = new Command('planspec')
    .description('One plan file for the pricing page and the code behind it.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .option('--no-color', 'write no colours')
    .option('--debug', 'say more when Planspec itself fails')
    // With their arguments beside them, what the commands do would not fit beside their names.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', '\n`planspec check --help` says more about a command, here about check.')
    .addHelpText('after', '\nExit codes: 0 all is good, 1 something was found in the files, 2 could not run.')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: say, outputError: () => {} });
  for (const [name, define] of COMMANDS) if (wanted === null || name === wanted) define(program, execute);
  return program;
}
