import type { LimitValue, Measure, Noun, Rate } from '../catalog.ts';
import type { Context } from '../context.ts';
import { makeDuration } from '../cycles.ts';
import type { Phrase } from '../phrase.ts';
import { DURATION_UNIT_WORDS, durationUnit, SIZE_UNITS } from '../units.ts';
import { readMoney, reportOtherLink } from './money.ts';

/** Parts of a minor unit, since use is often paid in fractions of a cent; and of an amount with decimals. */
const PARTS = 1_000_000;

/** `then 0.10 USD per GB`, `then 5 USD or 4.50 EUR per 1,000 calls`: what use above an amount costs. */
export function readRates(
  measure: Measure,
  value: LimitValue,
  phrase: Phrase,
  context: Context,
): readonly Rate[] | null {
  if (value.kind === 'duration' && value.duration.months > 0)
    return phrase.fail('the end of the line: what lasts for months has no price for more of it');
  if (!phrase.take('then')) return phrase.fail('`then`, and what more of it costs: `then 0.10 USD per GB`');
  const prices = new Map<string, number>();
  do {
    const money = readMoney(phrase, context, PARTS);
    if (money === null) return null;
    prices.set(money.currency.code, money.minor);
  } while (phrase.take('or'));
  if (reportOtherLink(phrase, context)) return null;
  if (!phrase.take('per')) return phrase.fail('`per`, and a unit: `per GB`');
  const unit = readUnit(measure, phrase);
  return unit && [...prices].map(([currency, price]) => ({ currency, price, ...unit }));
}

/** `GB`, `100 GB`, `hour`, `1,000 calls`, `1,000` */
function readUnit(measure: Measure, phrase: Phrase): Pick<Rate, 'per' | 'count' | 'thing'> | null {
  const number = phrase.peek();
  const isCounted = number?.kind === 'number';
  const count = isCounted ? phrase.amount(1, 'a unit', 'a whole number') : 1;
  if (count === null) return null;
  if (count === 0) return phrase.fail('a unit of at least one');
  const next = phrase.peek();
  const text = next?.kind === 'word' ? next.text : next?.kind === 'text' ? next.value : null;
  const unit = sizeOf(measure, text, isCounted);
  if (unit === null) return failUnit(measure, phrase);
  if (text !== null) phrase.any();
  const per = count * unit;
  return Number.isSafeInteger(per)
    ? { per, count: isCounted ? count : null, thing: text }
    : phrase.fail('a smaller unit');
}

/** How much one of a unit is. Of a count, words only say what is counted, and may be left out behind a number. */
function sizeOf(measure: Measure, unit: string | null, hasCount: boolean): number | null {
  switch (measure.kind) {
    case 'size': {
      const bytes = unit === null ? undefined : SIZE_UNITS.get(unit);
      return bytes === undefined ? null : Number(bytes);
    }
    case 'duration': {
      const time = unit === null ? undefined : durationUnit(unit);
      const length = time === undefined ? null : makeDuration(1, time);
      return length === null || length.months > 0 ? null : length.milliseconds;
    }
    case 'count':
    case 'decimal': {
      const one = measure.kind === 'decimal' ? PARTS : 1;
      return unit === null ? (hasCount ? one : null) : isNoun(measure.noun, unit) ? one : null;
    }
    case 'percent':
    case 'condition':
      return null;
  }
}

function isNoun(noun: Noun | null, unit: string): boolean {
  return noun === null || noun.one === unit || noun.many === unit;
}

function failUnit(measure: Measure, phrase: Phrase): null {
  switch (measure.kind) {
    case 'size':
      return phrase.failUnit([...SIZE_UNITS.keys()], 'a unit of size such as `GB`');
    case 'duration':
      return phrase.failUnit(
        DURATION_UNIT_WORDS.filter((word) => !/^(?:month|year)/.test(word)),
        'a unit of time such as `hour`',
      );
    case 'count':
    case 'decimal':
      return phrase.failUnit(
        measure.noun ? [measure.noun.one, measure.noun.many] : [],
        'what is counted, or a number: `1,000`',
      );
    case 'percent':
      return phrase.fail('nothing: nobody can buy percents');
    case 'condition':
      return phrase.fail('nothing: there is no more of a condition');
  }
}
