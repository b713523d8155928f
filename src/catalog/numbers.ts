import type { NumberPart, Part } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';

/** The largest amount: beyond it, JavaScript numbers are no longer exact. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const WRITTEN = /^(-?)(0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/** Whole numbers of up to nine digits: most there are, and quick to read without big integers. */
const PLAIN = /^(?:0|[1-9][0-9]{0,8})$/;

/** A written number is at most so long, decimals and commas included. */
const MOST_CHARACTERS = 60;

/**
 * The value of a number as written, times `scale`, as an exact integer: `19.99` at scale 100 is 1999.
 * Null, and reported, where it is malformed, negative, not whole at that scale, or beyond 2^53 - 1.
 * `what` says in messages what the number counts: `a price in USD`, `a count`; `finer` is what to do about decimals where
 * there are none.
 */
export function readScaled(
  number: NumberPart,
  scale: number | bigint,
  what: string,
  findings: Findings,
  finer = 'Write a whole number.',
): number | null {
  if (PLAIN.test(number.text) && scale <= 1_000_000) return Number(number.text) * Number(scale);
  // The largest amount has 16 digits; what follows here takes more than linear time.
  if (number.text.length > MOST_CHARACTERS)
    return fail(number, 'this number has more digits than any amount', undefined, findings);
  const match = WRITTEN.exec(number.text);
  if (!match) return reportMalformed(number, findings);
  const [, sign = '', whole = '', fraction = ''] = match;
  if (sign) return fail(number, `${what} cannot be below zero`, undefined, findings);
  if (isTwofold(whole, fraction, BigInt(scale)))
    return reportTwofold(number, whole, fraction, scale, findings);
  const digits = BigInt(whole.replaceAll(',', '') + fraction) * BigInt(scale);
  const divisor = 10n ** BigInt(fraction.length);
  if (digits % divisor !== 0n) {
    const hint = BigInt(scale) === 1n ? finer : `The smallest step is ${smallestStep(BigInt(scale))}.`;
    return fail(number, `${what} cannot be as fine as ${number.text}`, hint, findings);
  }
  const value = digits / divisor;
  if (value > LARGEST)
    return fail(
      number,
      `${number.text} is more than ${what} can be`,
      'Write `unlimited` if there is no limit.',
      findings,
    );
  return Number(value);
}

/**
 * True for `1.500`, which is fifteen hundred to half of the world. Nobody writes one and a half with zeros at its end,
 * except where an amount has just three decimal places; and what is counted in whole ones has none.
 */
function isTwofold(whole: string, fraction: string, scale: bigint): boolean {
  const looksGrouped = fraction.length === 3 && whole.length <= 3 && whole !== '0';
  return looksGrouped && (scale === 1n || (fraction.endsWith('0') && scale !== 1000n));
}

function reportTwofold(
  number: NumberPart,
  whole: string,
  fraction: string,
  scale: number | bigint,
  findings: Findings,
): null {
  const decimals = fraction.replace(/0+$/, '');
  const small = decimals === '' ? whole : `${whole}.${decimals}`;
  const large = `${whole},${fraction}`;
  const isWhole = decimals === '' || BigInt(scale) !== 1n;
  return fail(
    number,
    `${number.text} can be read in two ways`,
    `A comma groups thousands and a point starts the decimals: write ${large}${isWhole ? ` or ${small}` : ''}.`,
    findings,
  );
}

/** A number without its thousands commas, as it stands in messages and on the page: `1,000.50` is `1,000.50` again. */
export function groupDigits(digits: string): string {
  const [whole = '', fraction] = digits.replaceAll(',', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function smallestStep(scale: bigint): string {
  const places = String(scale).length - 1;
  return /^10*$/.test(String(scale)) && places > 0
    ? `0.${'0'.repeat(places - 1)}1`
    : '1 of the smallest unit';
}

/** Words and letters behind a number that say how many zeros it has. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['thousand', 3],
  ['M', 6],
  ['m', 6],
  ['million', 6],
  ['bn', 9],
  ['billion', 9],
]);

/** Reports a number that is written in two pieces: `10k`, `1.5 million`, `2 250`. False where `next` is none of it. */
export function reportInPieces(number: NumberPart, next: Part | undefined, findings: Findings): boolean {
  const right = next && joinPieces(number, next);
  if (next === undefined || right === undefined || right === null) return false;
  const at = { start: number.start, end: next.end };
  const written = findings.source.text.slice(at.start, at.end);
  findings.report('bad-number', `${written} is not a number of the language`, at, {
    hint: `Numbers are written out: ${right}.`,
    fixes: [replaceWith(at, right)],
  });
  return true;
}

function joinPieces(number: NumberPart, next: Part): string | null {
  if (number.text.length > MOST_CHARACTERS) return null;
  if (next.kind === 'number') {
    const isGroup = /^[1-9][0-9]{0,2}(?:,[0-9]{3})*$/.test(number.text) && /^[0-9]{3}$/.test(next.text);
    return isGroup ? groupDigits(number.text + next.text) : null;
  }
  const power = next.kind === 'word' ? POWERS.get(next.text) : undefined;
  const match = /^([1-9][0-9]*|0)(?:\.([0-9]+))?$/.exec(number.text);
  if (power === undefined || match === null) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > power) return null;
  return groupDigits(`${whole}${fraction.padEnd(power, '0')}`.replace(/^0+(?=[0-9])/, ''));
}

function reportMalformed(number: NumberPart, findings: Findings): null {
  const { text } = number;
  const plain = text.replace(/[,_]/g, '');
  if (/^0[0-9]/.test(plain)) {
    const fixed = plain.replace(/^0+(?=[0-9])/, '');
    return fail(
      number,
      `${text} starts with a zero`,
      `Write ${groupDigits(fixed)}.`,
      findings,
      groupDigits(fixed),
    );
  }
  if (/^[0-9]+,[0-9]{1,2}$/.test(text)) {
    const fixed = text.replace(',', '.');
    return fail(
      number,
      `${text} has a comma where its decimals start`,
      `A point starts the decimals: write ${fixed}.`,
      findings,
      fixed,
    );
  }
  if (/^[0-9]+(?:\.[0-9]{3}){2,}$/.test(text) || /^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
    const [whole = '', decimals] = text.split(',');
    const digits = whole.replaceAll('.', '');
    const fixed = groupDigits(decimals === undefined ? digits : `${digits}.${decimals}`);
    const hint = `A comma groups thousands and a point starts the decimals: write ${fixed}.`;
    return fail(number, `${text} mixes up comma and point`, hint, findings, fixed);
  }
  if (/^[0-9][0-9,_]*$/.test(text)) {
    const fixed = groupDigits(plain);
    return fail(
      number,
      `${text} is grouped in an unusual way`,
      `Write ${plain} or ${fixed}.`,
      findings,
      fixed,
    );
  }
  return fail(number, `${text} is not a number`, 'Write it like `1000`, `1,000` or `19.99`.', findings);
}

function fail(
  number: NumberPart,
  message: string,
  hint: string | undefined,
  findings: Findings,
  fixed?: string,
): null {
  findings.report('bad-number', message, number, {
    hint,
    fixes: fixed === undefined ? [] : [replaceWith(number, fixed)],
  });
  return null;
}
