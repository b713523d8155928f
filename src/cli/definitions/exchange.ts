// Commands for other formats.
import { type Command, Option } from 'commander';
import { addCommand, type Execute } from './command.ts';
import { parseDate, parsePlace } from './values.ts';

export function defineImport(program: Command, execute: Execute): void {
  addCommand(program, 'import', 'make plan files of pricings in another format')
    .argument('<path>', 'a file, or a folder to search for such files')
    .addOption(
      new Option('--from <format>', 'what the files are written in')
        .choices(['pricing2yaml'])
        .default('pricing2yaml'),
    )
    .option('--out <folder>', 'where to put the plan files', parsePlace, 'plans')
    .option('--force', 'replace plan files that are there')
    .action(async (path: string, options) => {
      const { importFiles } = await import('../commands/import.ts');
      await execute('import', options, () => importFiles(path, options));
    });
}

export function defineExport(program: Command, execute: Execute): void {
  addCommand(program, 'export', 'write a plan file in another format')
    .argument('<file>', 'a plan file')
    .addOption(
      new Option('--to <format>', 'the format to write').choices(['pricing2yaml']).default('pricing2yaml'),
    )
    .option('--out <file>', 'where to write it (default: to stdout)', parsePlace)
    .option('--force', 'replace that file if it is there')
    .option('--created <date>', 'the date that the file says of itself (default: today)', parseDate)
    .action(async (path: string, { created = new Date().toISOString().slice(0, 10), ...options }) => {
      const { exportFile } = await import('../commands/export.ts');
      await execute('export', options, () => exportFile(path, { ...options, created }));
    });
}
