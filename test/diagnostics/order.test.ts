import { describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  limitDiagnostics,
  sortDiagnostics,
  summarise,
} from '../../src/diagnostics/index.ts';
import { findingAt, sourceOfText } from './samples.ts';

const source = sourceOfText('one two three');
const other = sourceOfText('one', 'plans/other.plan');

function many(count: number, code: Diagnostic['code']): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) =>
    findingAt(source, 'one', { code, message: `finding ${index}` }),
  );
}

describe('sortDiagnostics', () => {
  test('goes by file, then place, then code', () => {
    const findings = [
      findingAt(source, 'two', { code: 'wrong-kind' }),
      findingAt(source, 'three'),
      findingAt(source, 'two', { code: 'bad-id' }),
      findingAt(source, 'one'),
      findingAt(other, 'one'),
    ];
    const order = sortDiagnostics(findings).map(({ source: { name }, code, labels: [{ span }] }) => [
      name,
      span.start,
      code,
    ]);
    expect(order).toEqual([
      ['plans/other.plan', 0, 'unknown-feature'],
      ['plans/shop.plan', 0, 'unknown-feature'],
      ['plans/shop.plan', 4, 'bad-id'],
      ['plans/shop.plan', 4, 'wrong-kind'],
      ['plans/shop.plan', 8, 'unknown-feature'],
    ]);
  });
});

describe('limitDiagnostics', () => {
  test('shows fifty findings of a file as they are', () => {
    const findings = [...many(50, 'bad-id'), findingAt(other, 'one')];
    expect(limitDiagnostics(findings)).toEqual(findings);
  });

  test('says behind the fiftieth how many more there are', () => {
    const shown = limitDiagnostics(many(73, 'bad-id'));
    expect(shown).toHaveLength(51);
    expect(shown[49]?.message).toBe('finding 49');
    expect(shown[50]).toMatchObject({
      code: 'too-many-findings',
      severity: 'error',
      message: '23 more findings are not shown (23 errors), the first on line 1',
    });
  });

  test('does not say how many more there are where the rest was not counted', () => {
    const shown = limitDiagnostics(many(1_000, 'bad-id'));
    expect(shown[50]?.message).toBe('more than 950 other findings are not shown, the first on line 1');
    expect(limitDiagnostics(many(1_000, 'unused-limit'))[50]?.message).toBe(
      '950 more findings are not shown (950 warnings), the first on line 1',
    );
  });

  test('lets warnings give way to errors', () => {
    const shown = limitDiagnostics([...many(60, 'unused-limit'), ...many(1, 'bad-id')]);
    expect(shown.map(({ code }) => code).slice(48)).toEqual(['unused-limit', 'bad-id', 'too-many-findings']);
    expect(shown[50]?.severity).toBe('warning');
    expect(shown[50]?.message).toBe('11 more findings are not shown (11 warnings), the first on line 1');
  });
});

describe('summarise', () => {
  const error = findingAt(source, 'one');
  const warning = findingAt(source, 'one', { code: 'unused-limit' });

  test.each<[readonly Diagnostic[], string]>([
    [[], 'no errors and no warnings'],
    [[error], '1 error in plans/shop.plan'],
    [[warning, warning], '2 warnings in plans/shop.plan'],
    [[error, warning, error], '2 errors and 1 warning in plans/shop.plan'],
    [[error, findingAt(other, 'one')], '2 errors in 2 files'],
  ])('counts in plain words', (findings, words) => {
    expect(summarise(findings)).toBe(words);
  });

  test('prints a hostile file name harmlessly', () => {
    expect(summarise([findingAt(sourceOfText('one', 'a\n\u001b[31m.plan'), 'one')])).toBe(
      '1 error in a\\n\\x1b[31m.plan',
    );
  });
});
