// Commands that make outputs, show them, and compare them with pages of others.
import { type Command, Option } from 'commander';
import { table } from '../commands/table.ts';
import { STDOUT, widthOf } from '../streams.ts';
import { watch } from '../watch.ts';
import { addCommand, type Execute, PATHS, repeat } from './command.ts';
import { parseCount, parseLocales, parsePlace, parsePort } from './values.ts';

export function defineBuild(program: Command, execute: Execute): void {
  addCommand(program, 'build', 'write the rule modules and the pages of plan files')
    .argument('[paths...]', PATHS)
    .option('--out <folder>', 'where to put them, in a folder for each catalog', parsePlace, 'generated')
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
      const { build } = await import('../commands/build.ts');
      await repeat(options.watch, paths, () => execute('build', options, () => build(paths, options)));
    });
}

export function defineTable(program: Command, execute: Execute): void {
  addCommand(program, 'table', 'print the comparison table')
    .argument('[paths...]', PATHS)
    .action(async (paths: readonly string[], options) => {
      await execute('table', options, () => table(paths, widthOf(STDOUT)));
    });
}

export function definePreview(program: Command, execute: Execute): void {
  addCommand(program, 'preview', 'show the pages in a browser while the plan files are being written')
    .argument('[paths...]', PATHS)
    .option('--port <number>', 'where the browser finds them; 0 for any port that is free', parsePort, 4400)
    .action(async (paths: readonly string[], options) => {
      const { openPreview } = await import('../commands/preview.ts');
      const opened = await openPreview(paths, options);
      if (opened.kind === 'report') await execute('preview', options, async () => opened.report);
      else await watch(paths, () => execute('preview', options, opened.renew));
    });
}

export function defineVerify(program: Command, execute: Execute): void {
  addCommand(program, 'verify', 'compare a page that somebody else wrote with the plans')
    .argument('<pages...>', 'pages in HTML or Markdown')
    .option('--catalog <file>', 'the plan file (default: the only one in plans/)')
    .option('--max-warnings <count>', 'fail if there are more warnings', parseCount)
    .option('--strict', 'warn also of what pages promise and no rule says')
    .action(async (pages: readonly string[], options) => {
      const { verify } = await import('../commands/verify.ts');
      await execute('verify', options, () => verify(pages, options));
    });
}
