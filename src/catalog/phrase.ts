import { CYCLE_SYNONYMS, unitMeantBy } from '../../grammar/habits.ts';
import type { NumberPart, Part, Text, Word } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../source/source.ts';
import type { Cycle, Duration } from './catalog.ts';
import { CYCLE_WORDS, everyCycle, makeDuration } from './cycles.ts';
import { idOfName } from './ids-of-names.ts';
import { readScaled, reportInPieces } from './numbers.ts';
import { DURATION_UNIT_WORDS, durationUnit } from './units.ts';

/** Words in front of a period that a price is for: `12 USD a month`. */
const EACH: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each']);

/**
 * The parts of a phrase, taken one after the other. The first thing that cannot be read is reported, with what was
 * expected there; after that every step fails quietly, so that one slip gives one message.
 */
export class Phrase {
  private index = 0;
  private failed = false;
  private readonly parts: readonly Part[];
  private readonly owner: { readonly words: string; readonly at: Span; readonly about: string };
  readonly findings: Findings;

  /** `owner` is what the phrase belongs to: its words for messages, the place to point at when the phrase ends too soon, and how it is written. */
  constructor(parts: readonly Part[], owner: { words: string; at: Span; about: string }, findings: Findings) {
    this.parts = parts;
    this.owner = owner;
    this.findings = findings;
  }

  get isFine(): boolean {
    return !this.failed;
  }

  /** Reads no further, because what is wrong has been reported. */
  giveUp(): null {
    this.failed = true;
    return null;
  }

  peek(offset = 0): Part | undefined {
    return this.failed ? undefined : this.parts[this.index + offset];
  }

  /** The part that was taken last, or the owner's place. */
  get last(): Span {
    return this.parts[this.index - 1] ?? this.owner.at;
  }

  /** The characters from one part up to the last one taken. */
  since(start: Span): Span {
    return { start: start.start, end: Math.max(start.end, this.last.end) };
  }

  isNext(...words: readonly string[]): boolean {
    for (let offset = 0; offset < words.length; offset++) {
      const part = this.peek(offset);
      if (part?.kind !== 'word' || part.text !== words[offset]) return false;
    }
    return true;
  }

  /** Takes the words if they come next, all of them. */
  take(...words: readonly string[]): boolean {
    if (!this.isNext(...words)) return false;
    this.index += words.length;
    return true;
  }

  /** Takes `no card required`; reports `no credit card required`, as pages have it, and gives up. */
  takeNoCard(): boolean {
    if (this.take('no', 'card', 'required')) return true;
    const start = this.peek();
    if (start === undefined || !(this.isNext('no', 'credit', 'card') || this.isNext('no', 'card')))
      return false;
    const [last, before] = [
      this.peek(this.isNext('no', 'card') ? 2 : 3),
      this.peek(this.isNext('no', 'card') ? 1 : 2),
    ];
    const end = last?.kind === 'word' ? last.end : (before?.end ?? start.end);
    this.fail('`no card required`', { guess: 'no card required', at: { start: start.start, end } });
    return true;
  }

  takeComma(): boolean {
    if (this.peek()?.kind !== 'comma') return false;
    this.index += 1;
    return true;
  }

  takeArrow(): boolean {
    if (this.peek()?.kind !== 'arrow') return false;
    this.index += 1;
    return true;
  }

  word(expected: string): Word | null {
    const part = this.peek();
    // `everything in "Team"`: things go by their ids.
    const meant =
      part?.kind === 'text' && expected.startsWith('the name of')
        ? idOfName(part.value, this.findings.source)
        : null;
    if (part && meant !== null) return this.fail(expected, { guess: meant, at: part });
    if (part?.kind !== 'word') return this.fail(expected);
    this.index += 1;
    return part;
  }

  text(expected: string): Text | null {
    const part = this.peek();
    if (part?.kind !== 'text') return this.fail(expected);
    this.index += 1;
    return part;
  }

  number(expected: string): NumberPart | null {
    const part = this.peek();
    if (part?.kind !== 'number') return this.fail(expected);
    if (reportInPieces(part, this.peek(1), this.findings)) return this.giveUp();
    this.index += 1;
    return part;
  }

  /** The next part, whatever it is. */
  any(): Part | undefined {
    const part = this.peek();
    if (part) this.index += 1;
    return part;
  }

  /** A number as an integer of a scale; see `readScaled`. */
  amount(scale: number | bigint, what: string, expected: string, finer?: string): number | null {
    const number = this.number(expected);
    if (number === null) return null;
    const value = readScaled(number, scale, what, this.findings, finer);
    if (value === null) this.failed = true;
    return value;
  }

  /** One of several fixed sequences of words: `at cycle end` or `immediately`. */
  oneOf<T extends string>(choices: readonly T[]): T | null {
    for (const choice of choices) if (this.take(...choice.split(' '))) return choice;
    const part = this.peek();
    const guess = part?.kind === 'word' ? nearest(part.text, choices) : null;
    const words = choices.map((choice) => `\`${choice}\``).join(' or ');
    if (guess !== null && part && this.peek(1) === undefined) return this.fail(words, { guess, at: part });
    return this.fail(words);
  }

  /** `3 months`: a number and a unit of time; a whole number, unless one is in so many parts that decimals can say. */
  duration(what: string, parts = 1): Duration | null {
    const start = this.peek();
    const expected = 'a length of time such as `12 months`';
    const scaled = this.amount(parts, what, expected);
    if (scaled === null) return null;
    const word = this.peek();
    const unit = word?.kind === 'word' ? durationUnit(word.text) : undefined;
    if (word?.kind !== 'word' || unit === undefined) return this.failUnit(DURATION_UNIT_WORDS, expected);
    this.index += 1;
    const made = makeDuration(scaled, unit, parts);
    if (made === 'too fine')
      return this.reportOnce('bad-number', `${what} cannot be as fine as that`, this.since(start ?? word), {
        hint: `Write it in a shorter unit than \`${word.text}\`.`,
      });
    if (made === null && start) {
      this.findings.report('bad-number', `${what} cannot be that long`, this.since(start), {
        hint: 'A thousand years are the most.',
      });
      this.failed = true;
    }
    return made;
  }

  /** The same, and longer than nothing. */
  longDuration(what: string): Duration | null {
    const start = this.peek();
    const duration = this.duration(what);
    if (duration?.count !== 0 || start === undefined) return duration;
    return this.reportOnce('bad-number', `${what} cannot be that short`, this.since(start), {
      hint: 'Write a length of time that is longer than nothing.',
    });
  }

  /** `monthly`, `yearly`, `every 6 months`. */
  cycle(): Cycle | null {
    const part = this.peek();
    if (this.take('every')) {
      const length = this.duration('a cycle');
      if (length && length.count === 0) return this.fail('a cycle that is longer than nothing');
      return length && everyCycle(length);
    }
    const expected = 'how often it is paid: `monthly`, `yearly` or `every 6 months`';
    if (part?.kind !== 'word') return this.fail(expected);
    const known = CYCLE_WORDS.get(part.text);
    if (known === undefined) {
      const next = this.peek(1);
      const isEach = EACH.has(part.text);
      const meant =
        isEach && next?.kind === 'word' ? CYCLE_SYNONYMS.get(next.text) : CYCLE_SYNONYMS.get(part.text);
      const guess = meant ?? nearest(part.text, CYCLE_WORDS.keys());
      const at = isEach && meant && next ? { start: part.start, end: next.end } : part;
      return guess === null ? this.fail(expected) : this.fail(expected, { guess, at });
    }
    this.index += 1;
    return known;
  }

  /** Reports that the unit behind a number is missing or unknown. */
  failUnit(units: readonly string[], expected: string): null {
    const part = this.peek();
    if (part?.kind !== 'word') return this.fail(expected);
    const guess = unitMeantBy(part.text, units) ?? nearest(part.text, units);
    return this.reportOnce('unknown-unit', `\`${part.text}\` is not a unit that fits here`, part, {
      cause: `unit ${part.text} for ${units[0] ?? ''}`,
      label: guess === null ? '' : `did you mean \`${guess}\`?`,
      hint: `The units are ${units.map((unit) => `\`${unit}\``).join(', ')}.`,
      fixes: guess === null ? [] : [replaceWith(part, guess)],
    });
  }

  /** Reports what stands in place of what is expected; only the first such slip of a phrase is reported. */
  fail(expected: string, guess?: { readonly guess: string; readonly at: Span }): null {
    const part = this.peek();
    const { words, at, about } = this.owner;
    const message = part ? `\`${words}\` cannot be read from here on` : `\`${words}\` ends too soon`;
    const place = guess?.at ?? part ?? (this.index > 0 ? this.last : at);
    return this.reportOnce('unreadable-line', message, place, {
      label: guess
        ? `did you mean \`${guess.guess}\`?`
        : `${part ? 'expected here' : 'expected next'}: ${expected}`,
      hint: about,
      fixes: guess ? [replaceWith(guess.at, guess.guess)] : [],
    });
  }

  /** True if nothing is left; reports the rest otherwise. */
  end(): boolean {
    const part = this.peek();
    if (part === undefined) return !this.failed;
    const last = this.parts[this.parts.length - 1] ?? part;
    this.reportOnce(
      'unreadable-line',
      `the end of \`${this.owner.words}\` has no meaning`,
      { start: part.start, end: last.end },
      {
        label: 'nothing can follow here',
        hint: this.owner.about,
      },
    );
    return false;
  }

  /** The same at the end of a list, whose items are separated by commas; `isAnother` tells what is one. */
  endOfList(isAnother: (part: Part) => boolean = () => false): boolean {
    const part = this.peek();
    const isAnd = part?.kind === 'word' && (part.text === 'and' || part.text === 'or');
    const isPlain = part?.kind === 'number' || this.isNext('no', 'card') || this.isNext('free');
    const isItem = isAnd || isPlain || (part !== undefined && isAnother(part));
    if (part === undefined || this.index === 0 || !isItem) return this.end();
    const before = { start: this.last.end, end: isAnd ? part.end : this.last.end };
    this.reportOnce('unreadable-line', 'the items of a list are separated by commas', part, {
      label: isAnd ? 'write a comma instead' : 'a comma belongs in front of this',
      hint: this.owner.about,
      fixes: [{ title: isAnd ? 'write `,`' : 'put a comma', edits: [{ ...before, text: ',' }] }],
    });
    return false;
  }

  private reportOnce(...finding: Parameters<Findings['report']>): null {
    if (!this.failed) this.findings.report(...finding);
    this.failed = true;
    return null;
  }
}
