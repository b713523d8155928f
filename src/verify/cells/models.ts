import type { ModelGroup, Plan } from '../../catalog/catalog.ts';
import { contradicts, type Prose, type Verdict } from '../../claims/index.ts';
import { ruleOf } from '../facts.ts';
import { allOf, NO, YES } from './answers.ts';

/** Whether a plan has all models of a group, some, or none. */
export function* judgeGroup(prose: Prose, plan: Plan, group: ModelGroup, said: string): Generator<Verdict> {
  const entry = plan.models.get(group.id)?.entry;
  const has = (entry?.models.length ?? 0) === 0 ? 'none' : entry?.all ? 'all' : 'some';
  // A list of all of them may be called either.
  if (has === 'some' && entry?.models.length === group.models.length && !NO.test(said)) return;
  const claimed = NO.test(said)
    ? 'none'
    : /^(?:all\b|access to all\b|full access)/i.test(said)
      ? 'all'
      : /^(?:limited|some|selected)\b/i.test(said)
        ? 'some'
        : YES.test(said) && has === 'none'
          ? 'some'
          : null;
  if (claimed === null || claimed === has) return;
  yield contradicts(
    allOf(prose),
    `the page gives ${claimed} of \`${group.id}\` to ${plan.name}, and the rules give it ${has}`,
    [ruleOf(plan, group)],
  );
}
