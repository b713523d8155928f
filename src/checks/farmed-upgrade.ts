import type { Catalog, Cycle, Plan } from '../catalog/catalog.ts';
import { formatRhythm, formatScaled } from '../copy/index.ts';
import { type Policy, policyOf } from '../credits/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { hasErrors, howToAccept, type Law } from './law.ts';
import { findLine } from './lines.ts';
import { beginStory, type Story } from './story.ts';

/** Going up and down between plans brings no credits: twice up brings no more than once. */
export const farmedUpgrade: Law = (catalog, findings) => {
  const { subscription } = catalog;
  if (subscription === null || hasErrors(findings)) return;
  const pair = widestPair(catalog);
  if (pair === null) return;
  const policy = policyOf(catalog);
  const example = tell(pair, false, catalog, policy) ?? tell(pair, true, catalog, policy);
  if (example === null) return;
  const upgrade = findLine(subscription.line, 'upgrade');
  const downgrade = findLine(subscription.line, 'downgrade');
  findings.report(
    'farmed-upgrade',
    'customers can get credits by going up and down between plans',
    upgrade ?? downgrade ?? subscription.line,
    {
      others: upgrade && downgrade ? [{ span: downgrade, text: 'and this' }] : [],
      hint: `Each round brings more. With \`upgrade grants the difference\` and \`downgrade at cycle end\` nothing is to be had so. ${howToAccept(findings)}`,
      example,
    },
  );
};

interface Pair {
  readonly low: Plan;
  readonly high: Plan;
  readonly cycle: Cycle;
}

/** Of the plans with one cycle, those that give the least and the most credits in it. */
function widestPair({ plans, cycles }: Catalog): Pair | null {
  const least = new Map<string, readonly [Plan, number]>();
  const most = new Map<string, readonly [Plan, number]>();
  for (const plan of plans) {
    for (const [cycle, credits] of creditsByCycle(plan)) {
      if (credits < (least.get(cycle)?.[1] ?? Number.POSITIVE_INFINITY)) least.set(cycle, [plan, credits]);
      if (credits > (most.get(cycle)?.[1] ?? -1)) most.set(cycle, [plan, credits]);
    }
  }
  for (const cycle of cycles) {
    const [low, few = 0] = least.get(cycle.id) ?? [];
    const [high, many = 0] = most.get(cycle.id) ?? [];
    if (low && high && few < many) return { low, high, cycle };
  }
  return null;
}

/** What a plan gives at the start of each of its cycles. */
function creditsByCycle({ credits }: Plan): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { entry } of credits.values()) {
    for (const { amount, cycle } of entry.amounts) sums.set(cycle.id, (sums.get(cycle.id) ?? 0) + amount);
  }
  return sums;
}

/** The ledger of a customer who goes up, down and up again; null if the second time up brings nothing more. */
function tell(pair: Pair, spends: boolean, catalog: Catalog, policy: Policy): readonly string[] | null {
  const { low, high, cycle } = pair;
  const buckets = [...new Set([...low.credits.keys(), ...high.credits.keys()])];
  const story = beginStory(policy, catalog, buckets);
  let used = 0;
  const spend = (): void => {
    if (spends) used += spendAll(story, catalog);
  };
  story.tell(`subscribe ${low.id} ${formatRhythm(cycle, ENGLISH)}`, {
    op: 'subscribe',
    plan: low.id,
    planCycle: cycle.id,
  });
  // A trial is over before anybody goes up for credits.
  if (low.trial) {
    const end = story.balance().subscription?.cycleEnd;
    if (end !== undefined) story.tell('renew', { op: 'renew' }, end);
  }
  const totals: number[] = [];
  for (const plan of [high, low, high]) {
    spend();
    story.tell(`change to ${plan.id}`, { op: 'change', plan: plan.id });
    totals.push(used + story.balance().available);
  }
  const [once = 0, , twice = 0] = totals;
  if (twice <= once) return null;
  const amount = (credits: number): string => formatScaled(credits, catalog.creditDecimals, ENGLISH);
  return [`for example: ${amount(once)} credits become ${amount(twice)} in one cycle`, ...story.lines()];
}

function spendAll(story: Story, { creditDecimals }: Catalog): number {
  const { available } = story.balance();
  if (available > 0)
    story.tell(`consume ${formatScaled(available, creditDecimals, ENGLISH)}`, {
      op: 'consume',
      amount: available,
    });
  return available;
}
