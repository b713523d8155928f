import type { AddOn, Catalog, Named, Plan } from '../../catalog/catalog.ts';
import type { Findings } from '../../diagnostics/findings.ts';
import type { Span } from '../../source/source.ts';
import { lostTags } from './export-tags.ts';

/** What is written otherwise than it could be: under other names, or in words of older files. */
interface Changed {
  readonly renamed: readonly Named[];
  readonly annual: readonly (Plan | AddOn)[];
}

/** Reports what of a catalog the format has no place for: one finding for each kind, at its first place. */
export function reportLosses(catalog: Catalog, { renamed, annual }: Changed, findings: Findings): void {
  const { modelGroups, buckets, packs, questions, scenarios, subscription, members, usage } = catalog;
  const entries = [...catalog.plans, ...catalog.addOns].flatMap((one) => one.entries);
  const kinds: readonly (readonly [words: string, places: readonly Span[]])[] = [
    ['groups of models', linesOf(modelGroups)],
    ['buckets of credits', linesOf(buckets)],
    ['packs', linesOf(packs)],
    ['what happens to subscriptions', linesOf(subscription ? [subscription] : [])],
    ['what happens to the use of credits', linesOf(usage ? [usage] : [])],
    ['rules on members', linesOf(members ? [members] : [])],
    ['questions and answers', linesOf(questions)],
    ['scenarios', linesOf(scenarios)],
    ['currencies besides the main one', catalog.currencies.length > 1 ? [catalog.line] : []],
    ['names that do not follow from their ids', renamed.map(({ at }) => at)],
    [
      'limits that a plan does not have, which become zero',
      catalog.plans.flatMap(({ limits, at }) =>
        catalog.limits.every(({ id }) => limits.has(id)) ? [] : [at],
      ),
    ],
    ['tags besides one of a feature', lostTags(catalog).map(({ at }) => at)],
    ['which plan is the most popular', linesOf(catalog.plans.filter(({ popular }) => popular))],
    ['legacy plans, which become hidden ones', linesOf(catalog.plans.filter(({ legacy }) => legacy))],
    ['plans that need no card', linesOf(catalog.plans.filter(({ cardRequired }) => !cardRequired))],
    ['buttons', linesOf(catalog.plans.filter(({ button }) => button !== null))],
    [
      'the least and the most that a plan is sold for',
      linesOf(catalog.plans.filter(({ quantity }) => quantity !== null)),
    ],
    [
      'what use above a limit costs',
      entries.flatMap((entry) => (entry.kind === 'limit' && entry.beyond.length > 0 ? [entry.line] : [])),
    ],
    [
      'features that an add-on needs',
      catalog.addOns.flatMap(({ needsFeatures }) => needsFeatures.map(({ at }) => at)),
    ],
    [
      'features with one of several values',
      linesOf(catalog.features.filter(({ values }) => values.kind === 'one of')),
    ],
    ['words of their own on the page', wordsOnPage(catalog)],
    ['rows of the table other than features, and what it leaves out', lostRows(catalog)],
    ['a time zone', catalog.timezone === 'UTC' ? [] : [catalog.line]],
    ['headings and other settings of the page', isPagePlain(catalog) ? [] : [catalog.line]],
    ['trials', catalog.plans.flatMap(({ trial }) => trial?.line ?? [])],
    ['bullets', entries.filter(({ kind }) => kind === 'bullet').map(({ at }) => at)],
    [
      'what happens after a downgrade',
      catalog.limits.flatMap(({ afterDowngrade }) => afterDowngrade?.line ?? []),
    ],
  ];
  for (const [words, [first, ...others]] of kinds) {
    if (first === undefined) continue;
    const count =
      others.length === 0 ? '' : `, here and in ${others.length} more place${others.length === 1 ? '' : 's'}`;
    findings.report('not-carried', `a Pricing2Yaml file has no place for ${words}${count}`, first);
  }
  const [first, ...others] = annual;
  if (first === undefined) return;
  const count = others.length === 0 ? '' : `, as are those of ${others.length} more`;
  findings.report(
    'not-carried',
    `the yearly price of \`${first.name}\` is written as \`annualPrice\`, a word of syntax 1${count}`,
    first.priceLines[0] ?? first.at,
    { hint: 'A program that reads only newer syntax takes the monthly price for all.' },
  );
}

function linesOf(things: readonly { readonly line: Span }[]): readonly Span[] {
  return things.map(({ line }) => line);
}

function lostRows({ table, features }: Catalog): readonly Span[] {
  if (table === null) return [];
  const known = new Set(features.map(({ id }) => id));
  const others = table.groups.flatMap(({ entries }) => entries.filter(({ id }) => !known.has(id)));
  return [...linesOf(others), ...(table.hidden.size > 0 ? [table.line] : [])];
}

/** True where the plan file says nothing of headings, locales and the like. */
function isPagePlain({ page }: Catalog): boolean {
  const { locales, faqAsData, ...rest } = page;
  return locales.length === 0 && !faqAsData && Object.values(rest).every((one) => one === null);
}

/** Where the plan file has words for the page that nothing else says. */
function wordsOnPage({ features, limits, plans, addOns, table }: Catalog): readonly Span[] {
  const sold = [...plans, ...addOns];
  const told = [
    ...[...features, ...limits].filter(({ shown }) => shown !== null),
    ...sold.filter(({ help }) => help !== null),
    ...sold.flatMap(({ entries }) => entries).filter(({ shown, help }) => shown !== null || help !== null),
    ...(table?.groups.flatMap(({ entries }) => entries) ?? []).filter(
      ({ shown, help }) => shown !== null || help !== null,
    ),
  ];
  return told.map(({ line }) => line);
}
