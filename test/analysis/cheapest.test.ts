import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, type Problem, solve } from '../../src/analysis/solve.ts';

const MANY = 1_000_000;

/** The cheapest by looking at every quantity of every choice up to four; null where none does. */
function solveOneByOne({ needs, base, choices }: Problem): number | null {
  let best: number | null = null;
  const counts = choices.map(() => 0);
  const has = (place: number): boolean => (counts[place] ?? 0) > 0;
  const fits = (): boolean =>
    choices.every((choice, place) => !has(place) || (choice.needs.every(has) && !choice.excludes.some(has)));
  const level = (need: number): number => {
    const helps = choices.map(({ brings }, place) => ({ help: brings[need], count: counts[place] ?? 0 }));
    const own = helps.filter(({ help, count }) => help && count > 0);
    if (base[need] === Infinity || own.some(({ help }) => help?.level === Infinity)) return Infinity;
    if (base[need] === null || own.some(({ help }) => help?.level === null)) return -1;
    const instead = own.map(({ help }) => (help?.adds ? 0 : (help?.level ?? 0)));
    const more = own.map(({ help, count }) => (help?.adds ? (help.level ?? 0) * count : 0));
    return Math.max(base[need] ?? 0, ...instead) + more.reduce((sum, one) => sum + one, 0);
  };
  const look = (place: number): void => {
    const choice = choices[place];
    if (choice) {
      for (let count = 0; count <= 4; count += 1) {
        const isSold =
          count === 0 ||
          (count >= choice.least && count <= choice.most && (count - choice.least) % choice.step === 0);
        if (!isSold) continue;
        counts[place] = count;
        look(place + 1);
      }
      counts[place] = 0;
      return;
    }
    if (!fits() || needs.some((wanted, need) => level(need) < wanted)) return;
    const cost = choices.reduce((sum, one, at) => sum + costOf(one) * (counts[at] ?? 0), 0);
    if (best === null || cost < best) best = cost;
  };
  look(0);
  return best;
}

/** What is paid once decides between equals only. */
const costOf = ({ recurring, once }: { readonly recurring: number; readonly once: number }): number =>
  recurring * MANY + once;

const places = (count: number) =>
  fc.subarray(
    Array.from({ length: count }, (_, at) => at),
    { maxLength: Math.min(2, count) },
  );
const level = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, Infinity) },
);
const problem: fc.Arbitrary<Problem> = fc
  .record({
    needs: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constant(Infinity)),
      { minLength: 1, maxLength: 3 },
    ),
    count: fc.nat(4),
  })
  .chain(({ needs, count }) => {
    const choice: fc.Arbitrary<Choice> = fc.record({
      least: fc.integer({ min: 1, max: 2 }),
      most: fc.constantFrom(2, 4),
      step: fc.constantFrom(1, 2),
      recurring: fc.nat(7),
      once: fc.nat(3),
      needs: places(count),
      excludes: fc.constant([]),
      brings: fc.array(fc.option(fc.record({ adds: fc.boolean(), level }), { freq: 3 }), {
        minLength: needs.length,
        maxLength: needs.length,
      }),
    });
    return fc.record({
      needs: fc.constant(needs),
      base: fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, fc.constantFrom(null, Infinity)), {
        minLength: needs.length,
        maxLength: needs.length,
      }),
      choices: fc.array(choice, { minLength: count, maxLength: count }),
      start: fc.constant(Array.from({ length: count }, () => 0)),
      pairs: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 2 }),
    });
  })
  .map(({ pairs, choices, ...rest }) => ({
    ...rest,
    choices: choices.map((choice, at) => ({
      ...choice,
      most: choice.most - ((choice.most - choice.least) % choice.step),
      needs: choice.needs.filter((other) => other !== at),
      excludes: pairs.flatMap(([a, b]) =>
        a === b || a >= choices.length || b >= choices.length ? [] : a === at ? [b] : b === at ? [a] : [],
      ),
    })),
  }));

test('the cheapest choice is as cheap as the cheapest of all, looked at one by one', () => {
  fc.assert(
    fc.property(problem, (made) => {
      const { best, isProven } = solve(made, MANY);
      expect(isProven).toBe(true);
      expect(best && costOf(best)).toBe(solveOneByOne(made));
    }),
    { numRuns: 800 },
  );
});

const one = (recurring: number, level: number, more: Partial<Choice> = {}): Choice => ({
  least: 1,
  most: Infinity,
  step: 1,
  recurring,
  once: 0,
  needs: [],
  excludes: [],
  brings: [{ adds: true, level }],
  ...more,
});
const need = (wanted: number, ...choices: readonly Choice[]): Problem => ({
  needs: [wanted],
  base: [0],
  choices,
  start: choices.map(() => 0),
});

test('quantities of millions take few steps', () => {
  const { best, tried, isProven } = solve(need(5e15, one(3, 1e9), one(20, 7e9), one(1_000, 4e11)), 1_000);
  expect(best).toMatchObject({ counts: [0, 0, 12_500], recurring: 12_500_000 });
  expect({ isProven, isQuick: tried < 20 }).toEqual({ isProven: true, isQuick: true });
});

test('something that stands in the place of what there is is weighed against more of the rest', () => {
  const disk = one(60, 1_000, { brings: [{ adds: false, level: 1_000 }], most: 1 });
  const room = one(5, 100, { most: 9 });
  const bit = one(12, 50);
  expect(solve(need(1_100, room, disk, bit), 1_000).best).toMatchObject({ counts: [1, 1, 0], recurring: 65 });
});

test('where prices hardly differ, the search stops in the end and says so', () => {
  const choices = Array.from({ length: 40 }, (_, at) => one(1_000 + at, 997 + at, { most: 3 }));
  const { best, tried, isProven } = solve(need(50_000, ...choices), 2_000);
  expect({ tried, isProven }).toEqual({ tried: 2_000, isProven: false });
  expect(best).not.toBeNull();
});
