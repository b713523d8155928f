import type { Catalog, Cycle, Entry, Feature, FeatureEntry, Plan, Template } from '../../catalog/catalog.ts';
import { capitalise, mainCurrency, mayBuy, render } from '../../copy/index.ts';
import type { Language } from '../../locales/index.ts';
import { lineAt, type Span } from '../../source/source.ts';
import { shownAddOns } from './add-ons.ts';
import type { Context, Foreign, Wording } from './context.ts';
import { wordEntry } from './wording.ts';

/** Gathers what the parts of a page share. */
export function makeContext(catalog: Catalog, language: Language, foreign: Foreign | null): Context {
  const words = new Map<Entry | Feature, Wording>();
  const lineOf = (place: Span): number => lineAt(catalog.source, place.start);
  const plans = catalog.plans.filter(({ hidden }) => !hidden);
  const excepted = exceptLines(plans, lineOf);
  const untranslated = new Set<string>();
  for (const { value } of foreign?.texts ?? []) untranslated.add(value).add(capitalise(value, language));
  const languageOf = ({ text }: Template): Language =>
    foreign?.texts.has(text) ? foreign.language : language;
  const renderHere: Context['render'] = (template, shown = null) => {
    const text = render(template, catalog, languageOf(template), shown);
    if (foreign?.texts.has(template.text)) untranslated.add(text);
    return text;
  };
  const context: Context = {
    catalog,
    language,
    phrases: language.phrases,
    words: {
      included: [capitalise(language.phrases.included, language)],
      notIncluded: [capitalise(language.phrases.notIncluded, language)],
      notAvailable: [capitalise(language.phrases.notAvailable, language)],
    },
    plans,
    currencies: currenciesOf(catalog, plans),
    cycles: cyclesOf(catalog, plans),
    lineOf,
    languageOf,
    render: renderHere,
    untranslated,
    say: (template) => ({ text: renderHere(template), line: lineOf(template.text) }),
    explain: (help) => help && renderHere(help),
    wordsOf(entry) {
      const same = saysOnlyThat(entry) ? entry.feature : entry;
      const known = words.get(same);
      if (known) return known;
      const made = wordEntry(entry, context);
      words.set(same, made);
      return made;
    },
    exceptLine: (plan, id) => excepted.get(plan)?.get(id) ?? null,
  };
  return context;
}

/** A line that says of a feature only that it is there says the same in every plan. */
function saysOnlyThat(entry: Entry): entry is FeatureEntry {
  return entry.kind === 'feature' && entry.value.kind === 'flag' && entry.shown === null;
}

function currenciesOf(catalog: Catalog, plans: readonly Plan[]): readonly string[] {
  const used = new Set<string>();
  const addOns = shownAddOns(catalog, plans);
  for (const { pricing } of [...plans, ...addOns])
    if (pricing.kind === 'paid') for (const { currency } of pricing.prices) used.add(currency);
  for (const { oncePrices } of addOns) for (const { currency } of oncePrices) used.add(currency);
  for (const pack of catalog.packs) {
    if (!plans.some((plan) => mayBuy(plan, pack))) continue;
    for (const { currency } of pack.prices) used.add(currency);
  }
  const codes = catalog.currencies.map(({ code }) => code).filter((code) => used.has(code));
  return codes.length === 0 ? [mainCurrency(catalog)] : codes;
}

function cyclesOf(catalog: Catalog, plans: readonly Plan[]): readonly Cycle[] {
  const used = new Set<string>();
  for (const { pricing } of [...plans, ...shownAddOns(catalog, plans)])
    if (pricing.kind === 'paid') for (const { cycle } of pricing.prices) used.add(cycle.id);
  return catalog.cycles.filter(({ id }) => used.has(id));
}

/** For each plan, the ids that it or a plan below it takes away, and the lines that do. */
function exceptLines(
  plans: readonly Plan[],
  lineOf: (place: Span) => number,
): ReadonlyMap<Plan, ReadonlyMap<string, number>> {
  const known = new Map<Plan, ReadonlyMap<string, number>>();
  const find = (plan: Plan): ReadonlyMap<string, number> => {
    const before = known.get(plan);
    if (before) return before;
    const below = plan.base ? find(plan.base.plan) : new Map<string, number>();
    const own = plan.base?.except ?? [];
    const made =
      own.length === 0 ? below : new Map([...below, ...own.map(({ id, at }) => [id, lineOf(at)] as const)]);
    known.set(plan, made);
    return made;
  };
  for (const plan of plans) find(plan);
  return known;
}
