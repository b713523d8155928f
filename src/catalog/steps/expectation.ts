import { replaceWith } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Expectation, Plan } from '../catalog.ts';
import { REFUSALS } from '../refusals.ts';
import { readMoment } from './moment.ts';
import { type Reading, readBucket, readCredits, readNamed, readPlan } from './reading.ts';

const EXPECTED = 'what is then true: `cycle 1,000`, `plan starter`, or `refused`';

type Said<E = Expectation> = E extends Expectation ? Omit<E, 'at'> : never;

/** What is true after a step: `cycle 1,000`, `plan starter`, `refused insufficient-credits`. */
export function readExpectation(reading: Reading): Expectation | null {
  const { phrase } = reading;
  const start = phrase.peek();
  if (start === undefined) return phrase.fail(EXPECTED);
  const said = isBucketNext(reading) ? readBalance(reading) : readOther(reading);
  return said && phrase.isFine ? { ...said, at: phrase.since(start) } : null;
}

/** A bucket may be called like a word for something else: `held 300` are then its credits. */
function isBucketNext({ phrase, context }: Reading): boolean {
  const word = phrase.peek();
  return word?.kind === 'word' && phrase.peek(1)?.kind === 'number' && context.buckets.has(word.text);
}

/** `add-on 300`, `add-on 300 expires 2027-01-20`, `add-on 300 expires never` */
function readBalance(reading: Reading): Said | null {
  const { phrase } = reading;
  const bucket = readBucket(reading, 'the scenario expects');
  const amount = bucket && readCredits(reading);
  if (bucket === null || amount === null) return null;
  if (!phrase.take('expires')) return { kind: 'balance', bucket, amount };
  if (phrase.take('never')) return { kind: 'expiry', bucket, amount, on: null };
  const on = readMoment(phrase, 'the day on which they expire, or `never`');
  return on === null ? null : { kind: 'expiry', bucket, amount, on };
}

function readOther(reading: Reading): Said | null {
  const { phrase } = reading;
  const isAmount = phrase.peek(1)?.kind === 'number';
  if (isAmount) {
    const word = phrase.peek();
    if (word?.kind === 'word' && reading.context.addOns.has(word.text)) return readHeldAddOn(reading);
    for (const kind of ['held', 'owed', 'expired'] as const) {
      if (!phrase.take(kind)) continue;
      const amount = readCredits(reading);
      return amount === null ? null : { kind, amount };
    }
    return readBalance(reading);
  }
  if (phrase.take('from')) {
    const bucket = readBucket(reading, 'the scenario expects');
    const amount = bucket && readCredits(reading);
    return bucket && amount !== null ? { kind: 'paid', bucket, amount } : null;
  }
  if (phrase.take('no')) {
    return phrase.take('plan')
      ? { kind: 'plan', plan: null }
      : phrase.fail('`plan`: nobody has a plan any more');
  }
  if (phrase.take('plan')) return planSaid('plan', readPlan(reading, 'the scenario expects'));
  if (phrase.take('next', 'plan')) return planSaid('next plan', readPlan(reading, 'the scenario expects'));
  for (const [word, kind] of [
    ['renews', 'renewal'],
    ['ends', 'end'],
  ] as const) {
    if (!phrase.take(word)) continue;
    const on = readMoment(phrase, 'the day: `2026-02-15`');
    return on === null ? null : { kind, on };
  }
  if (phrase.take('refused')) return { kind: 'refused', reason: readReason(reading) };
  return readBalance(reading);
}

/** `boost 2` */
function readHeldAddOn(reading: Reading): Said | null {
  const asked = { expected: 'the name of an add-on', where: 'the scenario expects' };
  const addOn = readNamed(reading, 'add-on', reading.context.addOns, asked);
  const amount = addOn && reading.phrase.amount(1, 'a quantity', 'how many of an add-on');
  return addOn && amount !== null ? { kind: 'add-on', addOn, amount } : null;
}

function planSaid(kind: 'plan' | 'next plan', plan: Plan | null): Said | null {
  return plan && { kind, plan };
}

function readReason({ phrase }: Reading): string | null {
  const word = phrase.peek();
  if (word?.kind !== 'word') return null;
  phrase.any();
  if (REFUSALS.some((reason) => reason === word.text)) return word.text;
  const guess = nearest(word.text, REFUSALS);
  phrase.findings.report('bad-scenario', `nothing is refused because of \`${word.text}\``, word, {
    label: guess === null ? '' : `did you mean \`${guess}\`?`,
    hint: `Reasons are ${REFUSALS.slice(0, 6)
      .map((reason) => `\`${reason}\``)
      .join(', ')} and others.`,
    fixes: guess === null ? [] : [replaceWith(word, guess)],
  });
  return phrase.giveUp();
}
