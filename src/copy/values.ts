import type { Currency, FeatureValue, LimitValue, Measure, Rate } from '../catalog/catalog.ts';
import { durationUnit } from '../catalog/units.ts';
import { fill, type Language, pluralForm, writeMoney, writeNumber } from '../locales/index.ts';
import {
  formatCount,
  formatDuration,
  formatNumber,
  formatPer,
  formatScaled,
  joinWords,
  nounFor,
} from './words.ts';

/** Decimal places of rates beyond those of their currency. */
const RATE_DECIMALS = 6;

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
