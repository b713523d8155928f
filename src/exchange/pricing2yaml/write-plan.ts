import { CURRENCIES } from '../../catalog/currencies.ts';
import type { Findings } from '../../diagnostics/findings.ts';
import type { Foreign, ForeignFeature, ForeignLimit, ForeignPlan, ForeignValue } from './foreign.ts';
import { climb, type Holdings, type Rung } from './ladder.ts';
import { declared, featureLine, helpOf, limitLine, priceLine, type Writing } from './lines.ts';
import { createIds, idFrom } from './names.ts';
import { readBilling } from './prices.ts';
import { quoted, quotedWords } from './texts.ts';
import { currencyCode } from './units.ts';
import { isNone, isSameValue, kindOf, kindOfFeature, printChoices } from './values.ts';
import { writeAddOn } from './write-add-on.ts';

/** The text of a plan file, in the DSL, that says what a pricing says; `findings` takes what it cannot. */
export function writePlan(
  foreign: Foreign,
  { taken, fallback }: { readonly taken: Set<string>; readonly fallback: string },
  findings: Findings,
): string {
  const ids = createIds();
  const said = new Set<string>();
  const currency = currencyOf(foreign, findings);
  const name = idFrom(foreign.name, 'catalog');
  // A file that is called after a year says only of which of a service's pricings it is.
  const file = idFrom(/^[0-9]/.test(fallback) ? `${name} ${fallback}` : fallback, 'catalog');
  const catalog = freeId([name, file], taken);
  taken.add(catalog);
  for (const { key } of foreign.plans) ids.enter('plan', key, 'plan');
  for (const { key } of foreign.features) ids.enter('feature', key, 'feature');
  for (const { key } of foreign.limits) ids.enter('limit', key, 'limit');
  for (const { key } of foreign.addOns) ids.enter('add-on', key, 'add-on');
  const writing: Writing = {
    foreign,
    currency,
    decimals: CURRENCIES.get(currency)?.decimals ?? 2,
    billing: readBilling(foreign),
    ids,
    featureKinds: new Map(
      foreign.features.map((one) => [one.key, kindOfFeature(one, valuesOf(one, foreign))]),
    ),
    limitKinds: new Map(foreign.limits.map((one) => [one.key, kindOf(one, amountsOf(one, foreign))])),
    // What holds where a plan says nothing is written in many plans, and said once.
    report(message, at) {
      const place = `${at.start} ${message}`;
      if (!said.has(place)) findings.report('not-carried', message, at);
      said.add(place);
    },
  };
  for (const { period, at } of writing.billing.unknown)
    writing.report(`the billing period \`${period}\` has no word in a plan file`, at);
  reportUnheld(foreign, writing);
  const sections = [
    [
      ...(foreign.about.length > 0 ? [`# Imported from Pricing2Yaml: ${foreign.about.join(', ')}`] : []),
      `catalog ${catalog} ${quoted(foreign.name)} {`,
      `currency ${writing.currency}`,
      ...writing.billing.lines,
      '}',
    ],
    writeGroups(writing),
    foreign.features.map((feature) => writeFeature(feature, writing)),
    foreign.limits.map((limit) => writeLimit(limit, writing)),
    ...climb(
      foreign.plans.map((plan) => holdingsOf(plan, foreign)),
      isSameValue,
    ).map((rung) => writeRung(rung, writing)),
    ...foreign.addOns.map((addOn) => writeAddOn(addOn, writing)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Where there are no plans, nothing in a plan file says what customers have without an add-on. */
function reportUnheld({ plans, features, limits }: Foreign, { report }: Writing): void {
  if (plans.length > 0) return;
  const isHeld = ({ initial }: ForeignFeature | ForeignLimit): boolean =>
    initial !== null && (initial.kind === 'flag' ? initial.on : !isNone(initial));
  const [first, ...others] = [...features, ...limits].filter(isHeld);
  const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
  if (first)
    report(
      `what there is of \`${first.key}\` without an add-on has no place where there are no plans${more}`,
      first.at,
    );
}

/** The first id that is not taken, or the last with a number behind it. */
function freeId(ids: readonly string[], taken: ReadonlySet<string>): string {
  const last = ids.at(-1) ?? 'catalog';
  let free = ids.find((id) => !taken.has(id));
  for (let number = 2; free === undefined; number++)
    if (!taken.has(`${last}-${number}`)) free = `${last}-${number}`;
  return free;
}

/** The currency of all prices; US dollars where the file names none that there is. */
function currencyOf({ currency, start }: Foreign, findings: Findings): string {
  const code = currencyCode(currency ?? '');
  if (CURRENCIES.has(code)) return code;
  findings.report(
    'not-carried',
    'the file names no currency, and US dollars are written in its place',
    start,
  );
  return 'USD';
}

/** Everything that any plan or add-on has of a feature. */
function valuesOf({ key, initial }: ForeignFeature, { plans, addOns }: Foreign): readonly ForeignValue[] {
  const given = [...plans, ...addOns].flatMap(({ features }) =>
    features.filter(({ name }) => name.key === key),
  );
  return [...(initial ? [initial] : []), ...given.map(({ value }) => value)];
}

/** Everything that any plan or add-on says of a limit. */
function amountsOf({ key, initial }: ForeignLimit, { plans, addOns }: Foreign): readonly ForeignValue[] {
  const given = [
    ...plans.map(({ limits }) => limits),
    ...addOns.flatMap((one) => [one.limits, one.extensions]),
  ];
  const own = given.flatMap((values) => values.filter(({ name }) => name.key === key));
  return [...(initial ? [initial] : []), ...own.map(({ value }) => value)];
}

/** The features of each tag are a group of the table. */
function writeGroups({ foreign, ids }: Writing): readonly string[] {
  const known = foreign.features.flatMap(({ tag }) => tag ?? []);
  const tags = new Set([...foreign.tags.filter((tag) => known.includes(tag)), ...known]);
  if (tags.size === 0) return [];
  const groups = [...tags].flatMap((tag) => [
    `group ${quotedWords(tag)} {`,
    ...foreign.features.filter((feature) => feature.tag === tag).map(({ key }) => ids.of('feature', key)),
    '}',
  ]);
  return ['table {', ...groups, '}'];
}

function writeFeature(feature: ForeignFeature, writing: Writing): string {
  const kind = writing.featureKinds.get(feature.key) ?? 'flag';
  const values =
    kind === 'some of' ? printChoices(valuesOf(feature, writing.foreign)) : kind === 'text' ? 'text' : '';
  return withBlock(`feature ${declared('feature', feature, writing)} ${values}`, [
    ...(feature.isHidden ? ['hidden'] : []),
    ...helpOf(feature),
  ]);
}

function writeLimit(limit: ForeignLimit, writing: Writing): string {
  const { phrase, counts } = writing.limitKinds.get(limit.key) ?? kindOf(limit, []);
  const linked = limit.linkedFeatures.map(({ key }) => writing.ids.of('feature', key));
  return withBlock(`limit ${declared('limit', limit, writing)} ${phrase}`, [
    ...(counts ? [`counts ${quoted(counts.one)}, ${quoted(counts.many)}`] : []),
    ...(linked.length > 0 ? [`for ${linked.join(', ')}`] : []),
    ...(limit.isHidden ? ['hidden'] : []),
    ...helpOf(limit),
  ]);
}

function withBlock(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? head : [`${head} {`, ...lines, '}'].join('\n');
}

/** What a plan has: what the file says everywhere, and over that what it says in the plan. */
function holdingsOf(plan: ForeignPlan, { features, limits }: Foreign): Holdings {
  const all = (
    declarations: readonly (ForeignFeature | ForeignLimit)[],
    own: ForeignPlan['features'],
  ): Map<string, ForeignValue> =>
    new Map([
      ...declarations.flatMap(({ key, initial }) => (initial === null ? [] : [[key, initial] as const])),
      ...own.map(({ name, value }) => [name.key, value] as const),
    ]);
  const had = [...all(features, plan.features)].filter(([, value]) => !isLacking(value));
  return { plan, features: new Map(had), limits: all(limits, plan.limits) };
}

/** True for what a plan does not have: a feature that is off, or of which it has no words. */
function isLacking(value: ForeignValue): boolean {
  if (value.kind === 'flag') return !value.on;
  if (value.kind === 'list') return value.texts.length === 0;
  return value.kind === 'text' && value.text === '';
}

function writeRung({ plan, base, features, limits }: Rung, writing: Writing): readonly string[] {
  const { ids } = writing;
  return [
    `plan ${declared('plan', plan, writing)} {`,
    ...(plan.description === '' ? [] : [`tagline ${quotedWords(plan.description)}`]),
    ...(plan.isPrivate ? ['hidden'] : []),
    ...priceLine(plan.price, plan, writing),
    ...(base === null ? [] : [`everything in ${ids.of('plan', base.key)}`]),
    ...[...features].flatMap(([key, value]) => featureLine(key, value, writing)),
    ...[...limits].flatMap(([key, value]) => limitLine(key, value, '', writing)),
    '}',
  ];
}
