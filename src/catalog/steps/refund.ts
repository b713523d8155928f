import type { Action, Pack, Step } from '../catalog.ts';
import { readMoney } from '../plans/money.ts';
import { isEndNext, type Reading, readCredits, readStepName } from './reading.ts';
import { CONSUMPTIONS, latest, PURCHASES, REFUNDABLE, resolveStep } from './reference.ts';

/**
 * `refund`, `refund 40`, `refund render`, `refund 40 of render` give credits back; `refund boost-500` and
 * `refund 5 USD of boost-500` money.
 */
export function readRefund(reading: Reading): Action | null {
  const { phrase, story, context } = reading;
  const first = phrase.peek();
  if (first?.kind !== 'number') {
    const word = readStepName(phrase);
    const of = word ? resolveStep(word, story, REFUNDABLE, phrase) : latest(story, CONSUMPTIONS, phrase);
    const pack = of && packOf(of);
    if (!of || !pack) return of && { kind: 'refund', of, amount: null };
    const [price] = pack.prices;
    return price
      ? { kind: 'pay back', of, minor: price.minor, price: price.minor }
      : reportNoPrice(reading, pack);
  }
  const unit = phrase.peek(1);
  if (unit?.kind === 'word' && context.currencies.has(unit.text)) return readPayBack(reading);
  const amount = readCredits(reading);
  if (amount === null) return null;
  if (!phrase.take('of') && !isEndNext(phrase)) return phrase.fail('`of`, and the name of a step');
  const word = readStepName(phrase);
  const of = word ? resolveStep(word, story, CONSUMPTIONS, phrase) : latest(story, CONSUMPTIONS, phrase);
  return of && { kind: 'refund', of, amount };
}

/** `5 USD of boost-500` */
function readPayBack(reading: Reading): Action | null {
  const { phrase, story, context } = reading;
  const money = readMoney(phrase, context);
  if (money === null || !phrase.isFine) return null;
  if (!phrase.take('of')) return phrase.fail('`of`, and the pack: `refund 5 USD of boost-500`');
  const word = phrase.word('a pack, or the name of a purchase');
  const of = word && resolveStep(word, story, PURCHASES, phrase);
  const pack = of && packOf(of);
  if (!of || !pack) return null;
  const price = pack.prices.find(({ currency }) => currency === money.currency.code);
  return price
    ? { kind: 'pay back', of, minor: money.minor, price: price.minor }
    : reportNoPrice(reading, pack, money.currency.code);
}

function packOf({ action }: Step): Pack | null {
  return action?.kind === 'buy' ? action.pack : null;
}

function reportNoPrice({ phrase }: Reading, pack: Pack, currency?: string): null {
  const price = currency === undefined ? 'price' : `price in ${currency}`;
  if (phrase.isFine) {
    phrase.findings.report('bad-scenario', `pack \`${pack.id}\` has no ${price}`, phrase.last, {
      others: [{ span: pack.at, text: 'declared here' }],
    });
  }
  return phrase.giveUp();
}
