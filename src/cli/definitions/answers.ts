// Commands that answer questions.
import { type Command, Option } from 'commander';
import { explain } from '../commands/explain.ts';
import { DOCUMENT_FORMATS } from '../document-formats.ts';
import { failure } from '../report.ts';
import { addCommand, type Execute, PATHS } from './command.ts';
import { parseSeats } from './values.ts';

export function defineLedger(program: Command, execute: Execute): void {
  program
    .command('ledger')
    .description('print a scenario worked out, day by day')
    .argument('<catalog>', 'the id of a catalog, or a plan file')
    .argument('[scenario]', 'the name of a scenario, or its first words, if there are several')
    .argument('[paths...]', PATHS)
    .addOption(new Option('--format <format>', 'how it is written').choices(DOCUMENT_FORMATS).default('text'))
    .action(async (catalog: string, scenario: string | undefined, paths: readonly string[], { format }) => {
      const { ledger } = await import('../commands/ledger.ts');
      const others = { format: format === 'json' ? ('json' as const) : ('pretty' as const) };
      await execute('ledger', others, () => ledger(catalog, scenario, paths, format));
    });
}

export function defineAnalyze(program: Command, execute: Execute): void {
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
    .option('--seats <count>', 'with --need: for how many people (default: 1)', parseSeats)
    .option('--cycle <cycle>', 'with --need: how often it is paid: yearly (default: monthly, if anything is)')
    .option('--currency <code>', 'with --need: the currency (default: the main one)')
    .addOption(new Option('--format <format>', 'how it is written').choices(DOCUMENT_FORMATS).default('text'))
    .action(async (paths: readonly string[], options) => {
      const { analyze } = await import('../commands/analyze.ts');
      const others = { format: options.format === 'json' ? ('json' as const) : ('pretty' as const) };
      await execute('analyze', others, () => analyze(paths, options));
    });
}

export function defineExplain(program: Command, execute: Execute): void {
  const about =
    'say what a plan has of something, or why a scenario went as it did, and which lines make it so';
  addCommand(program, 'explain', about)
    .usage(
      '[options] <plan> <thing> [paths...]\n       planspec explain [options] --scenario <name> [paths...]',
    )
    .argument('[plan]', 'the id of a plan: pro')
    .argument('[thing]', 'the id of a feature, limit, model or kind of credits, or price or trial')
    .argument('[paths...]', PATHS)
    .option('--catalog <id>', 'the catalog, if several have such a plan or scenario')
    .option('--scenario <name>', 'the name of a scenario, or its first words')
    .option('--at <day>', 'a day of the scenario: 2026-01-25 (default: its last)')
    .action(
      async (plan: string | undefined, thing: string | undefined, paths: readonly string[], options) => {
        await execute('explain', options, async () => {
          if (options.scenario !== undefined) {
            const { explainDay } = await import('../commands/explain-day.ts');
            return explainDay([...(plan ? [plan] : []), ...(thing ? [thing] : []), ...paths], options);
          }
          if (plan === undefined) {
            const help = '`planspec explain --help` shows how it is used';
            return failure(`\`explain\` needs the id of a plan, or the name of a scenario; ${help}`);
          }
          return explain(plan, thing, paths, options);
        });
      },
    );
}
