import { describe, expect, test } from 'vitest';
import {
  capitalise,
  formatCost,
  formatCredits,
  formatCycle,
  formatDuration,
  formatLimit,
  formatMoney,
  formatNumber,
  formatPercent,
  joinWords,
} from '../../src/copy/index.ts';
import { LOCALES, loadLanguage, writeDate } from '../../src/locales/index.ts';

const months = (count: number) => ({ months: count, milliseconds: 0, count, unit: 'month' }) as const;
const weeks = (count: number) =>
  ({ months: 0, milliseconds: count * 604_800_000, count, unit: 'week' }) as const;
const size = { kind: 'size', per: null } as const;

/** What a page says of the same things in every locale. Spaces that do not break are shown as `_`, marks of direction as `>` and `<`. */
async function sample(tag: string): Promise<string> {
  const language = await loadLanguage(tag);
  const money = (minor: number, code: string, decimals = 2) =>
    formatMoney(minor, { code, decimals }, language);
  const words = [
    formatNumber(1234, language),
    formatNumber(1234567, language),
    [
      money(1500, 'USD'),
      money(1250, 'EUR'),
      money(123456700, 'GBP'),
      money(1500, 'JPY', 0),
      money(1999, 'CHF'),
    ].join(' '),
    [money(99900, 'INR'), money(4900, 'BRL'), money(1234, 'KWD', 3)].join(' '),
    formatPercent(20, language),
    joinWords(['A', 'B'], 'and', language),
    joinWords(['A', 'B', 'C'], 'and', language),
    joinWords(['A', 'B', 'C'], 'or', language),
    [1, 2, 3, 5, 11, 21, 100].map((count) => formatDuration(months(count), language)).join(' | '),
    [1, 2, 6]
      .map((count) => formatCycle({ id: `every-${count}-weeks`, length: weeks(count) }, language))
      .join(' | '),
    ['50 GB', '1.5 TB', '1,024 MiB']
      .map((written) => formatLimit({ kind: 'size', amount: 1, written }, size, language))
      .join(' | '),
    [0, 1, 2, 3, 5, 11, 22, 1000].map((credits) => formatCredits(credits, 0, language)).join(' | '),
    formatCredits(15, 1, language),
    formatCost({ credits: 5, unit: 'second' }, 0, language),
    formatCost({ credits: 5, unit: 'clip' }, 0, language),
    [
      writeDate('2026-02-05', null, 'medium', language),
      writeDate('2026-12-31', null, 'long', language),
      writeDate('2026-08-15', '00:05', 'medium', language),
      writeDate('2026-08-15', '12:30', 'medium', language),
      writeDate('2026-08-15', '21:45', 'medium', language),
    ].join(' | '),
  ];
  return words
    .join('\n  ')
    .replace(/[\u00a0\u202f]/g, '_')
    .replace(/[\u200f\u061c]/g, '<')
    .replaceAll('\u200e', '>');
}

describe('formats', () => {
  test('of every locale are those of the golden file', async () => {
    const samples = await Promise.all(
      LOCALES.filter((tag) => tag.includes('-')).map(async (tag) => `${tag}\n  ${await sample(tag)}\n`),
    );
    await expect(samples.join('\n')).toMatchFileSnapshot('golden/formats.txt');
  });

  test('Spanish says `e` and `u` before the same sound', async () => {
    const spanish = await loadLanguage('es-ES');
    expect(joinWords(['Starter', 'Infinity'], 'and', spanish)).toBe('Starter e Infinity');
    expect(joinWords(['Starter', 'Pro'], 'and', spanish)).toBe('Starter y Pro');
    expect(joinWords(['Starter', 'Omega'], 'or', spanish)).toBe('Starter u Omega');
  });

  test('Hebrew puts a hyphen between its `and` and a word of another script', async () => {
    const hebrew = await loadLanguage('he-IL');
    expect(joinWords(['Starter', 'Pro'], 'and', hebrew)).toBe('Starter ו-Pro');
    expect(joinWords(['בסיס', 'מקצועי'], 'and', hebrew)).toBe('בסיס ומקצועי');
  });

  test('Turkish gives its i a dot as a capital', async () => {
    expect(capitalise('istek', await loadLanguage('tr-TR'))).toBe('İstek');
    expect(capitalise('istek', await loadLanguage('de-DE'))).toBe('Istek');
  });
});
