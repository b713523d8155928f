import type { Explanation } from '../../compiler/index.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { visible } from '../../source/visible.ts';
import { loadCatalogs } from '../catalogs.ts';
import { failure, type Report, report } from '../report.ts';

export interface ExplainOptions {
  /** The id of the catalog, where several have such a plan. */
  readonly catalog?: string;
}

/** `planspec explain`: what a plan has of something, and the lines of the plan file that make it so. */
export async function explain(
  planId: string,
  thing: string | undefined,
  paths: readonly string[],
  options: ExplainOptions,
): Promise<Report> {
  const loaded = await loadCatalogs(paths);
  if (loaded.kind === 'report') return loaded.report;
  const { catalogs } = loaded;
  const wanted = catalogs.filter(({ id }) => options.catalog === undefined || id === options.catalog);
  if (wanted.length === 0)
    return unknown(
      'catalog',
      options.catalog ?? '',
      catalogs.map(({ id }) => id),
    );
  const found = wanted.flatMap((catalog) => {
    const plan = catalog.plans.find(({ id }) => id === planId);
    return plan === undefined ? [] : [{ catalog, plan }];
  });
  if (found.length === 0)
    return unknown(
      'plan',
      planId,
      wanted.flatMap(({ plans }) => plans.map(({ id }) => id)),
    );
  const { explain: explainThing, explainable } = await import('../../compiler/index.ts');
  if (thing === undefined) {
    const things = [...new Set(found.flatMap(({ catalog }) => explainable(catalog)))];
    return failure(`say what to explain about \`${planId}\`: ${firstOf(things, 20)}`);
  }
  const answers = found.flatMap(({ catalog, plan }) => explainThing(catalog, plan, thing) ?? []);
  if (answers.length > 1) {
    const ids = found.map(({ catalog }) => `\`${catalog.id}\``).join(', ');
    return failure(`several catalogs have a plan \`${planId}\`: ${ids}; say which with --catalog`);
  }
  const [answer] = answers;
  if (answer === undefined)
    return unknown(
      'name',
      thing,
      found.flatMap(({ catalog }) => explainable(catalog)),
    );
  return report({ data: show(answer), details: { explanation: answer } });
}

function unknown(what: string, wrong: string, names: readonly string[]): Report {
  const near = nearest(wrong, names);
  const help = near === null ? `known are ${firstOf(names, 10)}` : `did you mean \`${near}\`?`;
  return failure(`there is no ${what} \`${wrong}\`; ${help}`);
}

/** The first few names, and how many more there are. */
function firstOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more > 1 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

function show({ plan, thing, value, because }: Explanation): string {
  const places = because.map(({ file, line }) => visible(`${file}:${line}`));
  const width = Math.max(0, ...places.map((place) => place.length));
  const lines = because.map(
    ({ text }, index) => `  ${(places[index] ?? '').padEnd(width)}  ${visible(text)}\n`,
  );
  return `${visible(plan)} ${visible(thing)}: ${visible(value)}\n${lines.join('')}`;
}
