import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capitalise,
  formatCount,
  formatCycle,
  formatDuration,
  formatLimit,
  formatMoney,
  formatNumber,
  formatRhythm,
  formatScaled,
  formatTerm,
  joinWords,
} from '../../src/copy/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';

const months = (count: number) => ({ months: count, milliseconds: 0, count, unit: 'month' }) as const;
const projects = {
  kind: 'count',
  per: null,
  noun: { one: 'project', many: 'projects', forms: ['project', 'projects'] },
} as const;
const runs = { kind: 'count', per: 'month', noun: null } as const;

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  ])('%d reads %s', (value, words) => expect(formatNumber(value, ENGLISH)).toBe(words));

  test.each([
    [1500, 3, '1.5'],
    [1, 6, '0.000001'],
    [1_000_000, 3, '1,000'],
    [0, 2, '0'],
    [12, 0, '12'],
  ])('%d at %d decimals reads %s', (value, decimals, words) =>
    expect(formatScaled(value, decimals, ENGLISH)).toBe(words),
  );

  test('an amount is exact at every scale', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const [whole = '', fraction = ''] = formatScaled(value, decimals, ENGLISH)
          .replaceAll(',', '')
          .split('.');
        expect(BigInt(whole + fraction.padEnd(decimals, '0'))).toBe(BigInt(value));
      }),
    );
  });
});

describe('money', () => {
  test.each([
    [1500, 'USD', 2, '$15'],
    [1999, 'USD', 2, '$19.99'],
    [1250, 'EUR', 2, '€12.50'],
    [5, 'GBP', 2, '£0.05'],
    [0, 'USD', 2, '$0'],
    [1500, 'JPY', 0, '¥1,500'],
    [1500, 'CHF', 2, '15 CHF'],
    [1234, 'KWD', 3, '1.234 KWD'],
    [123456700, 'USD', 2, '$1,234,567'],
  ])('%d %s reads %s', (minor, code, decimals, words) =>
    expect(formatMoney(minor, { code, decimals }, ENGLISH)).toBe(words),
  );

  test('an amount is exact in every currency', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom(0, 2, 3, 4), (minor, decimals) => {
        const [whole = '', fraction = ''] = formatMoney(minor, { code: 'CHF', decimals }, ENGLISH)
          .replace(' CHF', '')
          .replaceAll(',', '')
          .split('.');
        expect(fraction === '' || fraction.length === decimals).toBe(true);
        expect(BigInt(whole + fraction.padEnd(decimals, '0'))).toBe(BigInt(minor));
      }),
    );
  });
});

describe('time', () => {
  test('one month has no plural', () => {
    expect(formatDuration(months(1), ENGLISH)).toBe('1 month');
    expect(formatDuration(months(12), ENGLISH)).toBe('12 months');
  });

  test('before a noun it has no plural either', () =>
    expect(formatTerm(months(12), ENGLISH)).toBe('12-month'));

  test('cycles read as people say them', () => {
    expect(formatCycle({ id: 'monthly', length: months(1) }, ENGLISH)).toBe('per month');
    expect(formatCycle({ id: 'quarterly', length: months(3) }, ENGLISH)).toBe('per quarter');
    expect(formatCycle({ id: 'every-6-months', length: months(6) }, ENGLISH)).toBe('every 6 months');
    expect(formatRhythm({ id: 'yearly', length: months(12) }, ENGLISH)).toBe('yearly');
    expect(formatRhythm({ id: 'every-6-months', length: months(6) }, ENGLISH)).toBe('every 6 months');
  });
});

describe('limits', () => {
  test('sizes and durations read as written', () => {
    expect(
      formatLimit({ kind: 'size', amount: 50e9, written: '50 GB' }, { kind: 'size', per: null }, ENGLISH),
    ).toBe('50 GB');
    expect(
      formatLimit({ kind: 'size', amount: 0, written: '0 GB' }, { kind: 'size', per: null }, ENGLISH),
    ).toBe('0 GB');
    expect(
      formatLimit({ kind: 'duration', duration: months(3) }, { kind: 'duration', per: null }, ENGLISH),
    ).toBe('3 months');
  });

  test('counts take their noun and their period', () => {
    expect(formatLimit({ kind: 'count', amount: 1 }, projects, ENGLISH)).toBe('1 project');
    expect(formatLimit({ kind: 'count', amount: 0 }, projects, ENGLISH)).toBe('0 projects');
    expect(formatLimit({ kind: 'count', amount: 10_000 }, runs, ENGLISH)).toBe('10,000 per month');
  });

  test('unlimited and contact us are words', () => {
    expect(formatLimit({ kind: 'unlimited' }, runs, ENGLISH)).toBe('unlimited');
    expect(formatLimit({ kind: 'unlimited' }, projects, ENGLISH)).toBe('unlimited projects');
    expect(formatLimit({ kind: 'contact us' }, projects, ENGLISH)).toBe('contact us');
  });
});

describe('sentences', () => {
  test('lists have commas and one conjunction', () => {
    expect(joinWords([], 'and', ENGLISH)).toBe('');
    expect(joinWords(['A'], 'and', ENGLISH)).toBe('A');
    expect(joinWords(['A', 'B'], 'or', ENGLISH)).toBe('A or B');
    expect(joinWords(['A', 'B', 'C'], 'and', ENGLISH)).toBe('A, B and C');
  });

  test('counts choose the form of the noun', () => {
    const children = { one: 'child', many: 'children', forms: ['child', 'children'] };
    expect(formatCount(1, children, ENGLISH)).toBe('1 child');
    expect(formatCount(1200, children, ENGLISH)).toBe('1,200 children');
  });

  test('a capital is given to plain words only', () => {
    expect(capitalise('image models', ENGLISH)).toBe('Image models');
    expect(capitalise('subscription-cycle credits', ENGLISH)).toBe('Subscription-cycle credits');
    expect(capitalise('iPhone models', ENGLISH)).toBe('iPhone models');
    expect(capitalise('n8n runs', ENGLISH)).toBe('n8n runs');
    expect(capitalise('élan models', ENGLISH)).toBe('Élan models');
  });
});
