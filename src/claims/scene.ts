import type { AddOn, Bucket, Limit, Plan } from '../catalog/catalog.ts';
import type { Span } from '../source/source.ts';
import { type Amount, readAmount } from './amounts.ts';
import type { Lexicon, Nameable } from './lexicon.ts';
import type { Prose } from './prose.ts';
import type { Sentence, Token } from './tokens.ts';
import { type Topic, topicsIn } from './topics.ts';

/** A name of the catalog, or an amount, in a sentence. */
export type Item = Span & ({ readonly kind: 'name'; readonly thing: Nameable } | Amount);

/** Where a text stands: what it is about without saying so. */
export interface Setting {
  /** The plan in whose block or on whose card it stands. */
  readonly plan: Plan | null;
  /** The add-on in whose block it stands. */
  readonly addOn: AddOn | null;
  /** The bucket, or the limit, whose words it is. */
  readonly about: Bucket | Limit | null;
  /** The question that it answers. */
  readonly question: Scene | null;
}

/** Anywhere on a page. */
export const NOWHERE: Setting = { plan: null, addOn: null, about: null, question: null };

/** A sentence, taken apart. */
export interface Scene {
  readonly lexicon: Lexicon;
  readonly prose: Prose;
  readonly setting: Setting;
  readonly isQuestion: boolean;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  /**
   * The sentence in small letters, its words and signs with a space between them, an item as a letter and its number:
   * `<f0> is available for <p1> users`. `p` plan, `f` feature, `l` limit, `g` group of models, `m` model, `b` bucket,
   * `k` pack, `a` add-on; `z` size, `d` duration, `v` money, `q` percent, `n` number.
   */
  readonly skeleton: string;
  /** What it may be about. A long pattern need not be tried, which takes long the first time, on sentences about something else. */
  readonly topics: ReadonlySet<Topic>;
  /** The place in the text of each place in the skeleton where a word starts. */
  readonly places: ReadonlyMap<number, Span>;
}

const LETTERS = {
  plan: 'p',
  feature: 'f',
  choice: 'f',
  limit: 'l',
  models: 'g',
  model: 'm',
  credits: 'b',
  pack: 'k',
  'add-on': 'a',
  size: 'z',
  duration: 'd',
  money: 'v',
  percent: 'q',
  number: 'n',
} as const;

/** Names mean the same with quotes around them. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', '`']);
/** No word that says anything is longer. */
const LONGEST_WORD = 60;

/** Takes a sentence of a text apart. */
export function makeScene(sentence: Sentence, prose: Prose, setting: Setting, lexicon: Lexicon): Scene {
  const items: Item[] = [];
  const places = new Map<number, Span>();
  let skeleton = '';
  const write = (word: string, place: Span): void => {
    if (skeleton !== '') skeleton += ' ';
    places.set(skeleton.length, place);
    skeleton += word;
  };
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const [item, length] = readItem(tokens, at, lexicon);
    if (item === null) {
      const token = tokens[at];
      if (token && !QUOTES.has(token.text))
        write(token.text.slice(0, LONGEST_WORD).toLowerCase().replaceAll('’', "'"), token);
    } else {
      const kind = item.kind === 'name' ? item.thing.kind : item.kind;
      write(`<${LETTERS[kind]}${items.length}>`, item);
      items.push(item);
    }
    at += length;
  }
  const { isQuestion } = sentence;
  return { lexicon, prose, setting, isQuestion, tokens, items, skeleton, topics: topicsIn(skeleton), places };
}

function readItem(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly [item: Item | null, length: number] {
  const over = (length: number): Span => ({
    start: tokens[at]?.start ?? 0,
    end: tokens[at + length - 1]?.end ?? 0,
  });
  const name = lexicon.find(tokens, at);
  if (name) return [{ kind: 'name', thing: name.thing, ...over(name.length) }, name.length];
  const amount = readAmount(tokens, at);
  if (amount) return [{ ...amount.amount, ...over(amount.length) }, amount.length];
  return [null, 1];
}

/**
 * All matches of a pattern in the sentence. The pattern has the flag `g`. It need not be tried, which takes long the first
 * time, where nothing of the kinds that all its matches have stands in the sentence: `fgm` is any of the three.
 */
export function matchesOf(scene: Scene, pattern: RegExp, kinds = ''): readonly RegExpExecArray[] {
  return kinds === '' || hasSome(scene, kinds) ? [...scene.skeleton.matchAll(pattern)] : [];
}

/** Whether an item of one of these kinds stands in the sentence, by their letters in the skeleton. */
export function hasSome({ skeleton }: Scene, kinds: string): boolean {
  return Array.from(kinds).some((letter) => skeleton.includes(`<${letter}`));
}

/** The items in a stretch of the skeleton, in order. */
export function itemsIn({ items }: Scene, skeleton: string): readonly Item[] {
  return [...skeleton.matchAll(/<[a-z](\d+)>/g)].flatMap(([, index]) => items[Number(index)] ?? []);
}

/** The things named in a stretch of the skeleton, in order. */
export function thingsIn(scene: Scene, skeleton: string): readonly Nameable[] {
  return itemsIn(scene, skeleton).flatMap((item) => (item.kind === 'name' ? [item.thing] : []));
}

/** The characters of the text that a stretch of the skeleton stands for. */
export function spanOfMatch({ places, skeleton }: Scene, start: number, end: number): Span | null {
  let first: Span | null = null;
  let last: Span | null = null;
  for (let at = start; at < end; at = nextWord(skeleton, at)) {
    const place = places.get(at);
    if (place === undefined) continue;
    first ??= place;
    last = place;
  }
  return first && last ? { start: first.start, end: last.end } : null;
}

function nextWord(skeleton: string, at: number): number {
  const space = skeleton.indexOf(' ', at);
  return space < 0 ? skeleton.length : space + 1;
}

/** The same sentence in other words. */
export function retell(scene: Scene, skeleton: string): Scene {
  return { ...scene, skeleton, topics: topicsIn(skeleton) };
}

/**
 * Whether the sentence states something as it is: nothing in any other contradicts a rule. What sets one thing against
 * another is not quite so.
 */
export function isStatement(scene: Scene): boolean {
  return isAssertion(scene) && !scene.topics.has('compared');
}

/** Whether the sentence states something, be it in comparison to something else. */
export function isAssertion({ skeleton, isQuestion, topics }: Scene): boolean {
  return !isQuestion && !topics.has('supposed') && !skeleton.includes('used to ');
}
