import type {
  CreditAmount,
  CreditEntry,
  Duration,
  FeatureValue,
  Limit,
  LimitEntry,
  LimitValue,
  ModelEntry,
  Plan,
  Rate,
} from '../catalog/catalog.ts';
import { cyclesIn } from '../catalog/cycles.ts';

/** Below, at or above zero as `a` is less than, equal to or more than `b`; null where nobody can tell. */
export function compareValues(a: LimitValue, b: LimitValue): number | null {
  if (a.kind === 'unlimited') return b.kind === 'unlimited' ? 0 : 1;
  if (b.kind === 'unlimited') return -1;
  if (a.kind === 'contact us' || b.kind === 'contact us') return a.kind === b.kind ? 0 : null;
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a.duration, b.duration);
  if (a.kind === 'duration' || b.kind === 'duration') return null;
  if (a.kind === 'condition' || b.kind === 'condition')
    return a.kind === 'condition' && b.kind === 'condition' && a.applies === b.applies ? 0 : null;
  return a.kind === b.kind ? a.amount - b.amount : null;
}

/** True for no amount at all of a limit. */
export function isNothing(value: LimitValue): boolean {
  if (value.kind === 'duration') return value.duration.count === 0;
  return 'amount' in value && value.amount === 0;
}

/** Words in the names of limits of which less is better. */
const BETTER_LOW =
  /\b(?:minimum|min|threshold|interval|latency|delay|waiting time|response time|(?<!\bno )fees?(?!.free)|commission|surcharge|(?:payment|transaction|processing|processors) rate)\b/i;

/** The same where they measure a time, which is then one between two things. */
const BETTER_OFTEN = /\b(?:frequency|every|refresh|sync|polling)\b/i;

/** Times for which something stays. */
const KEPT = /\b(?:history|retention|logs?|archive)\b/i;

/** True for a limit of which a smaller amount is most likely the better one, by its name: `Minimum seats`, `Update interval`. */
export function isBetterLow({ name, measure }: Limit): boolean {
  return (
    BETTER_LOW.test(name) || (measure.kind === 'duration' && BETTER_OFTEN.test(name) && !KEPT.test(name))
  );
}

/** True for a limit of which a plan gives as much as is bought with each thing that it is paid for: a channel `per channel`. */
export function isPaidPer({ pricing }: Plan, { limit, value }: LimitEntry): boolean {
  if (pricing.kind !== 'paid' || value.kind !== 'count') return false;
  const noun = 'noun' in limit.measure ? limit.measure.noun : null;
  const words = new Set([...(noun?.forms ?? []), ...limit.name.toLowerCase().split(' ')]);
  return pricing.prices.some(
    ({ unit }) =>
      unit?.count === value.amount &&
      (unit.limit === limit.id || [unit.word, `${unit.word}s`].some((word) => words.has(word))),
  );
}

/** The same of a limit: below zero as `a` is worse for customers than `b`. */
export function compareAmounts(limit: Limit, a: LimitValue, b: LimitValue): number | null {
  return isBetterLow(limit) ? compareValues(b, a) : compareValues(a, b);
}

/** True if both say the same of a feature. */
export function sameFeature(a: FeatureValue, b: FeatureValue): boolean {
  if (a.kind === 'text' || b.kind === 'text')
    return a.kind === 'text' && b.kind === 'text' && a.text === b.text;
  if (a.kind === 'flag' || b.kind === 'flag') return a.kind === b.kind;
  return a.choices.length === b.choices.length && a.choices.every(({ id }, at) => id === b.choices[at]?.id);
}

/** True if use above an amount costs the same. */
export function sameRates(a: readonly Rate[], b: readonly Rate[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ currency, price, per }, at) => {
      const other = b[at];
      return other?.currency === currency && other.price === price && other.per === per;
    })
  );
}

/** Months have no fixed number of days, so a length in months and one in days cannot be compared, unless one is zero. */
function compareDurations(a: Duration, b: Duration): number | null {
  const months = a.months - b.months;
  const milliseconds = a.milliseconds - b.milliseconds;
  if (months === 0 || milliseconds === 0) return months + milliseconds;
  return Math.sign(months) === Math.sign(milliseconds) ? months : null;
}

/** True if both lines grant the same models in the same way: a list of all models is not `all`, which stays all. */
export function sameModels(a: ModelEntry, b: ModelEntry): boolean {
  return (
    a.all === b.all &&
    a.models.length === b.models.length &&
    a.models.every(({ id }, index) => id === b.models[index]?.id)
  );
}

/** The credits that come in one cycle of payment in all: `100 monthly when paid yearly` is 1,200. */
export function amountInCycle({ amount, cycle, every }: CreditAmount): number {
  return every === null ? amount : amount * Math.ceil(cyclesIn(every, cycle));
}

/** True if both lines grant the same credits in the same cycles, in whatever order. */
export function sameCredits(a: CreditEntry, b: CreditEntry): boolean {
  if (a.amounts.length !== b.amounts.length) return false;
  const amounts = new Map(b.amounts.map((one) => [one.cycle.id, one]));
  return a.amounts.every(({ cycle, amount, every }) => {
    const other = amounts.get(cycle.id);
    return other?.amount === amount && other.every?.id === every?.id;
  });
}
