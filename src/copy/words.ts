import type {
  Currency,
  Cycle,
  Duration,
  FeatureValue,
  LimitValue,
  Measure,
  Model,
  Noun,
  Rate,
} from '../catalog/catalog.ts';
import { durationUnit } from '../catalog/units.ts';
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

/** Decimal places of rates beyond those of their currency. */
const RATE_DECIMALS = 6;

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
function nounFor(category: PluralCategory, { one, many, forms }: Noun, { tag }: Language): string {
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

/** What a plan says about a limit, inside a sentence: `50 GB`, `3 projects`, `10,000 per month`, `unlimited`, `an unlimited time`. */
export function formatLimit(value: LimitValue, measure: Measure, language: Language): string {
  const { phrases } = language;
  switch (value.kind) {
    case 'size':
      return withPer(formatSize(value.written, language), measure, language);
    case 'duration':
      return withPer(formatDuration(value.duration, language), measure, language);
    case 'percent':
      return fill(language.percent, { 0: formatScaled(value.amount, 3, language) });
    case 'count':
    case 'decimal': {
      const noun = 'noun' in measure ? measure.noun : null;
      const decimals = value.kind === 'decimal' ? 6 : 0;
      const amount = noun
        ? formatCount(value.amount, noun, language, decimals)
        : formatScaled(value.amount, decimals, language);
      return withPer(amount, measure, language);
    }
    case 'condition':
      return value.applies ? phrases.yes : phrases.no;
    case 'unlimited':
      if (measure.kind === 'duration' && measure.per === null) return phrases.unlimitedTime;
      return 'noun' in measure && measure.noun
        ? fill(phrases.unlimitedThings, {
            things: nounFor(phrases.unlimitedForm, measure.noun, language),
          })
        : phrases.unlimited;
    case 'contact us':
      return phrases.contactUs;
  }
}

/** What use above an amount costs: `$0.10 per GB`, in each currency. Fractions of the smallest coin are shown. */
export function formatRates(
  rates: readonly Rate[],
  measure: Measure,
  currencies: readonly Currency[],
  language: Language,
): string {
  const prices = rates.map(({ currency: code, price }) => {
    const decimals = currencies.find((one) => one.code === code)?.decimals ?? 2;
    const digits = String(price).padStart(decimals + RATE_DECIMALS + 1, '0');
    const cut = digits.length - decimals - RATE_DECIMALS;
    const coins = digits.slice(cut, cut + decimals);
    const parts = digits.slice(cut + decimals).replace(/0+$/, '');
    const fraction = /^0*$/.test(coins) && parts === '' ? '' : coins + parts;
    return writeMoney(digits.slice(0, cut), fraction, code, language);
  });
  const [first] = rates;
  const often = first ? formatRateUnit(first, measure, language) : '';
  return fill(language.phrases.amountOften, { amount: joinWords(prices, 'or', language), often });
}

/** What a rate is paid for each of: `per GB`, `per minute`, `per 1,000`, `per 1,000 calls`. */
function formatRateUnit({ count, thing }: Rate, measure: Measure, language: Language): string {
  const noun = 'noun' in measure ? measure.noun : null;
  const per = (words: string): string => fill(language.phrases.perThing, { thing: words });
  if (count === null)
    return noun
      ? per(nounFor(language.plural('1'), noun, language))
      : measure.kind === 'size'
        ? per(formatUnitOfSize(thing ?? '', language))
        : formatPer(thing ?? '', language);
  if (thing === null) return per(formatNumber(count, language));
  if (measure.kind === 'size') return per(formatSize(`${count} ${thing}`, language));
  const unit = measure.kind === 'duration' ? durationUnit(thing) : undefined;
  if (unit) return per(formatDuration({ count, unit }, language));
  return per(noun ? formatCount(count, noun, language) : `${formatNumber(count, language)} ${thing}`);
}

/** A unit of size without a number: `GB`, and `Go` in French. */
function formatUnitOfSize(unit: string, language: Language): string {
  return isSizeUnit(unit, language)
    ? fill(pluralForm(language.sizes[unit], '1', language), { 0: '' }).trim()
    : unit;
}

/** An amount, and per what it is: `10,000 per month`. */
function withPer(amount: string, { per }: Measure, language: Language): string {
  return per === null
    ? amount
    : fill(language.phrases.amountOften, { amount, often: formatPer(per, language) });
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

/** A size as the file writes it, `1,000 GB`, in the locale's digits and unit. */
function formatSize(written: string, language: Language): string {
  const [number = '', unit = ''] = written.split(' ');
  const digits = number.replaceAll(',', '');
  const [whole = '', fraction = ''] = digits.split('.');
  const amount = writeNumber(whole, fraction, language.numbers);
  return isSizeUnit(unit, language)
    ? fill(pluralForm(language.sizes[unit], digits, language), { 0: amount })
    : written;
}

function isSizeUnit(unit: string, { sizes }: Language): unit is keyof Language['sizes'] {
  return Object.hasOwn(sizes, unit);
}

/** The number of a limit alone, without what is counted and how often: `10,000`. */
export function formatAmount(value: LimitValue, measure: Measure, language: Language): string {
  if (value.kind === 'count') return formatNumber(value.amount, language);
  if (value.kind === 'decimal') return formatScaled(value.amount, 6, language);
  return value.kind === 'unlimited' ? language.phrases.unlimited : formatLimit(value, measure, language);
}

/** What a plan has of a feature: `included`, or `phone`, `card and invoice`, with the words that the file gives them. */
export function formatFeature(value: FeatureValue, language: Language): string {
  switch (value.kind) {
    case 'flag':
      return language.phrases.included;
    case 'text':
      return value.text;
    case 'choices':
      return joinWords(
        value.choices.map(({ label }) => label),
        'and',
        language,
      );
  }
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
