import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { policyOf } from '../../../src/credits/policy-of.ts';
import { emitCredits } from '../../../src/emit/credits/index.ts';
import { catalogOf } from '../../support/catalogs.ts';
import { emit, javaScript } from '../typescript/support.ts';
import type { CreditRules } from './compiled.ts';

const HEADER = { sourceName: 'plans/skills-video.plan', hash: 'abc' };

/** The text of the seed's plan file. */
export const PLAN_FILE = readFileSync(new URL('../../../plans/skills-video.plan', import.meta.url), 'utf8');

export function emitText(text: string): string {
  const catalog = catalogOf(text);
  return emitCredits(catalog, policyOf(catalog), HEADER);
}

/** Both modules of a plan file, of which the one of the credits is imported. */
export async function rulesOf(text: string): Promise<CreditRules> {
  const index = `data:text/javascript,${encodeURIComponent(javaScript(await emit(catalogOf(text))))}`;
  const { code } = transformSync(await emitText(text), { loader: 'ts', target: 'es2020', format: 'esm' });
  const linked = code.replace('"./index.ts"', JSON.stringify(index));
  return (await import(`data:text/javascript,${encodeURIComponent(linked)}`)) as CreditRules;
}

/** A year of use: 20 operations a day, a renewal and a pack a month. */
export function replayYear(rules: CreditRules, isKeyed: boolean): ReturnType<CreditRules['openAccount']> {
  const start = Date.UTC(2026, 0, 1);
  let account = rules.subscribe(rules.openAccount(start), 'pro', 'monthly', start, 'sub_1').account;
  for (let day = 0; day < 365; day += 1) {
    const today = start + day * 86_400_000;
    const date = new Date(today);
    if (date.getUTCDate() === 1) {
      const month = date.getUTCMonth() + 1;
      if (month > 1) account = rules.renew(account, today, `renewal-${month}`).account;
      account = rules.purchase(account, 'boost-500', today, `pack-${month}`).account;
    }
    for (let hour = 0; hour < 20; hour += 1) {
      const at = today + hour * 3_600_000 + 1_000;
      const key = isKeyed ? `job-${day}-${hour}` : (undefined as unknown as string);
      const result = rules.consume(account, 3 + ((day + hour) % 7), at, key);
      if (!result.ok) throw new Error(result.reason);
      account = result.account;
    }
  }
  return account;
}
