import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countChoices, type Relations } from '../../src/analysis/fold-choices.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
const none = (count: number): number[][] => numbers(count).map(() => []);

/** Relations of so many choices: pairs of which the first needs the second, and pairs that exclude one another. */
function relations(
  count: number,
  needed: readonly (readonly [number, number])[],
  excluded: readonly (readonly [number, number])[],
): Relations {
  const [needs, excludes] = [none(count), none(count)];
  for (const [from, to] of needed) needs[from]?.push(to);
  for (const [a, b] of excluded) {
    excludes[a]?.push(b);
    excludes[b]?.push(a);
  }
  return { needs, excludes };
}

/** The same by looking at every set. */
function countOneByOne({ needs, excludes }: Relations): bigint {
  const count = needs.length;
  let sets = 0n;
  for (let set = 0; set < 2 ** count; set += 1) {
    const has = (place: number): boolean => ((set >> place) & 1) === 1;
    const fits = numbers(count).every(
      (place) => !has(place) || (needs[place]?.every(has) && !excludes[place]?.some(has)),
    );
    if (fits) sets += 1n;
  }
  return sets;
}

test('every set is counted once that has what it needs and not what is excluded', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 10 }), fc.array(pair, { maxLength: 10 }), (needed, excluded) => {
      const made = relations(10, needed, excluded);
      expect(countChoices(made)).toBe(countOneByOne(made));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['nothing', relations(0, [], []), 1n],
  ['40 that have nothing to do with one another', relations(40, [], []), 2n ** 40n],
  ['10,000 of them', relations(10_000, [], []), 2n ** 10_000n],
  [
    'one that all others need',
    relations(
      201,
      numbers(200).map((at) => [at + 1, 0]),
      [],
    ),
    2n ** 200n + 1n,
  ],
  [
    'one that excludes all others',
    relations(
      201,
      [],
      numbers(200).map((at) => [at + 1, 0]),
    ),
    2n ** 200n + 1n,
  ],
  [
    'a chain of needs',
    relations(
      300,
      numbers(299).map((at) => [at, at + 1]),
      [],
    ),
    301n,
  ],
  [
    'a circle of needs',
    relations(
      3,
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      [],
    ),
    2n,
  ],
  [
    'families of which one can be chosen',
    relations(
      60,
      [],
      numbers(60).flatMap((a) =>
        numbers(60)
          .filter((b) => b > a && b % 20 === a % 20)
          .map((b) => [a, b] as const),
      ),
    ),
    4n ** 20n,
  ],
  [
    '500 of which one can be chosen',
    relations(
      500,
      [],
      numbers(500).flatMap((a) => numbers(a).map((b) => [a, b] as const)),
    ),
    501n,
  ],
  [
    'a row in which neighbours exclude one another',
    relations(
      60,
      [],
      numbers(59).map((at) => [at, at + 1]),
    ),
    4_052_739_537_881n,
  ],
] as const)('of %s', (_, made, expected) => {
  expect(countChoices(made)).toBe(expected);
});

test('a thicket is given up', () => {
  const side = 40;
  const grid = numbers(side * side).flatMap((place) => [
    ...(place % side < side - 1 ? [[place, place + 1] as const] : []),
    ...(place + side < side * side ? [[place, place + side] as const] : []),
  ]);
  expect(countChoices(relations(side * side, [], grid))).toBe(null);
});
