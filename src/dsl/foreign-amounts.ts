import {
  currencyReader,
  DATE_HABIT,
  type Foreign,
  findForeignDate,
  findForeignPrices,
  PRICE_HABIT,
} from '../../grammar/habits.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';

/** Longer rows are no lines that people write. */
const LONGEST = 1_000;

/**
 * Reports prices and dates that are written as elsewhere: `$12/month`, `1/20/2026`. Gives what tells of a place whether it
 * is in one of them; places are asked for in the order of the text.
 */
export function watchForeign(findings: Findings): (at: Span) => boolean {
  const { text } = findings.source;
  let codeOf: ReturnType<typeof currencyReader> | null = null;
  let row = { start: 0, end: -1 };
  let spans: readonly Span[] = [];
  return ({ start }) => {
    if (start >= row.end || start < row.start) {
      row = rowAt(text, start);
      codeOf ??= currencyReader(text);
      spans = row.end - row.start > LONGEST ? [] : reportRow(row, codeOf, findings);
    }
    return spans.some((span) => start >= span.start && start < span.end);
  };
}

function reportRow(
  row: Span,
  codeOf: ReturnType<typeof currencyReader>,
  findings: Findings,
): readonly Span[] {
  const written = findings.source.text.slice(row.start, row.end);
  const words = written.search(/\S/);
  const date = words < 0 ? null : findForeignDate(written.slice(words));
  if (date !== null) {
    const at = { start: row.start + words, end: row.start + words + date.end };
    findings.report('stray-character', DATE_HABIT.message, at, {
      cause: DATE_HABIT.message,
      fixes: date.right === null ? [] : [{ title: DATE_HABIT.title, edits: [{ ...at, text: date.right }] }],
    });
    return [at];
  }
  return findForeignPrices(outsideTexts(written), codeOf).map((price) =>
    reportPrice(price, row.start, findings),
  );
}

/** The row with nothing in place of its texts and of its comment. */
function outsideTexts(row: string): string {
  return row.replace(/"[^"]{0,1000}"|#.*/g, (found) => '"'.padEnd(found.length));
}

function reportPrice({ start, end, right }: Foreign, from: number, findings: Findings): Span {
  const at = { start: from + start, end: from + end };
  const written = findings.source.text.slice(at.start, at.end);
  findings.report('stray-character', `\`${written}\` is written \`${right ?? ''}\``, at, {
    cause: PRICE_HABIT.title,
    hint: PRICE_HABIT.hint,
    fixes: right === null ? [] : [{ title: PRICE_HABIT.title, edits: [{ ...at, text: right }] }],
  });
  return at;
}

function rowAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}
