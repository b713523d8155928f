import type { Limit, Plan, PriceUnit } from '../catalog/catalog.ts';
import type { Item, Scene } from './scene.ts';
import { type Rule, ruleAt } from './verdict.ts';

/** `Team starts at ` */
const START = /(?:^| )(?:starts?|begins?) (?:at|with|from)(?: (?:just|only))? $/;
/** Before the amount that a plan has, which is no other. */
const HAS =
  /(?:^| )(?:includes?|has|have|gets?|comes? with|offers?|provides?|contains?|supports?|allows?|gives(?: you)?|up to|limited to)(?: (?:up to|only|just|all))? $/;
const BUYING =
  /(?:^| )(?:costs?|pays?|paid|buy|buys|bought|buying|purchase|order|prices?|priced|minimum|bill|billed|charge|charged|for)(?= |$)|<v\d/;

/** So many of what a plan is paid for each of. */
export interface Bought {
  readonly kind: 'right' | 'wrong start';
  readonly rule: Rule;
  /** The least that can be bought. */
  readonly least: number;
}

/** An amount that is not what a plan has, but of which so many can be bought: seats, up to the limit. Null where it is not. */
export function readBought(scene: Scene, limit: Limit, amount: Item, at: number, plan: Plan): Bought | null {
  if (amount.kind !== 'number' || plan.pricing.kind !== 'paid') return null;
  const price = plan.pricing.prices.find(({ unit }) => unit !== null && counts(unit, limit));
  if (price === undefined) return null;
  const value = plan.limits.get(limit.id)?.entry.value;
  const most = Math.min(
    value?.kind === 'count' ? value.amount : Number.POSITIVE_INFINITY,
    plan.quantity?.most ?? Number.POSITIVE_INFINITY,
  );
  if (amount.value > most) return null;
  const least = plan.quantity?.least ?? 1;
  const rule = ruleAt(price.line, `at least ${least}`);
  if (amount.value === least) return { kind: 'right', rule, least };
  const before = scene.skeleton.slice(0, at);
  if (START.test(before)) return { kind: 'wrong start', rule, least };
  return !HAS.test(before) && BUYING.test(scene.skeleton) ? { kind: 'right', rule, least } : null;
}

const PERSON = /^(?:seat|user|member|person|editor)s?$/;

/** Whether a limit is of what a price is for each of. */
function counts({ limit: counted, isSeat, word }: PriceUnit, { id, measure }: Limit): boolean {
  if (counted === id) return true;
  const words = [id, ...('noun' in measure && measure.noun ? [measure.noun.one, measure.noun.many] : [])];
  return words.some((one) => one === word || (isSeat && PERSON.test(one)));
}
