import type { Plan } from '../../catalog/catalog.ts';
import { contradicts, type Lexicon, type Prose, ruleAt, type Verdict } from '../../claims/index.ts';
import { amountsIn } from './amounts.ts';
import { allOf, NO, YES } from './answers.ts';

/** Whether a plan asks for a card. */
export function* judgeCardCell(prose: Prose, plan: Plan, said: string): Generator<Verdict> {
  const needed = /^(?:required|yes|needed)$/i.test(said)
    ? true
    : /^(?:no|not|—|–|-)\b|^no /i.test(said) || NO.test(said)
      ? false
      : null;
  if (needed === null || needed === plan.cardRequired) return;
  yield contradicts(
    allOf(prose),
    `the page says that ${plan.name} ${needed ? 'needs a card' : 'needs no card'}, and the rules say the opposite`,
    [ruleAt(plan.priceLines[0] ?? plan.line, 'its price')],
  );
}

/** How long a plan can be tried, in a row of its own. */
export function* judgeTrialCell(
  prose: Prose,
  plan: Plan,
  said: string,
  lexicon: Lexicon,
): Generator<Verdict> {
  const { trial } = plan;
  const rule = ruleAt(trial?.line ?? plan.line, trial ? 'its trial' : `${plan.name} has no trial`);
  if ((NO.test(said) && trial) || (YES.test(said) && !trial)) {
    const what = trial ? 'denies a trial to' : 'gives a trial to';
    yield contradicts(allOf(prose), `the page ${what} ${plan.name}, and the rules say the opposite`, [rule]);
  }
  for (const [, item] of amountsIn(prose, plan, lexicon)) {
    if (item.kind !== 'duration') continue;
    if (trial?.duration.months === item.months && trial.duration.milliseconds === item.milliseconds) continue;
    const length = prose.text.slice(item.start, item.end);
    yield contradicts(
      item,
      `the page says ${length} of trial for ${plan.name}, and the rules say otherwise`,
      [rule],
    );
  }
}
