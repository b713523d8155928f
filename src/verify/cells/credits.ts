import type { Bucket, Plan } from '../../catalog/catalog.ts';
import {
  contradicts,
  cycleOf,
  judgeText,
  type Lexicon,
  NOWHERE,
  type Prose,
  readScenes,
  type Verdict,
} from '../../claims/index.ts';
import { mayBuy, planHas } from '../../copy/index.ts';
import { ruleOf } from '../facts.ts';
import { amountsIn } from './amounts.ts';
import { allOf, NO, YES } from './answers.ts';

/** How many credits a plan brings. */
export function* judgeCreditsCell(
  prose: Prose,
  plan: Plan,
  bucket: Bucket,
  said: string,
  lexicon: Lexicon,
): Generator<Verdict> {
  const entry = plan.credits.get(bucket.id)?.entry;
  const has = planHas(plan, bucket) === true;
  if (YES.test(said) || NO.test(said)) {
    if (YES.test(said) && !has) {
      const message = `the page gives \`${bucket.id}\` credits to ${plan.name}, and the rules give none`;
      yield contradicts(allOf(prose), message, [ruleOf(plan, bucket)]);
    }
    if (NO.test(said) && has)
      yield contradicts(
        allOf(prose),
        `the page gives no \`${bucket.id}\` credits to ${plan.name}, and the rules do`,
        [ruleOf(plan, bucket)],
      );
    return;
  }
  const scale = 10 ** lexicon.catalog.creditDecimals;
  for (const [scene, item] of amountsIn(prose, plan, lexicon)) {
    if (item.kind !== 'number') continue;
    const index = scene.items.indexOf(item);
    const behind =
      /^ (?:credits? )?(?:per|a|\/|each|every) (\S+)/.exec(
        scene.skeleton.slice(scene.skeleton.indexOf(`<n${index}>`) + `<n${index}>`.length),
      )?.[1] ?? '';
    const cycle = cycleOf(behind);
    const amounts =
      entry?.amounts.filter((one) => cycle === null || one.cycle.id === cycle || one.every?.id === cycle) ??
      [];
    if (amounts.some((one) => one.amount === Math.round(item.value * scale))) continue;
    yield contradicts(
      item,
      `the page gives ${prose.text.slice(item.start, item.end)} \`${bucket.id}\` credits to ${plan.name}, and the rules do not`,
      [ruleOf(plan, bucket)],
    );
  }
}

/** How long credits are valid, in a row of its own. */
export function judgeValidityCell(
  prose: Prose,
  plan: Plan,
  head: string,
  lexicon: Lexicon,
  said: string,
): readonly Verdict[] {
  const [scene] = readScenes({ ...prose, text: head }, NOWHERE, lexicon);
  const named = scene?.items.find((item) => item.kind === 'name');
  if (named?.kind !== 'name' || named.thing.kind !== 'credits') return [];
  const bucket = named.thing;
  const sold = lexicon.catalog.packs.some((pack) => pack.gives?.bucket === bucket && mayBuy(plan, pack));
  const has = plan.credits.has(bucket.id) || sold;
  if (NO.test(said) || YES.test(said)) {
    if (YES.test(said) === has) return [];
    const message = `the page ${has ? 'denies' : 'gives'} \`${bucket.id}\` credits to ${plan.name}, and the rules say the opposite`;
    return [contradicts(allOf(prose), message, [ruleOf(plan, bucket)])];
  }
  return judgeText(prose, { ...NOWHERE, plan, about: bucket }, lexicon);
}
