import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/compiler/index.ts';
import { importPricing2Yaml } from '../../src/exchange/index.ts';
import { hasPricings, PRICINGS } from './pricings.ts';

/** What each of the small pricings has wrong with it, as its README tells, and as Planspec says it. */
const DEFECTS = {
  'addon-circular-dependency':
    /nobody can buy add-on `add-on1`: it needs `add-on2`, which needs `add-on3`, and `add-on3` excludes `add-on1`/,
  'addon-depends-nonexistent-addon': /add-on `foo` needs `bar`, and no such add-on/,
  'addon-identical': /`add-on1` and `add-on2` are identical but for their names/,
  'addon-is-not-available': /`add-on1` is available for `plan3`, and no such plan is declared/,
  'addon-offers-less-high-price': /add-on `add-on1` brings less than `add-on2`, and costs more/,
  'plan-contained-in-another':
    /plan `pro` lowers `feature2usage-limit` to 5, and `basic` has 10 .*`basic` has everything that `pro` has, and costs less/,
  'plan-low-tier-offer-less-high-price':
    /plan `basic` costs €30 per month, and has nothing that `pro` does not have for €10 per month/,
  'plan-overriding-nonexistent-feature': /plan `foo` lists `feature2`, and no such feature is declared/,
  'plan-same-features-same-prices': /`pro` and `basic` are the same plan/,
  'plan-with-zero-limit-but-feature-included':
    /plan `pro` has `feature2`, and nobody can use it there: `feature2usage-limit` is zero/,
} as const;

describe.runIf(hasPricings).each(Object.entries(DEFECTS))('%s', (name, words) => {
  test('is told in plain words', async () => {
    const text = readFileSync(join(PRICINGS, 'defects', name, 'bad.yml'), 'utf8');
    const imported = await importPricing2Yaml({ name: `${name}.yml`, text });
    const { diagnostics } = await check({ name: `${name}.plan`, text: imported.text ?? '' });
    expect(diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toMatch(words);
  });
});
