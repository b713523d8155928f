import { nearest } from '../../diagnostics/nearest.ts';
import type { Action, Step } from '../catalog.ts';
import type { Phrase } from '../phrase.ts';
import { readGrant } from './grant.ts';
import {
  isEndNext,
  type Reading,
  readCredits,
  readFeature,
  readNamed,
  readPlan,
  readStepName,
} from './reading.ts';
import { GRANTS, HOLDS, latest, REPEATABLE, resolveStep, type Story } from './reference.ts';
import { readRefund } from './refund.ts';

/** How each action begins. */
const READERS: ReadonlyMap<string, (reading: Reading) => Action | null> = new Map([
  ['subscribe', (reading) => readSubscribe(reading, 'subscribe')],
  ['has', (reading) => readSubscribe(reading, 'has')],
  ['change to', readChange],
  ['buy', readBuy],
  ['add', (reading) => readAddOn(reading, 'add')],
  ['remove', (reading) => readAddOn(reading, 'remove')],
  ['grant', readGrant],
  ['consume', readConsume],
  ['use', readUse],
  ['hold', readHold],
  ['capture', readCapture],
  ['release', ({ phrase, story }) => about('release', readHeld(phrase, story))],
  ['refund', readRefund],
  ['revoke', ({ phrase, story }) => about('revoke', readRevoked(phrase, story))],
  ['renew', readRenew],
  ['cancel', readCancel],
  ['resume', () => ({ kind: 'resume' })],
  ['again', ({ phrase, story }) => about('repeat', latest(story, REPEATABLE, phrase))],
]);

const WORDS = [...READERS.keys()].map((words) => `\`${words}\``);
const EXPECTED = `what happens: ${WORDS.slice(0, -1).join(', ')} or ${WORDS.at(-1)}`;

/** What happens in a step: `buy boost-500`. Null, and reported, for what cannot be read. */
export function readAction(reading: Reading): Action | null {
  const { phrase } = reading;
  for (const [words, read] of READERS) {
    if (phrase.take(...words.split(' '))) return phrase.isFine ? read(reading) : null;
  }
  const word = phrase.peek();
  const guess = word?.kind === 'word' ? nearest(word.text, READERS.keys()) : null;
  return guess === null || word === undefined
    ? phrase.fail(EXPECTED)
    : phrase.fail(EXPECTED, { guess, at: word });
}

/** `subscribe pro monthly`; `has pro monthly` for a customer who has the plan already. */
function readSubscribe(reading: Reading, verb: 'subscribe' | 'has'): Action | null {
  const plan = readPlan(reading, `\`${verb}\` names`);
  const cycle = plan && reading.phrase.cycle();
  return plan && cycle ? { kind: 'subscribe', plan, cycle, isKept: verb === 'has' } : null;
}

function readChange(reading: Reading): Action | null {
  const plan = readPlan(reading, '`change to` names');
  if (plan === null) return null;
  const isKept = isEndNext(reading.phrase);
  const cycle = isKept ? null : reading.phrase.cycle();
  return isKept || cycle ? { kind: 'change', plan, cycle } : null;
}

function readBuy(reading: Reading): Action | null {
  const asked = { expected: 'the name of a pack', where: '`buy` names' };
  const pack = readNamed(reading, 'pack', reading.context.packs, asked);
  return pack && { kind: 'buy', pack };
}

/** `add boost`, `add 2 boost`, `remove boost immediately` */
function readAddOn(reading: Reading, kind: 'add' | 'remove'): Action | null {
  const { phrase, context } = reading;
  const isCounted = phrase.peek()?.kind === 'number';
  const quantity = isCounted ? phrase.amount(1, 'a quantity', 'how many of an add-on') : null;
  if (isCounted && quantity === null) return null;
  const asked = { expected: 'the name of an add-on', where: `\`${kind}\` names` };
  const addOn = readNamed(reading, 'add-on', context.addOns, asked);
  if (addOn === null) return null;
  if (kind === 'add') return { kind, addOn, quantity };
  const isUsual = isEndNext(phrase);
  const mode = isUsual ? null : phrase.oneOf(['at cycle end', 'immediately'] as const);
  return isUsual || mode ? { kind, addOn, quantity, mode } : null;
}

function readConsume(reading: Reading): Action | null {
  const amount = readCredits(reading);
  if (amount === null) return null;
  const feature = reading.phrase.take('for') ? readFeature(reading, '`consume` names') : null;
  return { kind: 'consume', amount, feature };
}

/** Models are used in units and fractions of them, down to a thousandth. */
function readUse(reading: Reading): Action | null {
  const { phrase, context } = reading;
  const thousandths = phrase.amount(1_000, 'an amount', 'how much of a model is used: `use 8 veo-3`');
  if (thousandths === null) return null;
  const asked = { expected: 'the name of a model', where: '`use` names' };
  const model = readNamed(reading, 'model', context.models, asked);
  return model && { kind: 'use', model, units: thousandths / 1_000 };
}

/** `hold 300`, `hold 300 for 1 hour` */
function readHold(reading: Reading): Action | null {
  const { phrase } = reading;
  const amount = readCredits(reading);
  if (amount === null) return null;
  const isTimed = phrase.peek(1)?.kind === 'number' && phrase.take('for');
  const timeout = isTimed ? phrase.longDuration('a hold') : null;
  const feature = phrase.take('for') ? readFeature(reading, '`hold` names') : null;
  return { kind: 'hold', amount, timeout, feature };
}

/** `capture`, `capture 250`, `capture render`, `capture 250 of render` */
function readCapture(reading: Reading): Action | null {
  const { phrase, story } = reading;
  const amount = phrase.peek()?.kind === 'number' ? readCredits(reading) : null;
  if (amount !== null) phrase.take('of');
  const of = readHeld(phrase, story);
  return of && { kind: 'capture', of, amount };
}

function readHeld(phrase: Phrase, story: Story): Step | null {
  const word = readStepName(phrase);
  return word ? resolveStep(word, story, HOLDS, phrase) : latest(story, HOLDS, phrase);
}

function readRevoked(phrase: Phrase, story: Story): Step | null {
  const word = phrase.word('what gave the credits that are taken away: a pack, or the name of a step');
  return word && resolveStep(word, story, GRANTS, phrase);
}

function readRenew({ phrase }: Reading): Action | null {
  const isNumbered = phrase.take('cycle');
  const number = isNumbered ? phrase.amount(1, 'the number of a cycle', 'the number of the cycle') : null;
  return isNumbered && number === null ? null : { kind: 'renew', number };
}

function readCancel({ phrase }: Reading): Action | null {
  const isUsual = isEndNext(phrase);
  const mode = isUsual ? null : phrase.oneOf(['at cycle end', 'immediately'] as const);
  return isUsual || mode ? { kind: 'cancel', mode } : null;
}

function about<K extends 'release' | 'revoke' | 'repeat'>(kind: K, of: Step | null): Action | null {
  return of && { kind, of };
}
