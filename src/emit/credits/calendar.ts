/** Calendar arithmetic, as far as the catalog's periods need it. */
import type { Length } from '../../credits/calendar/length.ts';
import { literal } from '../escape/index.ts';
import { constant, type Declaration } from '../typescript/declaration.ts';
import { zoneRules } from '../typescript/zone.ts';
import { code, helper, text } from './code.ts';
import type { Rulebook } from './rulebook.ts';

const DAY = 86_400_000;

/** A length as a value of the module's type `Length`. */
export function lengthLiteral({ needs }: Rulebook, { months, days, milliseconds }: Length): string {
  if (needs.onlyMonths) return literal(months);
  return needs.zone ? literal([months, days, milliseconds]) : literal([months, days * DAY + milliseconds]);
}

/** The code of the instant a length after `from`. */
export function instantAfter(book: Rulebook, from: string, length: Length): string {
  const { months, days, milliseconds } = length;
  const isExact = months === 0 && (days === 0 || !book.needs.zone);
  if (isExact) return `${from} + ${literal(days * DAY + milliseconds)}`;
  const isMonths = days === 0 && milliseconds === 0;
  return isMonths || !book.needs.onlyMonths
    ? `later(${from}, ${lengthLiteral(book, length)})`
    : `later(${from}, ${months}) + ${literal(days * DAY + milliseconds)}`;
}

/** The code that compares the lengths of two cycles; their terms may be followed by `?`. */
export function sameLength({ needs }: Rulebook, a: string, b: string): string {
  const [before, after] = [`${a}.length`, `${b}.length`];
  return needs.onlyMonths ? `${before} === ${after}` : `String(${before}) === String(${after})`;
}

export function calendarCode(book: Rulebook): readonly Declaration[] {
  const { zone, onlyMonths } = book.needs;
  return [
    text([lengthDoc(book)], `${onlyMonths ? '' : 'export '}type Length = ${lengthType(book)};`),
    ...(zone ? [constant('DAY', 'number', literal(DAY))] : []),
    ...(onlyMonths && !zone
      ? [addMonths('later', 'length * times')]
      : [later(book), addMonths('addMonths', 'months')]),
    ...(zone ? zoneRules(book.policy.zone) : []),
  ];
}

function lengthDoc({ needs }: Rulebook): string {
  if (needs.onlyMonths) return 'Calendar months.';
  return needs.zone
    ? 'Calendar months, then days on the wall clock, then milliseconds.'
    : 'Calendar months, then milliseconds.';
}

function lengthType({ needs }: Rulebook): string {
  if (needs.onlyMonths) return 'number';
  return `readonly [${needs.zone ? 'number, number, number' : 'number, number'}]`;
}

function later({ needs }: Rulebook): Declaration {
  const bodies = {
    exact: code`
      const [months, milliseconds] = length;
      return addMonths(at, months * times) + milliseconds * times;
    `,
    zone: code`
      const ${needs.onlyMonths ? 'months = length' : '[months, days, milliseconds] = length'};
      if (${needs.onlyMonths ? 'times === 0' : '(months === 0 && days === 0) || times === 0'}) return ${needs.onlyMonths ? 'at' : 'at + milliseconds * times'};
      const wall = addMonths(toWall(at), months * times)${needs.onlyMonths ? '' : ' + days * times * DAY'};
      return toInstant(wall)${needs.onlyMonths ? '' : ' + milliseconds * times'};
    `,
  };
  return helper('later', {
    docs: ['The instant a length after another one, or some times the length.'],
    parameters: ['at: number', 'length: Length', 'times = 1'],
    returns: 'number',
    body: needs.zone ? bodies.zone : bodies.exact,
  });
}

/** Under the name `later` where all lengths are months. */
function addMonths(name: 'later' | 'addMonths', months: string): Declaration {
  return helper(name, {
    docs: ['The same day of a later month, or that month’s last day if it has no such day.'],
    parameters: ['at: number', ...(name === 'later' ? ['length: Length', 'times = 1'] : ['months: number'])],
    returns: 'number',
    body: code`
      const date = new Date(at);
      const day = date.getUTCDate();
      date.setUTCMonth(date.getUTCMonth() + ${months} + 1, 0);
      return date.setUTCDate(Math.min(day, date.getUTCDate()));
    `,
  });
}
