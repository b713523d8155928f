import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePage, emitTableHtml } from '../../../src/emit/page/index.ts';
import { ENGLISH } from '../../../src/locales/index.ts';
import { catalogOf } from '../../support/pages.ts';
import { elements, hearTable, readHtml } from './dom.ts';

const FEATURES = ['alpha', 'beta', 'gamma'];
const LIMITS = ['space', 'seats'];

interface Rung {
  readonly hidden: boolean;
  /** The plan it contains, by its place, if there is one before it; and what it takes away from that. */
  readonly base: number | null;
  readonly except: readonly string[];
  readonly features: readonly string[];
  readonly limits: readonly (readonly [id: string, value: number | 'unlimited' | 'contact us'])[];
}

const rung: fc.Arbitrary<Rung> = fc.record({
  hidden: fc.boolean(),
  base: fc.option(fc.nat(5)),
  except: fc.uniqueArray(fc.constantFrom(...FEATURES, ...LIMITS), { maxLength: 2 }),
  features: fc.uniqueArray(fc.constantFrom(...FEATURES)),
  limits: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(...LIMITS),
      fc.oneof(fc.nat(5000), fc.constantFrom('unlimited' as const, 'contact us' as const)),
    ),
    { selector: ([id]) => id },
  ),
});

const ladder = fc
  .array(rung, { minLength: 1, maxLength: 6 })
  .map((rungs) =>
    rungs.map((one, at) => ({ ...one, base: one.base !== null && one.base < at ? one.base : null })),
  );

/** The plan file that a ladder stands for. */
function print(rungs: readonly Rung[]): string {
  const plans = rungs.map(({ hidden, base, except, features, limits }, at) => {
    const taken = base !== null && except.length > 0 ? ` except ${except.join(', ')}` : '';
    const lines = [
      'price free',
      ...(hidden ? ['hidden'] : []),
      ...(base === null ? [] : [`everything in p${base}${taken}`]),
      ...features,
      ...limits.map(([id, value]) => `${id} ${value}`),
    ];
    return `plan p${at} "Plan ${at}" {\n${lines.join('\n')}\n}\n`;
  });
  const declared = [
    ...FEATURES.map((id) => `feature ${id} "The ${id}"`),
    ...LIMITS.map((id) => `limit ${id} "The ${id}" count`),
  ];
  return `catalog c "C" { currency USD }\n${declared.join('\n')}\n${plans.join('')}`;
}

/** What a plan has, worked out the slow and obvious way. */
function wordsOf(rungs: readonly Rung[], at: number, id: string): string | null {
  const one = rungs[at];
  if (!one) return null;
  const own = one.limits.find(([limit]) => limit === id);
  if (own)
    return typeof own[1] === 'number'
      ? String(own[1]).replace(/\B(?=(\d{3})+$)/g, ',')
      : own[1][0]?.toUpperCase() + own[1].slice(1);
  if (one.features.includes(id)) return 'Included';
  return one.base === null || one.except.includes(id) ? null : wordsOf(rungs, one.base, id);
}

test('every cell says what the plan file says, through any ladder of plans', () => {
  fc.assert(
    fc.property(ladder, (rungs) => {
      const page = describePage(catalogOf(print(rungs)), { sourceName: 'c.plan', hash: 'abc' }, ENGLISH);
      const [table] = elements(readHtml(emitTableHtml(page, ENGLISH)), 'table');
      const heard = table ? hearTable(table) : [];
      const shown = rungs.flatMap(({ hidden }, at) => (hidden ? [] : [at]));
      for (const id of [...FEATURES, ...LIMITS]) {
        const wanted = shown.map((at) => wordsOf(rungs, at, id));
        const cells = heard.filter(({ row }) => row === `The ${id}`);
        if (wanted.every((words) => words === null)) expect(cells).toEqual([]);
        else {
          expect(cells.map(({ column }) => column)).toEqual(shown.map((at) => `Plan ${at}`));
          expect(cells.map(({ words }) => words.join())).toEqual(
            wanted.map((words) => words ?? 'Not included'),
          );
        }
      }
    }),
    { numRuns: 150 },
  );
});
