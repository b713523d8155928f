import type { Currency, Cycle, Duration, Model, Noun } from '../catalog/catalog.ts';
import {
  countingOf,
  ENGLISH,
  fill,
  type Language,
  type PluralCategory,
  pluralForm,
  writeMoney,
  writeNumber,
} from '../locales/index.ts';

/** The periods of the billing cycles that have a name. */
const PERIODS = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
] as const);

type NamedCycle = Parameters<typeof PERIODS.get>[0];

function isNamed(id: string): id is NamedCycle {
  const names: ReadonlyMap<string, unknown> = PERIODS;
  return names.has(id);
}

/** A number with its thousands grouped: `1,000`, `2.5`. */
export function formatNumber(value: number, { numbers }: Language): string {
  const [whole = '', fraction = ''] = String(value).split('.');
  return writeNumber(whole, fraction, numbers);
}

/** A whole number as a word where the language has one that fits anywhere: `three`, `13`. */
export function formatNumberWord(value: number, language: Language): string {
  return language.phrases.numberWords[value] ?? formatNumber(value, language);
}

/** An integer of a decimal scale, exactly and without needless zeros: 1500 at 3 decimals is `1.5`. */
export function formatScaled(value: number, decimals: number, { numbers }: Language): string {
  return writeNumber(...digitsOf(value, decimals), numbers);
}

/** The digits of an integer of a decimal scale: its whole part, and its decimals without needless zeros. */
function digitsOf(value: number, decimals: number): readonly [whole: string, fraction: string] {
  if (decimals === 0) return [String(value), ''];
  const digits = String(value).padStart(decimals + 1, '0');
  return [digits.slice(0, -decimals), digits.slice(-decimals).replace(/0+$/, '')];
}

/** A whole number of percent: `20%`, `20 %`. */
export function formatPercent(percent: number, language: Language): string {
  return fill(language.percent, { 0: formatNumber(percent, language) });
}

/** An amount of minor units: `$15`, `€12.50`, `¥1,500`, `15 CHF`. Whole amounts have no decimals, others have all of them. */
export function formatMoney(minor: number, { code, decimals }: Currency, language: Language): string {
  const digits = String(minor).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const fraction = digits.slice(cut);
  return writeMoney(digits.slice(0, cut), /^0*$/.test(fraction) ? '' : fraction, code, language);
}

/** A number and the right form of its noun: `1 project`, `3 projects`, `0.5 projects` where the scale has decimals. */
export function formatCount(value: number, noun: Noun, language: Language, decimals = 0): string {
  const [whole, fraction] = digitsOf(value, decimals);
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return `${writeNumber(whole, fraction, language.numbers)} ${nounFor(language.plural(digits), noun, language)}`;
}

/** The form of a noun for a class of numbers. One with too few forms, as of a text that nobody translated, has the two of English. */
export function nounFor(category: PluralCategory, { one, many, forms }: Noun, { tag }: Language): string {
  const counting = countingOf(tag);
  if (forms.length !== counting.length) return category === 'one' ? one : many;
  const at = counting.indexOf(category);
  return forms[at < 0 ? counting.indexOf('other') : at] ?? many;
}

/** A length of time as written: `1 month`, `12 months`. */
export function formatDuration(
  { count, unit }: Pick<Duration, 'count' | 'unit'>,
  language: Language,
): string {
  return withNumber(count, pluralForm(language.durations[unit], String(count), language), language);
}

/** A length of time as it stands behind `for`, `every` and the like. */
function durationInPhrase({ count, unit }: Duration, language: Language): string {
  return withNumber(count, pluralForm(language.durationsInPhrases[unit], String(count), language), language);
}

function withNumber(count: number, pattern: string, language: Language): string {
  return fill(pattern, { 0: formatNumber(count, language) });
}

/** A phrase about a `{duration}`. */
export function formatFor(phrase: string, duration: Duration, language: Language): string {
  return fill(phrase, {
    duration: durationInPhrase(duration, language),
    term: formatTerm(duration, language),
  });
}

/** A length of time before a noun: `12-month`. */
export function formatTerm(duration: Duration, language: Language): string {
  const { terms } = language.phrases;
  return terms === null
    ? formatDuration(duration, language)
    : withNumber(duration.count, terms[duration.unit], language);
}

/** How often a cycle comes, behind an amount: `per month`, `every 6 months`. */
export function formatCycle({ id, length }: Cycle, language: Language): string {
  const { per } = language.phrases;
  const period = isNamed(id) ? PERIODS.get(id) : undefined;
  return period === undefined ? formatEvery(length, language) : per[period];
}

/** A cycle as an adverb: `monthly`, `every 6 months`. */
export function formatRhythm({ id, length }: Cycle, language: Language): string {
  return isNamed(id) ? language.phrases.rhythm[id] : formatEvery(length, language);
}

function formatEvery(length: Duration, language: Language): string {
  const { every, everyOf } = language.phrases;
  return formatFor(everyOf[length.unit] ?? every, length, language);
}

/** Credits of the catalog's scale with their noun: `1 credit`, `0.5 credits`. */
export function formatCredits(credits: number, decimals: number, language: Language): string {
  const [whole, fraction] = digitsOf(credits, decimals);
  const form = pluralForm(
    language.phrases.credits,
    fraction === '' ? whole : `${whole}.${fraction}`,
    language,
  );
  return fill(form, { amount: writeNumber(whole, fraction, language.numbers) });
}

/** What a model costs: `5 credits per second`. */
export function formatCost(cost: NonNullable<Model['cost']>, decimals: number, language: Language): string {
  const { phrases } = language;
  return fill(phrases.cost, {
    cost: formatCredits(cost.credits, decimals, language),
    per: formatPer(cost.unit, language),
  });
}

/** `per month`, `per seat`, `per image`, `per upload`. */
export function formatPer(per: string, { phrases }: Language): string {
  const periods: Readonly<Record<string, string>> = phrases.per;
  const things: Readonly<Record<string, string>> = phrases.perUse;
  if (per === 'seat') return phrases.perSeat;
  for (const known of [periods, things]) if (Object.hasOwn(known, per)) return known[per] ?? '';
  return fill(phrases.perThing, { thing: per });
}

/** Whether every language has words of its own for what is behind `per`: `second`, `image`, `month`. */
export function isKnownThing(thing: string): boolean {
  const { per, perUse } = ENGLISH.phrases;
  return thing === 'seat' || Object.hasOwn(per, thing) || Object.hasOwn(perUse, thing);
}

/** `A`, `A and B`, `A, B and C`. */
export function joinWords(words: readonly string[], conjunction: 'and' | 'or', { lists }: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const style = lists[conjunction];
  const seam = style.unless?.before.test(last)
    ? style.unless.last
    : words.length === 2
      ? style.two
      : style.last;
  return words.slice(0, -1).join(style.between) + seam + last;
}

const WORD = /^\p{Ll}+(?![\p{L}\p{N}_])/u;
/** Decides where the first other character is of ASCII, as the tables of all letters take long to make. */
const PLAIN_WORD = /^[a-z]+(?:$|[\0-/:-@[-^`{-\x7f])/;
const NO_WORD = /^[a-z]+[A-Z0-9_]/;

/** A phrase with a capital, if it starts with a plain small word; names such as `iPhone` stay as they are. */
export function capitalise(text: string, { tag }: Language): string {
  const [first = ''] = text;
  const isDotted = first === 'i' && (tag === 'tr' || tag.startsWith('tr-'));
  const large = isDotted ? 'İ' : first.toUpperCase();
  if (large === first || NO_WORD.test(text) || !(PLAIN_WORD.test(text) || WORD.test(text))) return text;
  return large + text.slice(first.length);
}
