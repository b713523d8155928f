import { DATE_HABIT, findForeignDate } from '../../../grammar/habits.ts';
import type { Part } from '../../../grammar/tree.ts';
import { replaceWith } from '../../diagnostics/findings.ts';
import type { Moment } from '../catalog.ts';
import type { Phrase } from '../phrase.ts';

/** `2026-01-15` or `2026-01-15 10:30`. Null, and reported, for what is no such thing. */
export function readMoment(phrase: Phrase, expected: string): Moment | null {
  const date = phrase.peek();
  if (date?.kind !== 'date') return reportForeign(date, phrase) ?? phrase.fail(expected);
  phrase.any();
  if (!isDate(date.text)) {
    phrase.findings.report('bad-scenario', `there is no day ${date.text}`, date, {
      hint: 'Dates are written as year, month, day: `2026-01-15`.',
    });
    return phrase.giveUp();
  }
  const time = phrase.peek();
  if (reportHalfDay(time, phrase)) return null;
  if (time?.kind !== 'time') return date.text;
  phrase.any();
  if (/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(time.text)) return `${date.text}T${time.text}`;
  phrase.findings.report('bad-scenario', `there is no time ${time.text}`, time, {
    hint: 'Times run from `00:00` to `23:59`.',
  });
  return phrase.giveUp();
}

/** `10am`, `3:30 pm`: true for what is a time elsewhere. */
function reportHalfDay(time: Part | undefined, phrase: Phrase): boolean {
  const half = phrase.peek(1);
  if ((time?.kind !== 'number' && time?.kind !== 'time') || half?.kind !== 'word') return false;
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?::(\d\d))?$/.exec(time.text) ?? [];
  if (!/^[ap]m$/i.test(half.text) || hour === '' || Number(hour) > 12) return false;
  const hours = (Number(hour) % 12) + (/^p/i.test(half.text) ? 12 : 0);
  const at = { start: time.start, end: half.end };
  phrase.findings.report('bad-scenario', 'times are written as on a clock of 24 hours', at, {
    hint: 'Times run from `00:00` to `23:59`.',
    fixes: [replaceWith(at, `${String(hours).padStart(2, '0')}:${minute}`)],
  });
  phrase.giveUp();
  return true;
}

/** More than any date has. */
const LONGEST = 40;

/** A date that is written as elsewhere: `20.01.2026`, `20 Jan 2026`. Null where there is none. */
function reportForeign(at: Part | undefined, phrase: Phrase): null {
  const { start = 0 } = at ?? {};
  const written = at === undefined ? '' : phrase.findings.source.text.slice(start, start + LONGEST);
  const date = findForeignDate(written);
  if (date === null) return null;
  const span = { start, end: start + date.end };
  phrase.findings.report('bad-scenario', DATE_HABIT.message, span, {
    cause: DATE_HABIT.message,
    fixes: date.right === null ? [] : [{ title: DATE_HABIT.title, edits: [{ ...span, text: date.right }] }],
  });
  return phrase.giveUp();
}

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1 && day >= 1 && day <= days;
}

/** The first of two moments is later. */
export function isLater(a: Moment, b: Moment): boolean {
  return a.padEnd(16, 'T00:00') > b.padEnd(16, 'T00:00');
}
