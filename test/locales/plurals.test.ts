import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { pluralOf } from '../../src/locales/plurals.ts';

type Rules = Readonly<Record<string, Readonly<Record<string, string>>>>;

const data: { readonly supplemental: { readonly 'plurals-type-cardinal': Rules } } = createRequire(
  import.meta.url,
)('cldr-core/supplemental/plurals.json');
const rules = data.supplemental['plurals-type-cardinal'];

const LANGUAGES = 'ar cs da de en es fi fr he hi id it ja ko nb nl pl pt pt-PT ru sv th tr uk vi zh'.split(
  ' ',
);

/** The numbers that CLDR gives as samples of a rule; of a range, every number. Those in compact form are left out. */
function samplesOf(rule: string): readonly string[] {
  return rule
    .split(/@integer|@decimal/)
    .slice(1)
    .flatMap((part) => part.split(','))
    .map((sample) => sample.trim())
    .filter((sample) => sample !== '' && sample !== '…' && !sample.includes('c'))
    .flatMap((sample) => {
      const [from = '', to] = sample.split('~');
      if (to === undefined) return [from];
      const decimals = from.split('.')[1]?.length ?? 0;
      const step = 10 ** -decimals;
      const count = Math.round((Number(to) - Number(from)) / step);
      return Array.from({ length: count + 1 }, (_, at) => (Number(from) + at * step).toFixed(decimals));
    });
}

describe.each(LANGUAGES)('plurals in %s', (language) => {
  const cases = Object.entries(rules[language] ?? {}).flatMap(([name, rule]) => {
    const category = name.replace('pluralRule-count-', '');
    return samplesOf(rule).map((sample) => [sample, category] as const);
  });

  test('the rule gives what CLDR gives for each of its samples', () => {
    expect(cases.length).toBeGreaterThan(10);
    const plural = pluralOf(language);
    expect(cases.map(([sample]) => [sample, plural(sample)])).toEqual(cases);
  });
});
