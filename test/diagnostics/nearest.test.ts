import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, nearestFew } from '../../src/diagnostics/nearest.ts';

describe('nearest', () => {
  test.each([
    ['api-acess', ['api-access', 'storage'], 'api-access'],
    ['strage', ['storage', 'stage', 'strange'], 'stage'],
    ['tsorage', ['storage'], 'storage'],
    ['STORAGE', ['storage'], 'storage'],
    ['Free', ['free', 'tree'], 'free'],
    ['pricee', ['Price', 'price'], 'price'],
    ['GiB', ['GB', 'TB', 'MB'], 'GB'],
    ['ab', ['abcdefgh'], null],
    ['x', ['y', 'z'], null],
    ['x', ['xy'], 'xy'],
    ['feature', ['limit', 'plan'], null],
    ['', ['a'], null],
    ['storage', ['storage'], null],
    ['plan3', ['plan1', 'plan2'], null],
    ['boost-50', ['boost-500'], 'boost-500'],
    ['pan3', ['plan1', 'plan3'], 'plan3'],
    ['veo-31', ['veo-3.1', 'veo-21'], 'veo-3.1'],
    ['constructo', ['constructor', '__proto__'], 'constructor'],
  ])('takes %j among %j for %j', (wrong, candidates, right) => {
    expect(nearest(wrong, candidates)).toBe(right);
  });

  test('allows a third of the letters to be wrong, and no more', () => {
    expect(nearest('abcdefghi', ['abcdefXYZ'])).toBe('abcdefXYZ');
    expect(nearest('abcdefghi', ['abcdeWXYZ'])).toBe(null);
  });

  test('depends on the candidates, not on their order', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '-'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word), (wrong, candidates) => {
        expect(nearestFew(wrong, [...candidates].reverse())).toEqual(nearestFew(wrong, candidates));
      }),
    );
  });

  test('finds one slip of any kind in any longer word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap', 'change'),
        (right, seed, slip) => {
          const at = seed % (right.length - 1);
          const [first = '', second = ''] = right.slice(at, at + 2);
          const middle = {
            drop: second,
            double: first + first + second,
            swap: second + first,
            change: `z${second}`,
          }[slip];
          const wrong = right.slice(0, at) + middle + right.slice(at + 2);
          fc.pre(wrong !== right);
          expect(nearest(wrong, ['zzzzzzzzzzzz', right])).toBe(right);
        },
      ),
    );
  });

  test('looks through thousands of candidates for each of hundreds of words in no time', () => {
    const candidates = Array.from({ length: 10_000 }, (_, index) => `feature-${index}-of-many`);
    for (let index = 0; index < 200; index++)
      expect(nearest(`feture-${index}-of-many`, candidates)).toBe(candidates[index]);
  });
});

describe('nearestFew', () => {
  test('gives the best three, best first', () => {
    const candidates = ['storage', 'storages', 'storage-gb', 'store', 'stor', 'retention'];
    expect(nearestFew('storag', candidates)).toEqual(['storage', 'stor', 'storages']);
    expect(nearestFew('storag', candidates, 1)).toEqual(['storage']);
  });

  test('gives each name once', () => {
    expect(nearestFew('storag', ['storage', 'storage'])).toEqual(['storage']);
  });
});
