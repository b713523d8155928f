import type { Word } from '../../../grammar/tree.ts';
import { replaceWith } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Action, Step } from '../catalog.ts';
import type { Phrase } from '../phrase.ts';

/** What a step may refer to: kinds of actions, and the words for them. */
export interface Referable {
  readonly kinds: readonly Action['kind'][];
  /** `a hold` */
  readonly words: string;
}

export const HOLDS: Referable = { kinds: ['hold'], words: 'a hold' };
export const CONSUMPTIONS: Referable = { kinds: ['consume', 'use', 'capture'], words: 'a use of credits' };
export const PURCHASES: Referable = { kinds: ['buy'], words: 'a purchase' };
export const REFUNDABLE: Referable = {
  kinds: [...CONSUMPTIONS.kinds, ...PURCHASES.kinds],
  words: 'a use of credits, or a purchase',
};
export const GRANTS: Referable = {
  kinds: ['subscribe', 'renew', 'change', 'buy', 'add', 'grant'],
  words: 'something that gave credits',
};

/** Whatever was asked; what came again is the same as what came first. */
export const REPEATABLE: Referable = {
  kinds: [
    ...REFUNDABLE.kinds,
    ...GRANTS.kinds,
    'hold',
    'refund',
    'release',
    'revoke',
    'pay back',
    'remove',
    'cancel',
    'resume',
  ],
  words: 'anything that could come again',
};

/** The steps so far, by what later ones may call them. */
export interface Story {
  /** A step could not be read, which is reported: it may be any that a later one refers to. */
  hasGap: boolean;
  readonly named: Map<string, Step>;
  /** The last purchase of each pack and add-on. */
  readonly bought: Map<string, Step>;
  /** What became of a hold: its name stands for that, too. */
  readonly captured: Map<Step, Step>;
  /** The last step of each kind, and when it came. */
  readonly latest: Map<Action['kind'], { readonly step: Step; readonly number: number }>;
}

export function beginStory(): Story {
  return { hasGap: false, named: new Map(), bought: new Map(), captured: new Map(), latest: new Map() };
}

/** Adds a step, which is that with a number, counted from any. A name that is taken goes on with the new step. */
export function tell(story: Story, step: Step, number: number): void {
  const { name, action } = step;
  if (name !== null) story.named.set(name, step);
  if (action === null) return;
  if (action.kind === 'buy') story.bought.set(action.pack.id, step);
  if (action.kind === 'add') story.bought.set(action.addOn.id, step);
  if (action.kind === 'capture') story.captured.set(action.of, step);
  story.latest.set(action.kind, { step, number });
}

/** The last step of some kinds. Null, and reported, if there is none yet. */
export function latest(story: Story, { kinds, words }: Referable, phrase: Phrase): Step | null {
  const found = kinds.flatMap((kind) => story.latest.get(kind) ?? []).sort((a, b) => b.number - a.number)[0];
  if (found) return found.step;
  if (phrase.isFine && !story.hasGap) {
    phrase.findings.report('bad-scenario', `no step before this one is ${words}`, phrase.last, {
      hint: 'A scenario tells the whole story of one customer, from the first day on.',
    });
  }
  return phrase.giveUp();
}

const MOST_GUESSES = 100;

/**
 * The step that a word names: by the name it was given with `as`, or the last purchase of the pack of that id. Null, and
 * reported, if there is none, or if it is of another kind.
 */
export function resolveStep(
  word: Word,
  { named, bought, captured, hasGap }: Story,
  { kinds, words }: Referable,
  phrase: Phrase,
): Step | null {
  const found = named.get(word.text) ?? bought.get(word.text);
  if (found?.action && kinds.includes(found.action.kind)) return found;
  const later = found && captured.get(found);
  if (later && kinds.includes('capture')) return later;
  if (hasGap) return phrase.giveUp();
  if (found) {
    phrase.findings.report('bad-scenario', `\`${word.text}\` is not ${words}`, word, {
      others: [{ span: found.line, text: 'this is what it is' }],
    });
    return phrase.giveUp();
  }
  const known = [...named.keys(), ...bought.keys()].slice(-MOST_GUESSES);
  const guess = nearest(word.text, known);
  phrase.findings.report('bad-scenario', `no step before this one is called \`${word.text}\``, word, {
    label: guess === null ? '' : `did you mean \`${guess}\`?`,
    hint: 'A step gets its name with `as`: `hold 300 as render`.',
    fixes: guess === null ? [] : [replaceWith(word, guess)],
  });
  return phrase.giveUp();
}
