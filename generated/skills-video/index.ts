// The entitlement rules of Skills Video: what each plan has, how much, and why.
// Made by Planspec from plans/skills-video.plan (SHA-256 14c5a94ea5c8a8d6aefde266bf075ea5876e6ef2abc9134e4c97bc5ebfc48866).
// Do not edit: change the plan file and run `planspec build`.

/** The plans of Skills Video, in the order of the plan file. */
export type PlanId = 'free' | 'starter' | 'pro';

/** What a plan has or does not have. */
export type FeatureId = 'api-access' | 'team-management' | 'credit-packs';

/** What a plan has an amount of. */
export type LimitId = 'storage' | 'retention';

/** The limits that are lengths of time. */
export type DurationLimitId = 'retention';

/** The models of all groups. */
export type ModelId = 'flux-schnell' | 'seedream-4' | 'imagen-4' | 'wan-2.2' | 'kling-2.1' | 'veo-3';

/** The buckets that hold credits. */
export type BucketId = 'cycle' | 'add-on';

/** The packs of credits for sale. */
export type PackId = 'boost-500' | 'boost-2500';

/** The billing cycles, the shortest first. */
export type CycleId = 'monthly' | 'yearly';

/** The currencies of prices, the main one first. */
export type CurrencyId = 'USD';

/** The plans that have each feature, with a space between them. */
interface FeaturePlans {
  readonly 'api-access': 'starter pro';
  readonly 'team-management': 'pro';
  readonly 'credit-packs': 'pro';
}

/** The plans that state an amount for each limit. */
interface LimitPlans {
  readonly storage: 'free starter pro';
  readonly retention: 'free starter pro';
}

/** The plans that may use each model. */
interface ModelPlans {
  readonly 'flux-schnell': 'free starter pro';
  readonly 'seedream-4': 'starter pro';
  readonly 'imagen-4': 'starter pro';
  readonly 'wan-2.2': 'free starter pro';
  readonly 'kling-2.1': 'starter pro';
  readonly 'veo-3': 'starter pro';
}

/** The plans whose customers may buy each pack. */
interface PackPlans {
  readonly 'boost-500': 'pro';
  readonly 'boost-2500': 'pro';
}

/** Whether a plan is one of those in a text. */
type Among<P extends PlanId, Plans extends string> = ` ${Plans} ` extends `${string} ${P} ${string}` ? true : false;

/** Whether a plan has a feature: `true` or `false` where both are known, else `boolean`. */
export type Allows<P extends PlanId, F extends FeatureId> =
  PlanId extends P ? boolean :
  FeatureId extends F ? boolean :
  P extends unknown ? (F extends unknown ? Among<P, FeaturePlans[F]> : never) : never;

/** Whether a plan may use a model. */
export type CanUse<P extends PlanId, M extends ModelId> =
  PlanId extends P ? boolean :
  ModelId extends M ? boolean :
  P extends unknown ? (M extends unknown ? Among<P, ModelPlans[M]> : never) : never;

/** Whether the customers of a plan may buy a pack. */
export type CanBuy<P extends PlanId, K extends PackId> =
  PlanId extends P ? boolean :
  PackId extends K ? boolean :
  P extends unknown ? (K extends unknown ? Among<P, PackPlans[K]> : never) : never;

/** An amount, `Infinity` where it is unlimited; `undefined` where the plan says nothing. */
export type Amount = number | undefined;

/** The limits that every plan states an amount for. */
type StatedEverywhere = 'storage' | 'retention';

/** What a plan says about a limit. */
export type LimitOf<P extends PlanId, L extends LimitId> =
  PlanId extends P ? (L extends StatedEverywhere ? number : Amount) :
  LimitId extends L ? Amount :
  P extends unknown ? (L extends unknown ? Among<P, LimitPlans[L]> extends true ? number : undefined : never) : never;

/** The plans in a text, as a tuple. */
type Listed<Plans extends string, Before extends string[] = []> =
  Plans extends `${infer First} ${infer Others}`
    ? Listed<Others, [...Before, First]>
    : Plans extends ''
      ? Before
      : [...Before, Plans];

/** All plans, in the order of the plan file. */
export const planIds: readonly PlanId[] = ['free', 'starter', 'pro'];

/** A number for each feature, for the methods of a `Plan`. */
export interface Features {
  /** API access (plans/skills-video.plan:29) */
  readonly 'api-access': 0;
  /** Team member management (plans/skills-video.plan:30) */
  readonly 'team-management': 1;
  /** Purchase additional credit packs (plans/skills-video.plan:31) */
  readonly 'credit-packs': 2;
}

/** A number for each feature, for the methods of a `Plan`. */
export const features: Features = {
  'api-access': 0,
  'team-management': 1,
  'credit-packs': 2,
};

/** A number for each limit, for the methods of a `Plan`. */
export interface Limits {
  /** Storage, in bytes (plans/skills-video.plan:24) */
  readonly storage: 3;
  /** Asset history, in months (plans/skills-video.plan:25) */
  readonly retention: 4;
}

/** A number for each limit, for the methods of a `Plan`. */
export const limits: Limits = {
  storage: 3,
  retention: 4,
};

/** A number for each model, for the methods of a `Plan`. */
export interface Models {
  /** FLUX.1 Schnell (plans/skills-video.plan:38) */
  readonly 'flux-schnell': 5;
  /** Seedream 4 (plans/skills-video.plan:39) */
  readonly 'seedream-4': 6;
  /** Imagen 4 (plans/skills-video.plan:40) */
  readonly 'imagen-4': 7;
  /** Wan 2.2 (plans/skills-video.plan:46) */
  readonly 'wan-2.2': 8;
  /** Kling 2.1 (plans/skills-video.plan:47) */
  readonly 'kling-2.1': 9;
  /** Veo 3 (plans/skills-video.plan:48) */
  readonly 'veo-3': 10;
}

/** A number for each model, for the methods of a `Plan`. */
export const models: Models = {
  'flux-schnell': 5,
  'seedream-4': 6,
  'imagen-4': 7,
  'wan-2.2': 8,
  'kling-2.1': 9,
  'veo-3': 10,
};

/** The place of a plan in the plan file, from 0. */
function planNumber(plan: string): number | undefined {
  if (plan === 'free') return 0;
  if (plan === 'starter') return 1;
  if (plan === 'pro') return 2;
  return undefined;
}

const featureNumbers: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(features);

const limitNumbers: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(limits);

const modelNumbers: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(models);

function numbersOf(numbers: object): ReadonlyMap<string, number> {
  return new Map<string, number>(Object.entries(numbers) as never);
}

/** A row for each plan, a digit for each feature: 1 where the plan has it. */
const featureTable: Uint8Array = /* @__PURE__ */ digitsOf([
  '000', // free
  '100', // starter
  '111', // pro
]);

function digitsOf(rows: readonly string[]): Uint8Array {
  return Uint8Array.from<string>(rows.join(''), Number);
}

/** Whether a plan has a feature. `false` for names that do not exist. */
export function allows<P extends PlanId, F extends FeatureId>(plan: P, feature: F): Allows<P, F>;
export function allows(plan: string, feature: string): boolean {
  const row = planNumber(plan);
  if (row === undefined) return false;
  const column = featureNumbers.get(feature);
  return column !== undefined && featureTable[row * 3 + column] === 1;
}

/** The plans that have a feature, in the order of the plan file, hidden ones included. */
export function plansWith<F extends FeatureId>(feature: F): FeatureId extends F ? PlanId[] : Listed<FeaturePlans[F]>;
export function plansWith(feature: string): readonly unknown[] {
  return planIds.filter((plan) => allows(plan, feature as FeatureId));
}

/** A row for each plan, an amount for each limit; - where the plan says nothing. */
const limitTable: readonly Amount[] = /* @__PURE__ */ amountsOf([
  '1000000000 3', // free
  '10000000000 3', // starter
  '50000000000 3', // pro
]);

function amountsOf(rows: readonly string[]): readonly Amount[] {
  const cells = rows.join(' ').split(' ');
  return cells.map((cell) => (cell === '-' ? undefined : +cell));
}

/**
 * What a plan says about a limit: an amount in the unit of `limitUnits`, `Infinity` where it is unlimited,
 * `undefined` where the plan says nothing and for names that do not exist.
 */
export function limit<P extends PlanId, L extends LimitId>(plan: P, limit: L): LimitOf<P, L>;
export function limit(plan: string, limit: string): Amount {
  const row = planNumber(plan);
  if (row === undefined) return undefined;
  const column = limitNumbers.get(limit);
  return column === undefined ? undefined : limitTable[row * 2 + column - 3];
}

/** What the number of each limit counts, and the period that it counts for. */
export interface LimitUnits {
  readonly storage: { readonly unit: 'bytes'; readonly per: null };
  readonly retention: { readonly unit: 'months'; readonly per: null };
}

/** What the number of each limit counts, and the period that it counts for. */
export const limitUnits: LimitUnits = {
  storage: { unit: 'bytes', per: null },
  retention: { unit: 'months', per: null },
};

/**
 * When something that was made at an instant, in milliseconds since 1970, leaves a limit that is a length of time.
 * Months are counted in UTC: a month after 31 January is the last day of February.
 * Where the limit is no amount, the answer is that of `limit`.
 */
export function until<P extends PlanId, L extends DurationLimitId>(plan: P, limit: L, at: number): LimitOf<P, L>;
export function until(plan: PlanId, name: DurationLimitId, at: number): Amount {
  const length = limit(plan, name) as Amount;
  if (typeof length !== 'number' || length === Infinity) return length;
  return addMonths(at, length);
}

/** The same day of a later month, or the last day of that month if it has no such day. */
function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  return date.setUTCDate(Math.min(day, date.getUTCDate()));
}

/** A row for each plan, a digit for each model: 1 where the plan may use it. */
const modelTable: Uint8Array = /* @__PURE__ */ digitsOf([
  '100100', // free
  '111111', // starter
  '111111', // pro
]);

/** Whether a plan may use a model. `false` for names that do not exist. */
export function canUse<P extends PlanId, M extends ModelId>(plan: P, model: M): CanUse<P, M>;
export function canUse(plan: string, model: string): boolean {
  const row = planNumber(plan);
  if (row === undefined) return false;
  const column = modelNumbers.get(model);
  return column !== undefined && modelTable[row * 6 + column - 5] === 1;
}

/** The credits that one unit of each model costs. */
const rates: readonly (number | undefined)[] = [1, 4, 6, 2, 5, 10];

/**
 * The credits that a use of a model costs: `units` are images, seconds or whatever its cost is per.
 * Parts of a credit are rounded up.
 * `NaN` for less than nothing.
 */
export function cost<M extends ModelId>(model: M, units?: number): number;
export function cost(model: string, units = 1): number | undefined {
  const rate = rates[(modelNumbers.get(model) ?? -1) - 5];
  if (rate === undefined) return undefined;
  if (!(units >= 0)) return NaN;
  // The product may be off by a hair, a quotient of whole numbers is not: it tells whether this is enough.
  const credits = Math.floor(units * rate);
  return credits / rate < units ? credits + 1 : credits;
}

/** What a customer needs: a feature, a model, or an amount of a limit. */
export type Need =
  | { readonly feature: FeatureId }
  | { readonly model: ModelId }
  | { readonly limit: LimitId; readonly atLeast: number };

/** What a plan says about a feature, limit or model. */
function answerOf(plan: string, id: string): boolean | Amount {
  const row = planNumber(plan) ?? -1;
  const feature = featureNumbers.get(id);
  if (feature !== undefined) return featureTable[row * 3 + feature] === 1;
  const model = modelNumbers.get(id);
  if (model !== undefined) return modelTable[row * 6 + model - 5] === 1;
  return limit(plan as PlanId, id as LimitId);
}

function suffices(answer: boolean | Amount, needed: number): boolean {
  return answer === true || (typeof answer === 'number' && answer >= needed);
}

function offer(plan: PlanId, id: string, needed: number): PlanId | null {
  const meets = (other: PlanId): boolean => suffices(answerOf(other, id), needed);
  const next = planIds.indexOf(plan) + 1;
  return meets(plan) ? null : ([...planIds.slice(next), ...planIds].find(meets) ?? null);
}

/**
 * The plan to offer to a customer who needs something: the next one in the plan file that has it, or else the first.
 * `null` if the plan has it already, or no plan has it. Hidden plans are never offered.
 */
export function upgradeFor(plan: PlanId, need: Need): PlanId | null;
export function upgradeFor(plan: PlanId, need: { feature?: string; model?: string; limit?: string; atLeast?: number }): PlanId | null {
  return offer(plan, need.feature ?? need.model ?? need.limit ?? '', need.atLeast ?? 1);
}

/** A line of the plan file, in the words of the plan language. */
export interface Because {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Why something is refused. */
export type Refusal = 'not-in-plan' | 'over-limit' | 'unknown-plan' | 'unknown-name';

/** What a plan says about a feature, limit or model, and why. */
export interface Explanation<Value> {
  /** The answer of `allows`, `limit` or `canUse`. */
  readonly value: Value;
  /** `not-in-plan` where the plan says nothing. */
  readonly reason: 'in-plan' | Refusal;
  /** The lines that say so. They are looked up when they are read. */
  readonly because: readonly Because[];
}

/** Yes, or no with the reason and the plan that would help, if one does. */
export type Decision =
  | { readonly allowed: true; readonly reason: 'in-plan'; readonly upgrade: null; readonly because: readonly Because[] }
  | { readonly allowed: false; readonly reason: Refusal; readonly upgrade: PlanId | null; readonly because: readonly Because[] };

/** For each plan its first line in the plan file, then those that grant something, with their numbers. */
const stated: readonly string[] = [
  '85 plan free "Free"\n89 storage 1 GB\nretention 3 months\nimage only flux-schnell\nvideo only wan-2.2',
  '95 plan starter "Starter"\n99 everything in free\nstorage 10 GB\nimage all\nvideo all\napi-access',
  '106 plan pro "Pro"\n110 everything in starter\nstorage 50 GB\nteam-management\ncredit-packs\n116 api-access',
];

/** The group of each model: plans name groups. */
const modelGroups: readonly string[] = ['image', 'image', 'image', 'video', 'video', 'video'];

function linesOf(plan: string): Because[] {
  const lines = stated[planNumber(plan) ?? -1]?.split('\n') ?? [];
  let number = 0;
  return lines.map((line) => {
    number = parseInt(line, 10) || number + 1;
    return { file: 'plans/skills-video.plan', line: number, text: line.replace(/^\d+ /, '') };
  });
}

/** The line about something, behind the `everything in` lines that lead to it; the first line of the plan if there is none. */
function reasonsFor(plan: string, id: string): readonly Because[] {
  const name = modelGroups[(modelNumbers.get(id) ?? -1) - 5] ?? id;
  const chain: Because[] = [];
  for (let next: string | undefined = plan; next !== undefined; ) {
    const [, ...lines] = linesOf(next);
    const own = lines.find(({ text }) => text.split(' ')[0] === name);
    if (own) return [...chain, own];
    const [first] = lines;
    if (!first) break;
    const [start, base, ...except]: string[] = first.text.split(/everything in | except |, /);
    chain.push(first);
    if (except.includes(name)) return chain;
    next = start === '' ? base : undefined;
  }
  return linesOf(plan).slice(0, 1);
}

/** An answer that looks for its reasons, and for a plan that would help, when they are read. */
class Answer {
  readonly plan: PlanId;
  readonly id: string;
  readonly needed: number;
  readonly value: boolean | Amount;
  readonly allowed: boolean;
  readonly reason: 'in-plan' | Refusal;

  constructor(plan: PlanId, id: string, needed: number) {
    const value = answerOf(plan, id);
    this.plan = plan;
    this.id = id;
    this.needed = needed;
    this.value = value;
    this.allowed = suffices(value, needed);
    this.reason = this.allowed
      ? 'in-plan'
      : typeof value === 'number'
        ? 'over-limit'
        : planNumber(plan) === undefined
          ? 'unknown-plan'
          : value === undefined && !limitNumbers.has(id)
            ? 'unknown-name'
            : 'not-in-plan';
  }

  get upgrade(): PlanId | null {
    return offer(this.plan, this.id, this.needed);
  }

  get because(): readonly Because[] {
    return reasonsFor(this.plan, this.id);
  }

  toJSON(): object {
    return { ...this, upgrade: this.upgrade, because: this.because };
  }
}

/**
 * What a plan says about a feature, limit or model, and the lines of the plan file that make it so:
 * the line of the plan itself, or the `everything in` lines down to the one that says it.
 */
export function explain<P extends PlanId, F extends FeatureId>(plan: P, feature: F): Explanation<Allows<P, F>>;
export function explain<P extends PlanId, L extends LimitId>(plan: P, limit: L): Explanation<LimitOf<P, L>>;
export function explain<P extends PlanId, M extends ModelId>(plan: P, model: M): Explanation<CanUse<P, M>>;
export function explain(plan: PlanId, id: FeatureId | LimitId | ModelId): Explanation<boolean | Amount>;
export function explain(plan: PlanId, id: string): object {
  return new Answer(plan, id, 0);
}

/**
 * Whether a plan has a feature, may use a model, or has as much of a limit as is needed (1 if nothing is said);
 * if not, why not and which plan would help.
 */
export function decide(plan: PlanId, id: FeatureId | ModelId): Decision;
export function decide(plan: PlanId, limit: LimitId, needed?: number): Decision;
export function decide(plan: PlanId, id: string, needed = 1): object {
  return new Answer(plan, id, needed);
}

/** A plan that answers by number: the fastest way to ask. Keep one for as long as a customer has the plan. */
export class Plan {
  readonly id: PlanId;
  /** Its place in the plan file, from 0. */
  readonly number: number;

  constructor(id: PlanId, number: number) {
    this.id = id;
    this.number = number;
  }

  /** Whether the plan has a feature. */
  allows(feature: Features[FeatureId]): boolean {
    return featureTable[this.number * 3 + feature] === 1;
  }

  /** What the plan says about a limit. */
  limit(limit: Limits[LimitId]): Amount {
    return limitTable[this.number * 2 + limit - 3];
  }

  /** Whether the plan may use a model. */
  canUse(model: Models[ModelId]): boolean {
    return modelTable[this.number * 6 + model - 5] === 1;
  }
}

/** All plans, as objects to ask: `plans.pro.allows(features.reports)`. */
export interface Plans {
  /**
   * Free: price free, no card required (plans/skills-video.plan:85)
   * Get started with personal experimentation.
   */
  readonly free: Plan;
  /**
   * Starter: price 15 USD monthly, 144 USD yearly; everything in free (plans/skills-video.plan:95)
   * Essential credits with full model access.
   */
  readonly starter: Plan;
  /**
   * Pro: price 49 USD monthly, 468 USD yearly; everything in starter (plans/skills-video.plan:106)
   * High-volume creation with add-on credits.
   */
  readonly pro: Plan;
}

/** All plans, as objects to ask: `plans.pro.allows(features.reports)`. */
export const plans: Plans = {
  free: /* @__PURE__ */ new Plan('free', 0),
  starter: /* @__PURE__ */ new Plan('starter', 1),
  pro: /* @__PURE__ */ new Plan('pro', 2),
};

/** Whether a text from outside is the id of a plan. */
export function isPlanId(id: string): id is PlanId {
  return planNumber(id) !== undefined;
}

/** The plan with an id; `undefined` if there is none. */
export function plan(id: PlanId): Plan;
export function plan(id: string): Plan | undefined;
export function plan(id: string): Plan | undefined {
  return isPlanId(id) ? plans[id] : undefined;
}

/** Prices in minor units (cents) by currency and billing cycle. */
export type Prices = { readonly [C in CurrencyId]?: { readonly [Y in CycleId]?: number } };

/** What an app shows of a plan. */
export interface PlanDetails {
  readonly name: string;
  readonly pricing: 'free' | 'paid' | 'contact us';
  /** What a subscription costs. Empty if it is free or has no stated price. */
  readonly prices: Prices;
  /** What each seat costs, if seats cost something. */
  readonly seatPrices?: Prices;
  /** There for a plan that can be had without giving a card. */
  readonly noCardRequired?: true;
  /** The free trial, if there is one. */
  readonly trial?: { readonly count: number; readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' };
  /** There for the plan that the page marks as most popular. */
  readonly popular?: true;
  /** There for a plan that is not on the pricing page. */
  readonly hidden?: true;
  /** There for a plan that only those have who have it already. */
  readonly legacy?: true;
}

/** What an app shows of each plan. */
export const planDetails: { readonly [P in PlanId]: PlanDetails } = {
  free: {
    name: 'Free',
    pricing: 'free',
    prices: {},
    noCardRequired: true,
  },
  starter: {
    name: 'Starter',
    pricing: 'paid',
    prices: { USD: { monthly: 1_500, yearly: 14_400 } },
  },
  pro: {
    name: 'Pro',
    pricing: 'paid',
    prices: { USD: { monthly: 4_900, yearly: 46_800 } },
    popular: true,
  },
};

/** How many decimal places the minor unit of each currency has: 1999 is 19.99 where it is 2. */
export const currencyDecimals: { readonly [C in CurrencyId]: number } = { USD: 2 };

/** What an app shows of a pack of credits. */
export interface PackDetails {
  readonly name: string;
  /** The credits in it, and where they go. */
  readonly gives: { readonly amount: number; readonly bucket: BucketId } | null;
  /** What it costs, in minor units. */
  readonly prices: { readonly [C in CurrencyId]?: number };
  /** The features that a plan needs for it to be sold. */
  readonly needs: readonly FeatureId[];
}

/** What an app shows of each pack of credits. */
export const packDetails: { readonly [K in PackId]: PackDetails } = {
  'boost-500': {
    name: '500 credits',
    gives: { amount: 500, bucket: 'add-on' },
    prices: { USD: 1_000 },
    needs: ['credit-packs'],
  },
  'boost-2500': {
    name: '2,500 credits',
    gives: { amount: 2_500, bucket: 'add-on' },
    prices: { USD: 4_500 },
    needs: ['credit-packs'],
  },
};

/** Whether the customers of a plan may buy a pack: the plan has every feature that the pack needs. */
export function canBuy<P extends PlanId, K extends PackId>(plan: P, pack: K): CanBuy<P, K>;
export function canBuy(plan: string, pack: string): boolean {
  if (planNumber(plan) === undefined || !Object.keys(packDetails).includes(pack)) return false;
  const { needs } = packDetails[pack as PackId] as PackDetails;
  return needs.every((feature) => allows(plan as PlanId, feature));
}
