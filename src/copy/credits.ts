import type { Bucket, Catalog, CreditAmount, CreditEntry, Pack, Plan, Validity } from '../catalog/catalog.ts';
import { fill, type Language } from '../locales/index.ts';
import { formatCycle, formatDuration, formatFor, formatRhythm, formatScaled, joinWords } from './words.ts';

/**
 * The credits of a line, in its order, `500 once` at last: `1,000 per month`, `12,000 per year`, `900 per month when paid
 * yearly`.
 */
export function formatCreditAmounts(
  { amounts, once }: Pick<CreditEntry, 'amounts' | 'once'>,
  catalog: Catalog,
  language: Language,
): readonly string[] {
  const word = (amount: number, often: string): string =>
    fill(language.phrases.amountOften, {
      amount: formatScaled(amount, catalog.creditDecimals, language),
      often,
    });
  return [
    ...mergeEqualAmounts(amounts).map((amount) => word(amount.amount, formatOften(amount, language))),
    ...(once ? [word(once.amount, language.phrases.once)] : []),
  ];
}

/**
 * The amounts without those that only repeat another of all: what comes each month, whether it is paid monthly or yearly,
 * comes each month.
 */
export function mergeEqualAmounts(
  amounts: readonly CreditAmount[],
  all: readonly CreditAmount[] = amounts,
): readonly CreditAmount[] {
  const plain = amounts.map((one) => {
    const { amount, every } = one;
    const isTwin = (other: CreditAmount): boolean =>
      other.every === null && other.cycle.id === every?.id && other.amount === amount;
    return all.find(isTwin) ?? one;
  });
  return [...new Set(plain)];
}

/** How often an amount of credits comes: `per month`, `per month when paid yearly`. */
export function formatOften(
  { cycle, every }: Pick<CreditAmount, 'cycle' | 'every'>,
  language: Language,
): string {
  if (every === null) return formatCycle(cycle, language);
  return fill(language.phrases.whenPaid, {
    often: formatCycle(every, language),
    rhythm: formatRhythm(cycle, language),
  });
}

/** How long the credits of a bucket are valid: `12 months`, `until the next renewal`, `forever`. */
export function formatValidity({ valid }: { readonly valid: Validity }, language: Language): string {
  switch (valid.kind) {
    case 'until renewal':
      return language.phrases.untilRenewal;
    case 'lasts':
      return formatDuration(valid.duration, language);
    case 'forever':
      return language.phrases.forever;
  }
}

/** What is kept at renewal: `up to 500`, `everything for 3 months`, `everything forever`, or `nothing`. */
export function formatRollover(bucket: Bucket, catalog: Catalog, language: Language): string {
  const { phrases } = language;
  if (bucket.rollover === null) return phrases.nothing;
  const { max, valid } = bucket.rollover;
  const kept =
    max === null
      ? phrases.everything
      : fill(phrases.upTo, { amount: formatScaled(max, catalog.creditDecimals, language) });
  if (valid === null) return kept;
  switch (valid.kind) {
    case 'lasts':
      return fill(formatFor(phrases.keptFor, valid.duration, language), { kept });
    case 'until renewal':
      return fill(phrases.keptUntilRenewal, { kept });
    case 'forever':
      return fill(phrases.keptForever, { kept });
  }
}

/** The order in which credits pay: `subscription-cycle credits, then purchased add-on credits`. */
export function formatConsumption(catalog: Catalog, language: Language): string | null {
  if (catalog.consumption === null) return null;
  const places = catalog.consumption.places.map((place) =>
    joinWords(
      place.map(({ name }) => name),
      'and',
      language,
    ),
  );
  return joinPhrases(places, language.phrases.consumedFirst);
}

/** Joins words by a phrase of two, `{first}, then {next}`, which is read over and over. */
export function joinPhrases(words: readonly string[], phrase: string): string {
  const seam = fill(phrase, { first: '', next: '' });
  return words.join(seam);
}

/** Whether customers of a plan may buy a pack: the plan has all features that the pack needs. */
export function mayBuy(plan: Plan, pack: Pack): boolean {
  return pack.needs.every(({ feature }) => plan.features.has(feature.id));
}

/** The names of the plans that customers see, or of some of them: `Starter and Pro`, or `no plan`. */
export function formatPlans(plans: readonly Plan[], language: Language): string {
  const names = plans.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return names.length === 0 ? language.phrases.noPlan : joinWords(names, 'and', language);
}
