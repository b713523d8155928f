import {
  currencyReader,
  DATE_HABIT,
  findForeignDate,
  findForeignPrices,
  findForeignSign,
  PRICE_HABIT,
} from '../../grammar/habits.ts';
import { splitPhrase } from '../../grammar/phrase.ts';
import type { Part, Text, Word } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { describeCharacter, withPlainHyphens } from '../source/characters.ts';
import type { Source, Span } from '../source/source.ts';
import { reportBadId } from './keys.ts';
import type { Scalar } from './values.ts';

/** A word of the language, at characters that stand for it. */
export function wordAt(text: string, { start, end }: Span): Word {
  return { kind: 'word', start, end, text };
}

/** The words of a key; all at `span` if the key is not the line's own. */
export function wordsOfKey(key: Scalar, span: Span | null): readonly Part[] {
  const offset = key.start + key.lead;
  const whole = span ?? (key.exact ? null : key);
  if (key.text.includes(' ')) return splitPhrase(key.text, offset, whole);
  return [wordAt(key.text, whole ?? { start: offset, end: offset + key.text.length })];
}

/** A value as one text. */
export function textPart({ start, end, text, exact, lead }: Scalar): Text {
  return { kind: 'text', start, end, value: text, exact, lead };
}

/** A value as a phrase. What is not in the language is reported, and stays in the parts as stray characters. */
export function phraseParts(value: Scalar, findings: Findings): readonly Part[] {
  const parts = splitPhrase(value.text, value.start + value.lead, value.exact ? null : value, (at) =>
    findings.report(
      'bad-escape',
      'a backslash in a quoted text stands in front of a quote or another backslash',
      at,
      {
        hint: 'Write two backslashes for one.',
      },
    ),
  );
  if (!parts.some(({ kind }) => kind === 'stray')) return parts;
  const foreign = reportForeign(value, findings);
  const isForeign = ({ start }: Span): boolean => foreign.some((at) => start >= at.start && start < at.end);
  for (const [at, part] of parts.entries())
    if (part.kind === 'stray' && !isForeign(part))
      reportStray(
        part.text,
        part,
        { before: parts[at - 1], after: parts[at + 1], exact: value.exact },
        findings,
      );
  return parts;
}

/** Longer values are none that people write. */
const LONGEST = 1_000;

const readers = new WeakMap<Source, ReturnType<typeof currencyReader>>();

function readerOf({ source }: Findings): ReturnType<typeof currencyReader> {
  const reader = readers.get(source) ?? currencyReader(source.text);
  readers.set(source, reader);
  return reader;
}

/** Reports prices and dates that are written as elsewhere, and gives their places. */
function reportForeign(value: Scalar, findings: Findings): readonly Span[] {
  const { text, exact } = value;
  if (text.length > LONGEST) return [];
  const from = value.start + value.lead;
  const placeOf = ({ start, end }: Span): Span =>
    exact ? { start: from + start, end: from + end } : { start: value.start, end: value.end };
  const date = findForeignDate(text);
  const found = date ? [date] : findForeignPrices(text, readerOf(findings));
  return found.map((one) => {
    const at = placeOf(one);
    const written = text.slice(one.start, one.end);
    const { title } = date ? DATE_HABIT : PRICE_HABIT;
    const message = date ? DATE_HABIT.message : `\`${written}\` is written \`${one.right ?? ''}\``;
    findings.report('stray-character', message, at, {
      cause: title,
      hint: date ? undefined : PRICE_HABIT.hint,
      fixes: one.right === null || !exact ? [] : [{ title, edits: [{ ...at, text: one.right }] }],
    });
    return at;
  });
}

/** What stands beside a stray character. */
interface Beside {
  readonly before: Part | undefined;
  readonly after: Part | undefined;
  /** Whether the places of the parts are those of their characters. */
  readonly exact: boolean;
}

function kindOf(part: Part | undefined): 'number' | 'word' | null {
  return part?.kind === 'number' || part?.kind === 'word' ? part.kind : null;
}

function reportStray(text: string, at: Span, { before, after, exact }: Beside, findings: Findings): void {
  if (text.startsWith('"')) {
    findings.report('unclosed-text', 'the quote that starts here is not closed', at, {
      hint: 'A text inside a phrase ends with a `"` of its own.',
    });
    return;
  }
  // `team\u2013x`: what is wrong with it where it is declared is wrong with it here.
  const isWithin = exact && before?.end === at.start && after?.start === at.end;
  if (isWithin && before?.kind === 'word' && after?.kind === 'word' && withPlainHyphens(text) !== text) {
    const word = `${before.text}${text}${after.text}`;
    reportBadId({ text: word, start: before.start, end: after.end }, findings);
    return;
  }
  const foreign = findForeignSign(text, kindOf(before), kindOf(after));
  if (foreign) {
    const { message, hint, word } = foreign;
    const [left, right] = [before?.end === at.start ? ' ' : '', after?.start === at.end ? ' ' : ''];
    findings.report('stray-character', message, at, {
      cause: message,
      hint,
      fixes: exact
        ? [
            {
              title: word === '' ? `leave out \`${text}\`` : `write \`${word}\``,
              edits: [{ start: at.start, end: at.end, text: word === '' ? ' ' : `${left}${word}${right}` }],
            },
          ]
        : [],
    });
    return;
  }
  findings.report('stray-character', `${describeCharacter(text)} has no meaning here`, at, {
    hint: /^\p{Sc}/u.test(text)
      ? 'Prices are written with the code of their currency behind them: `15 USD`.'
      : 'Phrases are words, amounts and quoted texts, with commas between several.',
  });
}
