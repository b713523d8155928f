import { type Command, InvalidArgumentError, Option } from 'commander';
import { isLocale, nearestLocales } from '../locales/tags.ts';
import { check } from './commands/check.ts';
import { convert } from './commands/convert.ts';
import { explain } from './commands/explain.ts';
import { format } from './commands/format.ts';
import { table } from './commands/table.ts';
import { DOCUMENT_FORMATS } from './document-formats.ts';
import { FORMATS, type Format, failure, type Report } from './report.ts';
import { STDOUT, widthOf } from './streams.ts';
import { watch } from './watch.ts';

/** Runs a command and delivers its report. */
export type Execute = (
  name: string,
  options: { readonly format: Format },
  run: () => Promise<Report>,
) => Promise<void>;

/** Adds a command to the program: its arguments, its options, and what it does. */
export type Definition = (program: Command, execute: Execute) => void;

const PATHS = 'plan files, and folders to search for them (default: plans/)';

function defineCheck(program: Command, execute: Execute): void {
  addCommand(program, 'check', 'find what is wrong in plan files')
    .argument('[paths...]', PATHS)
    .option('--fix', 'make the changes that findings offer')
    .option('--max-warnings <count>', 'fail if there are more warnings', parseCount)
    .option('--strict', 'warn also of what texts promise and no rule says')
    .option('--watch', 'check again after every change')
    .action(async (paths: readonly string[], options) => {
      await repeat(options.watch, paths, () => execute('check', options, () => check(paths, options)));
    });
}

function defineBuild(program: Command, execute: Execute): void {
  addCommand(program, 'build', 'write the rule modules and the pages of plan files')
    .argument('[paths...]', PATHS)
    .option('--out <folder>', 'where to put them, in a folder for each catalog', 'generated')
    .addOption(
      new Option('--check', 'write nothing, and fail if anything would be written').conflicts('watch'),
    )
    .option('--force', 'compile also what is up to date')
    .option('--max-warnings <count>', 'write nothing and fail if there are more warnings', parseCount)
    .option('--strict', 'warn also of what texts promise and no rule says')
    .addOption(
      new Option('--locale <tags>', 'make the page for these locales, too: de-DE,ar-EG').argParser(
        parseLocales,
      ),
    )
    .option('--show-lines', 'say in HTML which line of the plan file each value comes from')
    .option('--watch', 'build again after every change')
    .action(async (paths: readonly string[], options) => {
      const { build } = await import('./commands/build.ts');
      await repeat(options.watch, paths, () => execute('build', options, () => build(paths, options)));
    });
}

function defineTest(program: Command, execute: Execute): void {
  addCommand(program, 'test', 'replay the scenarios of plan files, and say which do not come true')
    .argument('[paths...]', PATHS)
    .option('--watch', 'test again after every change')
    .action(async (paths: readonly string[], options) => {
      const { test } = await import('./commands/test.ts');
      await repeat(options.watch, paths, () => execute('test', options, () => test(paths)));
    });
}

function defineLedger(program: Command, execute: Execute): void {
  program
    .command('ledger')
    .description('print a scenario worked out, day by day')
    .argument('<catalog>', 'the id of a catalog, or a plan file')
    .argument('<scenario>', 'the name of a scenario, or its first words')
    .argument('[paths...]', PATHS)
    .addOption(new Option('--format <format>', 'how it is written').choices(DOCUMENT_FORMATS).default('text'))
    .action(async (catalog: string, scenario: string, paths: readonly string[], { format }) => {
      const { ledger } = await import('./commands/ledger.ts');
      const others = { format: format === 'json' ? ('json' as const) : ('pretty' as const) };
      await execute('ledger', others, () => ledger(catalog, scenario, paths, format));
    });
}

function defineAnalyze(program: Command, execute: Execute): void {
  program
    .command('analyze')
    .description(
      'say how much there is to choose, what each step up costs, and what is the cheapest that does',
    )
    .argument('[paths...]', PATHS)
    .addOption(
      new Option(
        '--need <thing>',
        'what the cheapest must have: api-access, storage=200GB, veo-3 (once for each)',
      )
        .argParser((need: string, before: readonly string[]) => [...before, need])
        .default([], 'nothing'),
    )
    .option('--seats <count>', 'for how many people', parseSeats, 1)
    .option('--cycle <cycle>', 'how often it is paid: yearly (default: monthly, if anything is)')
    .option('--currency <code>', 'the currency (default: the main one)')
    .addOption(new Option('--format <format>', 'how it is written').choices(DOCUMENT_FORMATS).default('text'))
    .action(async (paths: readonly string[], options) => {
      const { analyze } = await import('./commands/analyze.ts');
      const others = { format: options.format === 'json' ? ('json' as const) : ('pretty' as const) };
      await execute('analyze', others, () => analyze(paths, options));
    });
}

function defineTable(program: Command, execute: Execute): void {
  addCommand(program, 'table', 'print the comparison table')
    .argument('[paths...]', PATHS)
    .action(async (paths: readonly string[], options) => {
      await execute('table', options, () => table(paths, widthOf(STDOUT)));
    });
}

function definePreview(program: Command, execute: Execute): void {
  addCommand(program, 'preview', 'show the pages in a browser while the plan files are being written')
    .argument('[paths...]', PATHS)
    .option('--port <number>', 'where the browser finds them; 0 for any port that is free', parsePort, 4400)
    .action(async (paths: readonly string[], options) => {
      const { openPreview } = await import('./commands/preview.ts');
      const opened = await openPreview(paths, options);
      if (opened.kind === 'report') await execute('preview', options, async () => opened.report);
      else await watch(paths, () => execute('preview', options, opened.renew));
    });
}

function defineExplain(program: Command, execute: Execute): void {
  const about =
    'say what a plan has of something, or why a scenario went as it did, and which lines make it so';
  addCommand(program, 'explain', about)
    .usage(
      '[options] <plan> <thing> [paths...]\n       planspec explain [options] --scenario <name> [paths...]',
    )
    .argument('[plan]', 'the id of a plan: pro')
    .argument('[thing]', 'the id of a feature, limit, model or kind of credits, or price')
    .argument('[paths...]', PATHS)
    .option('--catalog <id>', 'the catalog, if several have such a plan or scenario')
    .option('--scenario <name>', 'the name of a scenario, or its first words')
    .option('--at <day>', 'a day of the scenario: 2026-01-25 (default: its last)')
    .action(
      async (plan: string | undefined, thing: string | undefined, paths: readonly string[], options) => {
        await execute('explain', options, async () => {
          if (options.scenario !== undefined) {
            const { explainDay } = await import('./commands/explain-day.ts');
            return explainDay([...(plan ? [plan] : []), ...(thing ? [thing] : []), ...paths], options);
          }
          const needs = plan === undefined ? 'a plan, or of a scenario' : 'a thing';
          if (plan === undefined || thing === undefined) {
            return failure(
              `\`explain\` needs the name of ${needs}; \`planspec explain --help\` shows how it is used`,
            );
          }
          return explain(plan, thing, paths, options);
        });
      },
    );
}

function defineVerify(program: Command, execute: Execute): void {
  addCommand(program, 'verify', 'compare a page that somebody else wrote with the plans')
    .argument('<pages...>', 'pages in HTML or Markdown')
    .option('--catalog <file>', 'the plan file (default: the only one in plans/)')
    .option('--max-warnings <count>', 'fail if there are more warnings', parseCount)
    .option('--strict', 'warn also of what pages promise and no rule says')
    .action(async (pages: readonly string[], options) => {
      const { verify } = await import('./commands/verify.ts');
      await execute('verify', options, () => verify(pages, options));
    });
}

function defineFormat(program: Command, execute: Execute): void {
  addCommand(program, 'format', 'give plan files their usual layout')
    .argument('[paths...]', `${PATHS}; - for stdin to stdout`)
    .option('--check', 'write nothing, and fail if anything would be written')
    .option('--stdin-name <name>', 'the name of what comes in on stdin', 'stdin.plan')
    .action(async (paths: readonly string[], options) => {
      await execute('format', options, () => format(paths, options));
    });
}

function defineConvert(program: Command, execute: Execute): void {
  addCommand(program, 'convert', 'write a plan file in the other of the two forms')
    .argument('<file>', 'a plan file')
    .addOption(new Option('--to <form>', 'the form to write').choices(['yaml', 'dsl']))
    .option('--out <file>', 'where to write it (default: to stdout)')
    .option('--force', 'replace that file if it is there')
    .action(async (path: string, options) => {
      await execute('convert', options, () => convert(path, options));
    });
}

function defineTranslate(program: Command, execute: Execute): void {
  addCommand(program, 'translate', 'write a file for the texts of a plan file in another language')
    .argument('<file>', 'a plan file')
    .addOption(
      new Option('--locale <tags>', 'the languages or locales: de, ar-EG')
        .argParser(parseLocales)
        .makeOptionMandatory(),
    )
    .action(async (path: string, options) => {
      const { translate } = await import('./commands/translate.ts');
      await execute('translate', options, () => translate(path, options.locale));
    });
}

function defineImport(program: Command, execute: Execute): void {
  addCommand(program, 'import', 'make plan files of pricings in another format')
    .argument('<path>', 'a file, or a folder to search for such files')
    .addOption(
      new Option('--from <format>', 'what the files are written in')
        .choices(['pricing2yaml'])
        .default('pricing2yaml'),
    )
    .option('--out <folder>', 'where to put the plan files', 'plans')
    .option('--force', 'replace plan files that are there')
    .action(async (path: string, options) => {
      const { importFiles } = await import('./commands/import.ts');
      await execute('import', options, () => importFiles(path, options));
    });
}

function defineExport(program: Command, execute: Execute): void {
  addCommand(program, 'export', 'write a plan file in another format')
    .argument('<file>', 'a plan file')
    .addOption(
      new Option('--to <format>', 'the format to write').choices(['pricing2yaml']).default('pricing2yaml'),
    )
    .option('--out <file>', 'where to write it (default: to stdout)')
    .option('--force', 'replace that file if it is there')
    .option('--created <date>', 'the date that the file says of itself (default: today)', parseDate)
    .action(async (path: string, { created = new Date().toISOString().slice(0, 10), ...options }) => {
      const { exportFile } = await import('./commands/export.ts');
      await execute('export', options, () => exportFile(path, { ...options, created }));
    });
}

function defineInit(program: Command, execute: Execute): void {
  addCommand(program, 'init', 'write a first plan file')
    .argument('[folder]', 'the folder of the project', '.')
    .option('--yaml', 'in the YAML form, with a schema for the editor')
    .action(async (folder: string, options) => {
      const { init } = await import('./commands/init.ts');
      await execute('init', options, () => init(folder, options));
    });
}

/** All commands, in the order in which the help shows them. */
export const COMMANDS: ReadonlyMap<string, Definition> = new Map([
  ['check', defineCheck],
  ['build', defineBuild],
  ['test', defineTest],
  ['ledger', defineLedger],
  ['analyze', defineAnalyze],
  ['table', defineTable],
  ['preview', definePreview],
  ['explain', defineExplain],
  ['verify', defineVerify],
  ['format', defineFormat],
  ['convert', defineConvert],
  ['translate', defineTranslate],
  ['import', defineImport],
  ['export', defineExport],
  ['init', defineInit],
]);

function addCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(
      new Option('--format <format>', 'how findings are written').choices(FORMATS).default('pretty'),
    );
}

async function repeat(
  isWatching: true | undefined,
  paths: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  if (isWatching) await watch(paths, run);
  else await run();
}

function parseCount(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number, such as 0 or 10.');
  return Number(text);
}

function parseSeats(text: string): number {
  if (!/^[1-9][0-9]{0,6}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return Number(text);
}

function parseLocales(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  for (const tag of tags) if (!isLocale(tag)) throw new InvalidArgumentError(aboutLocale(tag));
  return [...new Set(tags)].sort();
}

/** Names the locales that are meant, or may be. */
function aboutLocale(tag: string): string {
  const near = nearestLocales(tag);
  const [only] = near;
  const known = near.length === 1 ? `did you mean ${only}?` : `there are ${near.join(', ')}.`;
  return `\`${tag}\` is no locale that Planspec writes; ${known}`;
}

function parsePort(text: string): number {
  if (!/^[0-9]{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return Number(text);
}

function parseDate(text: string): string {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
    throw new InvalidArgumentError('It is a date such as 2026-01-15.');
  return text;
}
