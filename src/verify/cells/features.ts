import type { Feature, FeatureValue, Plan } from '../../catalog/catalog.ts';
import { contradicts, keysOf, type Prose, type Verdict } from '../../claims/index.ts';
import { formatFeature } from '../../copy/index.ts';
import { ENGLISH } from '../../locales/index.ts';
import { judgeHas, ruleOf } from '../facts.ts';
import { allOf, NO, YES } from './answers.ts';

/** Whether a plan has a feature, and what it has of it; null where the words of the cell say neither. */
export function judgeFeatureCell(
  prose: Prose,
  plan: Plan,
  feature: Feature,
  said: string,
): readonly Verdict[] | null {
  if (YES.test(said) || NO.test(said)) return [...judgeHas(plan, feature, YES.test(said), allOf(prose))];
  const { values } = feature;
  if (values.kind === 'flag' || values.kind === 'text') return null;
  const words = ` ${keysOf(said).join(' ')} `;
  const named = values.choices.filter(({ label }) => words.includes(` ${keysOf(label).join(' ')} `));
  if (named.length === 0) return null;
  const value: FeatureValue | undefined = plan.features.get(feature.id)?.entry.value;
  const real = value?.kind === 'choices' ? value.choices : [];
  if (named.length === real.length && named.every((one) => real.includes(one))) return [];
  const has = value ? `the rules say ${formatFeature(value, ENGLISH)}` : 'it does not have it';
  const message = `the page gives ${prose.text} of \`${feature.id}\` to ${plan.name}, and ${has}`;
  return [contradicts(allOf(prose), message, [ruleOf(plan, feature)])];
}
