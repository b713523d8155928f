import type { Line } from '../../grammar/tree.ts';
import type { Plan } from '../catalog/catalog.ts';
import { resolvePath } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import { boundOver } from './prose.ts';
import type { Scene } from './scene.ts';
import { keysOf } from './tokens.ts';

/** A place in the plan file, and what it says. */
export interface Rule {
  readonly span: Span;
  readonly text: string;
}

/** A value in place of a stretch of the text: `plans with api-access`. */
export interface Instead extends Span {
  readonly path: string;
}

/** What a text claims, compared with the rules. `start` and `end` are characters of the text as customers read it. */
export interface Verdict extends Span {
  readonly kind: 'contradicts' | 'repeats' | 'unsaid' | 'agrees';
  /** What is the matter, without a full stop. */
  readonly message: string;
  readonly rules: readonly Rule[];
  /** The value of the rules that says it. */
  readonly instead: Instead | null;
}

/** Judges the claims of one kind in a sentence. */
export type Judge = (scene: Scene) => Iterable<Verdict>;

export function contradicts(
  at: Span,
  message: string,
  rules: readonly Rule[],
  instead: Instead | null = null,
): Verdict {
  const { start, end } = instead ?? at;
  return { kind: 'contradicts', start, end, message, rules, instead };
}

/** A claim that is true. With a value that says the same it repeats a rule, which somebody may change. */
export function agrees(at: Span, rule: Rule, instead: Instead | null): Verdict {
  const { start, end } = instead ?? at;
  return {
    kind: instead === null ? 'agrees' : 'repeats',
    start,
    end,
    message: 'a rule says the same',
    rules: [rule],
    instead,
  };
}

/** A claim that nothing in the rules says. */
export function unsaid({ prose }: Scene, { start, end }: Span): Verdict {
  const message = `no rule says \`${prose.text.slice(start, end)}\``;
  return { kind: 'unsaid', start, end, message, rules: [], instead: null };
}

/** A rule of the plan file, by its line. */
export function ruleAt(line: Line, text: string): Rule {
  return { span: { start: line.start, end: line.end }, text };
}

/** The line in the block of a declaration that starts with a word; the declaration itself if there is none. */
export function lineIn(owner: Line, word: string): Line {
  const isIt = ({ parts: [first] }: Line): boolean => first?.kind === 'word' && first.text === word;
  return owner.block?.lines.find(isIt) ?? owner;
}

/** Whether a rule has filled in a stretch of the text, so that it cannot be wrong. */
export function isFilledIn({ prose }: Scene, at: Span): boolean {
  return boundOver(prose, at) !== null;
}

/**
 * The first of some values that reads like the stretch of the text which it is to replace, apart from the amounts in it;
 * null where none does. A stretch is tried with each value.
 */
export function insteadOf(
  scene: Scene,
  stretches: readonly (Span | null)[],
  paths: readonly string[],
): Instead | null {
  for (const at of stretches) {
    if (at === null) continue;
    const shape = shapeOf(scene.prose.text.slice(at.start, at.end));
    for (const path of paths) {
      const found = resolvePath(path, scene.lexicon.catalog, ENGLISH);
      if (found.kind === 'found' && shapeOf(found.words) === shape)
        return { path, start: at.start, end: at.end };
    }
  }
  return null;
}

const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** The words with a mark for each number: `# gb`, `# project per month`. */
function shapeOf(words: string): string {
  return keysOf(words)
    .map((key) => (/^\d/.test(key) ? '#' : NUMBER_WORD.test(key) ? '#word' : key))
    .join(' ');
}

/** The names of plans in a sentence. */
export function namesOf(plans: readonly Plan[]): string {
  const names = plans.map(({ name }) => name);
  const last = names.pop() ?? 'no plan';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
