import { type Command, Option } from 'commander';
import { FORMATS, type Format, type Report } from '../report.ts';
import { watch } from '../watch.ts';

/** Runs a command and delivers its report. */
export type Execute = (
  name: string,
  options: { readonly format: Format },
  run: () => Promise<Report>,
) => Promise<void>;

/** Adds a command to the program: its arguments, its options, and what it does. */
export type Definition = (program: Command, execute: Execute) => void;

/** What the help says of paths. */
export const PATHS = 'plan files, and folders to search for them (default: plans/)';

/** A command that reports findings, with the option for how they are written. */
export function addCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(
      new Option('--format <format>', 'how findings are written').choices(FORMATS).default('pretty'),
    );
}

/** Runs once, or again after every change of the paths. */
export async function repeat(
  isWatching: true | undefined,
  paths: readonly string[],
  run: () => Promise<void>,
): Promise<void> {
  if (isWatching) await watch(paths, run);
  else await run();
}
