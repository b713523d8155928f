import { isAvailableFor } from '../catalog/add-ons/availability.ts';
import type { AddOn, Limit, LimitValue, Plan } from '../catalog/catalog.ts';
import type { Has } from './lexicon.ts';
import { isMoney, type Money, pricesOf } from './money.ts';
import type { Item, Scene } from './scene.ts';
import { type Rule, ruleAt } from './verdict.ts';

/** The add-ons that a sentence, or the question that it answers, counts in: `With Vault, Solo has 520 GB`. */
function addOnsIn(scene: Scene): readonly AddOn[] {
  const { question } = scene.setting;
  const found = [...scene.skeleton.matchAll(/(?<!without (?:the |an? )?)<a(\d+)>/g)].flatMap(([, index]) => {
    const item = scene.items[Number(index)];
    return item?.kind === 'name' && item.thing.kind === 'add-on' ? [item.thing] : [];
  });
  return question ? [...found, ...addOnsIn(question)] : found;
}

/** The line of a named add-on that brings a thing to customers of some plans, each of whom can buy it. */
export function ruleOfBringing(scene: Scene, thing: Has, plans: readonly Plan[]): Rule | null {
  const addOn = addOnsIn(scene).find(
    (one) => brings(one, thing) && plans.every((plan) => isAvailableFor(one, plan)),
  );
  return addOn ? ruleAt(addOn.line, `${addOn.name} brings it`) : null;
}

/** Whether customers get a thing with an add-on. */
export function brings({ entries }: AddOn, thing: Has): boolean {
  return entries.some((entry) => {
    if (entry.kind === 'models')
      return entry.group.id === thing.id || entry.models.some(({ id }) => id === thing.id);
    return (
      entry.kind === 'feature' && entry.feature.id === (thing.kind === 'choice' ? thing.feature.id : thing.id)
    );
  });
}

/** The line of a named add-on with which one of some plans comes to an amount: one of it, or several. */
export function ruleOfMore(scene: Scene, limit: Limit, amount: Item, plans: readonly Plan[]): Rule | null {
  const said = sizeOf(amount);
  for (const addOn of said === null ? [] : addOnsIn(scene)) {
    const { name, entries } = addOn;
    const buyers = plans.filter((plan) => isAvailableFor(addOn, plan));
    for (const entry of entries) {
      if (entry.kind !== 'limit' || entry.limit.id !== limit.id) continue;
      const more = sizeOfValue(entry.value);
      const isIt = (plan: Plan): boolean => {
        const value = plan.limits.get(limit.id)?.entry.value;
        const own = value ? sizeOfValue(value) : 0;
        if (own === null || more === null || said === null) return false;
        return entry.adds ? isTimes(said - own, more) : said === more;
      };
      if (buyers.some(isIt)) return ruleAt(entry.line, `${name} has it`);
    }
  }
  return null;
}

/** The same of what has no limit with the add-on. */
export function ruleOfUnlimited(scene: Scene, { id }: Limit): Rule | null {
  for (const { name, entries } of addOnsIn(scene))
    for (const entry of entries)
      if (entry.kind === 'limit' && entry.limit.id === id && entry.value.kind === 'unlimited')
        return ruleAt(entry.line, `${name} has it`);
  return null;
}

/** The line of a named add-on that brings so many credits, or as many more than some that a plan brings itself. */
export function ruleOfMoreCredits(scene: Scene, credits: number, own: readonly number[]): Rule | null {
  for (const { name, entries } of addOnsIn(scene))
    for (const entry of entries) {
      if (entry.kind !== 'credits') continue;
      const given = [
        ...entry.amounts.map(({ amount }) => amount),
        ...(entry.once ? [entry.once.amount] : []),
      ];
      if (given.some((more) => [0, ...own].some((one) => isTimes(credits - one, more))))
        return ruleAt(entry.line, `${name} brings them`);
    }
  return null;
}

/** The line of a named add-on that a plan costs so much together with. */
export function ruleOfBoth(scene: Scene, amount: Money, plan: Plan, cycle: string): Rule | null {
  const { catalog } = scene.lexicon;
  for (const { name, line, pricing } of addOnsIn(scene)) {
    if (pricing.kind !== 'paid') continue;
    const isIt = pricesOf(plan).some(
      ({
        price: {
          minor,
          currency,
          cycle: { id },
        },
      }) =>
        pricing.prices.some(
          (more) =>
            id === cycle &&
            more.cycle.id === cycle &&
            more.currency === currency &&
            isMoney(amount, { minor: minor + more.minor, currency }, catalog),
        ),
    );
    if (isIt) return ruleAt(line, `${name} costs the rest`);
  }
  return null;
}

function isTimes(all: number, one: number): boolean {
  const times = all / one;
  return one > 0 && times > 0.5 && Math.abs(times - Math.round(times)) < 1e-9;
}

/** An amount as a number of its kind: bytes, milliseconds, or what is counted; null where it is none. */
function sizeOf(amount: Item): number | null {
  if (amount.kind === 'number') return amount.value;
  if (amount.kind === 'size') return amount.bytes;
  return amount.kind === 'duration' ? amount.milliseconds + amount.months * MONTH : null;
}

function sizeOfValue(value: LimitValue): number | null {
  if (value.kind === 'count' || value.kind === 'size') return value.amount;
  if (value.kind === 'decimal') return value.amount / 1_000_000;
  return value.kind === 'duration' ? value.duration.milliseconds + value.duration.months * MONTH : null;
}

/** Months are longer than any time in days that a text would add to them. */
const MONTH = 1e12;
