// Commands for those who write plan files.
import { type Command, Option } from 'commander';
import { check } from '../commands/check.ts';
import { convert } from '../commands/convert.ts';
import { format } from '../commands/format.ts';
import { addCommand, type Execute, PATHS, repeat } from './command.ts';
import { parseCount, parseLocales, parsePlace } from './values.ts';

export function defineCheck(program: Command, execute: Execute): void {
  addCommand(program, 'check', 'find what is wrong in plan files')
    .argument('[paths...]', PATHS)
    .option('--fix', 'make the changes that findings offer')
    .option('--max-warnings <count>', 'fail if there are more warnings', parseCount)
    .option('--strict', 'warn also of what texts promise and no rule says')
    .addOption(
      new Option('--locale <tags>', 'pages are made for these locales, too: de-DE,ar-EG').argParser(
        parseLocales,
      ),
    )
    .option('--watch', 'check again after every change')
    .action(async (paths: readonly string[], options) => {
      await repeat(options.watch, paths, () => execute('check', options, () => check(paths, options)));
    });
}

export function defineTest(program: Command, execute: Execute): void {
  addCommand(program, 'test', 'replay the scenarios of plan files, and say which do not come true')
    .argument('[paths...]', PATHS)
    .option('--watch', 'test again after every change')
    .action(async (paths: readonly string[], options) => {
      const { test } = await import('../commands/test.ts');
      await repeat(options.watch, paths, () => execute('test', options, () => test(paths)));
    });
}

export function defineFormat(program: Command, execute: Execute): void {
  addCommand(program, 'format', 'give plan files their usual layout')
    .argument('[paths...]', `${PATHS}; - for stdin to stdout`)
    .option('--check', 'write nothing, and fail if anything would be written')
    .option('--stdin-name <name>', 'the name of what comes in on stdin', 'stdin.plan')
    .action(async (paths: readonly string[], options) => {
      await execute('format', options, () => format(paths, options));
    });
}

export function defineConvert(program: Command, execute: Execute): void {
  addCommand(program, 'convert', 'write a plan file in the other of the two forms')
    .argument('<file>', 'a plan file')
    .addOption(new Option('--to <form>', 'the form to write').choices(['yaml', 'dsl']))
    .option('--out <file>', 'where to write it (default: to stdout)', parsePlace)
    .option('--force', 'replace that file if it is there')
    .action(async (path: string, options) => {
      await execute('convert', options, () => convert(path, options));
    });
}

export function defineTranslate(program: Command, execute: Execute): void {
  addCommand(program, 'translate', 'write a file for the texts of a plan file in another language')
    .argument('<file>', 'a plan file')
    .addOption(
      new Option('--locale <tags>', 'the languages or locales: de, ar-EG')
        .argParser(parseLocales)
        .makeOptionMandatory(),
    )
    .action(async (path: string, options) => {
      const { translate } = await import('../commands/translate.ts');
      await execute('translate', options, () => translate(path, options.locale));
    });
}

export function defineInit(program: Command, execute: Execute): void {
  addCommand(program, 'init', 'write a first plan file')
    .argument('[folder]', 'the folder of the project', '.')
    .option('--yaml', 'in the YAML form, with a schema for the editor')
    .action(async (folder: string, options) => {
      const { init } = await import('../commands/init.ts');
      await execute('init', options, () => init(folder, options));
    });
}
