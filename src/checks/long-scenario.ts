import type { Catalog, Cycle, Plan, Scenario } from '../catalog/catalog.ts';
import { compareCycles, cyclesIn } from '../catalog/cycles.ts';
import { formatNumber } from '../copy/index.ts';
import { momentOf } from '../credits/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Law } from './law.ts';

/** What may happen in one scenario, and in all of a catalog: by its steps, and by itself between them. */
const MOST = 1_000;
const MOST_TOGETHER = 5_000;

/** A scenario can be told to its end: a few lines may ask for the payments of every day for thousands of years. */
export const longScenario: Law = (catalog, findings) => {
  let together = 0;
  for (const scenario of catalog.scenarios) {
    const { steps } = scenario;
    const excess = steps[MOST];
    const between = countBetween(scenario, catalog);
    if (excess) {
      const message = `a scenario has at most ${formatNumber(MOST, ENGLISH)} steps, and this one has ${formatNumber(steps.length, ENGLISH)}`;
      findings.report('bad-scenario', message, excess.line, { hint: 'Tell the rest in another scenario.' });
    } else if (between > MOST) {
      const message = `credits come more than ${formatNumber(MOST, ENGLISH)} times by themselves in this scenario`;
      findings.report('bad-scenario', message, steps.at(-1)?.line ?? scenario.line, {
        hint: 'Let it end earlier.',
      });
    }
    const before = together;
    together += Math.min(MOST, steps.length + between);
    if (before > MOST_TOGETHER || together <= MOST_TOGETHER) continue;
    const message = `more than ${formatNumber(MOST_TOGETHER, ENGLISH)} things happen in the scenarios of this catalog`;
    findings.report('bad-scenario', message, scenario.line, { hint: 'Keep those that say something new.' });
  }
};

/** How often credits come by themselves from the first step to the last, at most: rounded down. */
function countBetween({ steps }: Scenario, { subscription, timezone }: Catalog): number {
  const plans = new Set<Plan>();
  for (const { action } of steps)
    if (action?.kind === 'subscribe' || action?.kind === 'change') plans.add(action.plan);
  const [first, last] = [steps[0], steps.at(-1)];
  const isOnSchedule = subscription?.issues === 'on schedule';
  const [shortest] = [...plans].flatMap((plan) => rhythmsOf(plan, isOnSchedule)).sort(compareCycles);
  if (!first || !last || !shortest) return 0;
  const milliseconds = momentOf(last.at, timezone) - momentOf(first.at, timezone);
  const length = { months: 0, milliseconds, count: milliseconds / 1_000, unit: 'second' } as const;
  return Math.max(0, Math.floor(cyclesIn(shortest, { id: '', length })));
}

/** The rhythms in which credits of a plan come without anybody doing anything. */
function rhythmsOf({ credits, pricing }: Plan, isOnSchedule: boolean): readonly Cycle[] {
  const amounts = [...credits.values()].flatMap(({ entry }) => entry.amounts);
  const issues = amounts.flatMap(({ every }) => every ?? []);
  if (!isOnSchedule) return issues;
  const paid = pricing.kind === 'paid' ? pricing.prices.map(({ cycle }) => cycle) : [];
  return [...issues, ...amounts.map(({ cycle }) => cycle), ...paid];
}
