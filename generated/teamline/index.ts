// The entitlement rules of Teamline: what each plan has, how much, and why.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

/** The plans of Teamline, in the order of the plan file. */
export type PlanId = 'solo' | 'team' | 'company' | 'enterprise';

/** What a plan has or does not have. */
export type FeatureId = 'timeline' | 'guests' | 'automations' | 'sso' | 'audit-log' | 'priority-support';

/** What a plan has an amount of. */
export type LimitId = 'projects' | 'automation-runs' | 'file-space' | 'history';

/** The limits that are lengths of time. */
export type DurationLimitId = 'history';

/** The models of all groups. */
export type ModelId = never;

/** The buckets that hold credits. */
export type BucketId = never;

/** The packs of credits for sale. */
export type PackId = never;

/** The billing cycles, the shortest first. */
export type CycleId = 'monthly' | 'yearly';

/** The currencies of prices, the main one first. */
export type CurrencyId = 'USD' | 'EUR' | 'GBP';

/** The plans that have each feature, with a space between them. */
interface FeaturePlans {
  readonly timeline: 'team company enterprise';
  readonly guests: 'team company enterprise';
  readonly automations: 'team company enterprise';
  readonly sso: 'company enterprise';
  readonly 'audit-log': 'company enterprise';
  readonly 'priority-support': 'enterprise';
}

/** The plans that state an amount for each limit. */
interface LimitPlans {
  readonly projects: 'solo team company enterprise';
  readonly 'automation-runs': 'solo team company';
  readonly 'file-space': 'solo team company';
  readonly history: 'solo team company enterprise';
}

/** The plans that say `contact us` for each limit. */
interface ContactPlans {
  readonly projects: '';
  readonly 'automation-runs': 'enterprise';
  readonly 'file-space': 'enterprise';
  readonly history: '';
}

/** The plans that may use each model. */
interface ModelPlans {
}

/** The plans whose customers may buy each pack. */
interface PackPlans {
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
  P extends unknown ? (M extends unknown ? Among<P, ModelPlans[M]> : never) : never;

/** Whether the customers of a plan may buy a pack. */
export type CanBuy<P extends PlanId, K extends PackId> =
  PlanId extends P ? boolean :
  P extends unknown ? (K extends unknown ? Among<P, PackPlans[K]> : never) : never;

/** An amount, `Infinity` where it is unlimited; `contact us` where the plan says so; `undefined` where it says nothing. */
export type Amount = number | 'contact us' | undefined;

/** The limits that every plan states an amount for. */
type StatedEverywhere = 'projects' | 'history';

/** What a plan says about a limit. */
export type LimitOf<P extends PlanId, L extends LimitId> =
  PlanId extends P ? (L extends StatedEverywhere ? number : Amount) :
  LimitId extends L ? Amount :
  P extends unknown ? (L extends unknown ? Among<P, LimitPlans[L]> extends true ? number : Among<P, ContactPlans[L]> extends true ? 'contact us' : undefined : never) : never;

/** The plans in a text, as a tuple. */
type Listed<Plans extends string, Before extends string[] = []> =
  Plans extends `${infer First} ${infer Others}`
    ? Listed<Others, [...Before, First]>
    : Plans extends ''
      ? Before
      : [...Before, Plans];

/** All plans, in the order of the plan file. */
export const planIds: readonly PlanId[] = ['solo', 'team', 'company', 'enterprise'];

/** A number for each feature, for the methods of a `Plan`. */
export interface Features {
  /** Timeline view (plans/teamline.plan.yaml:18) */
  readonly timeline: 0;
  /** Guest access (plans/teamline.plan.yaml:19) */
  readonly guests: 1;
  /** Automations (plans/teamline.plan.yaml:20) */
  readonly automations: 2;
  /** Single sign-on (plans/teamline.plan.yaml:21) */
  readonly sso: 3;
  /** Audit log (plans/teamline.plan.yaml:24) */
  readonly 'audit-log': 4;
  /** Priority support (plans/teamline.plan.yaml:25) */
  readonly 'priority-support': 5;
}

/** A number for each feature, for the methods of a `Plan`. */
export const features: Features = {
  timeline: 0,
  guests: 1,
  automations: 2,
  sso: 3,
  'audit-log': 4,
  'priority-support': 5,
};

/** A number for each limit, for the methods of a `Plan`. */
export interface Limits {
  /** Projects, in count (plans/teamline.plan.yaml:30) */
  readonly projects: 6;
  /** Automation runs, in count per month (plans/teamline.plan.yaml:34) */
  readonly 'automation-runs': 7;
  /** File space, in bytes (plans/teamline.plan.yaml:38) */
  readonly 'file-space': 8;
  /** Version history, in months (plans/teamline.plan.yaml:43) */
  readonly history: 9;
}

/** A number for each limit, for the methods of a `Plan`. */
export const limits: Limits = {
  projects: 6,
  'automation-runs': 7,
  'file-space': 8,
  history: 9,
};

/** A number for each model, for the methods of a `Plan`. */
export interface Models {
}

/** A number for each model, for the methods of a `Plan`. */
export const models: Models = {};

/** The place of a plan in the plan file, from 0. */
function planNumber(plan: string): number | undefined {
  if (plan === 'solo') return 0;
  if (plan === 'team') return 1;
  if (plan === 'company') return 2;
  if (plan === 'enterprise') return 3;
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
  '000000', // solo
  '111000', // team
  '111110', // company
  '111111', // enterprise
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
  return column !== undefined && featureTable[row * 6 + column] === 1;
}

/** The plans that have a feature, in the order of the plan file, hidden ones included. */
export function plansWith<F extends FeatureId>(feature: F): FeatureId extends F ? PlanId[] : Listed<FeaturePlans[F]>;
export function plansWith(feature: string): readonly unknown[] {
  return planIds.filter((plan) => allows(plan, feature as FeatureId));
}

/** A row for each plan, an amount for each limit; - where the plan says nothing, ? where it says `contact us`. */
const limitTable: readonly Amount[] = /* @__PURE__ */ amountsOf([
  '3 100 2000000000 1', // solo
  'Infinity 5000 100000000000 12', // team
  'Infinity 50000 1000000000000 Infinity', // company
  'Infinity ? ? Infinity', // enterprise
]);

function amountsOf(rows: readonly string[]): readonly Amount[] {
  const cells = rows.join(' ').split(' ');
  return cells.map((cell) => (cell === '-' ? undefined : cell === '?' ? 'contact us' : +cell));
}

/**
 * What a plan says about a limit: an amount in the unit of `limitUnits`, `Infinity` where it is unlimited,
 * `contact us` where the plan says so, `undefined` where it says nothing and for names that do not exist.
 */
export function limit<P extends PlanId, L extends LimitId>(plan: P, limit: L): LimitOf<P, L>;
export function limit(plan: string, limit: string): Amount {
  const row = planNumber(plan);
  if (row === undefined) return undefined;
  const column = limitNumbers.get(limit);
  return column === undefined ? undefined : limitTable[row * 4 + column - 6];
}

/** What the number of each limit counts, and the period that it counts for. */
export interface LimitUnits {
  readonly projects: { readonly unit: 'count'; readonly per: null };
  readonly 'automation-runs': { readonly unit: 'count'; readonly per: 'month' };
  readonly 'file-space': { readonly unit: 'bytes'; readonly per: null };
  readonly history: { readonly unit: 'months'; readonly per: null };
}

/** What the number of each limit counts, and the period that it counts for. */
export const limitUnits: LimitUnits = {
  projects: { unit: 'count', per: null },
  'automation-runs': { unit: 'count', per: 'month' },
  'file-space': { unit: 'bytes', per: null },
  history: { unit: 'months', per: null },
};

/**
 * When something that was made at an instant, in milliseconds since 1970, leaves a limit that is a length of time.
 * Months are counted on the calendar of Europe/Berlin: a month after 31 January is the last day of February.
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
  const date = new Date(toWall(at));
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  return toInstant(date.setUTCDate(Math.min(day, date.getUTCDate())));
}

const clock: Intl.DateTimeFormat = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** What the clocks of Europe/Berlin show at an instant, as if it were UTC. */
function toWall(at: number): number {
  // Twice as fast as its parts, and only the order of the numbers matters: `9/8/2001, 21:46:40`.
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = clock.format(at).split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) + at - Math.floor(at / 1000) * 1000;
}

/** When the clocks show a time: the first time that they do, or as much later as they were put forward over it. */
function toInstant(wall: number): number {
  const ahead = (at: number): number => toWall(at) - at;
  const before = ahead(wall - 86_400_000);
  const after = ahead(wall + 86_400_000);
  return ahead(wall - before) !== before && ahead(wall - after) === after ? wall - after : wall - before;
}

/** A row for each plan, a digit for each model: 1 where the plan may use it. */
const modelTable: Uint8Array = /* @__PURE__ */ digitsOf([]);

/** Whether a plan may use a model. `false` for names that do not exist. */
export function canUse<P extends PlanId, M extends ModelId>(plan: P, model: M): CanUse<P, M>;
export function canUse(plan: string, model: string): boolean {
  const row = planNumber(plan);
  if (row === undefined) return false;
  const column = modelNumbers.get(model);
  return column !== undefined && modelTable[row * 0 + column - 10] === 1;
}

/** The credits that one unit of each model costs. */
const rates: readonly (number | undefined)[] = [];

/**
 * The credits that a use of a model costs: `units` are images, seconds or whatever its cost is per.
 * Parts of a credit are rounded up.
 * `NaN` for less than nothing.
 */
export function cost<M extends ModelId>(model: M, units?: number): number;
export function cost(model: string, units = 1): number | undefined {
  const rate = rates[(modelNumbers.get(model) ?? -1) - 10];
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
  if (feature !== undefined) return featureTable[row * 6 + feature] === 1;
  const model = modelNumbers.get(id);
  if (model !== undefined) return modelTable[row * 0 + model - 10] === 1;
  return limit(plan as PlanId, id as LimitId);
}

function suffices(answer: boolean | Amount, needed: number): boolean {
  return answer === true || (typeof answer === 'number' && answer >= needed);
}

function offer(plan: PlanId, id: string, needed: number): PlanId | null {
  const meets = (other: PlanId): boolean => {
    const answer = answerOf(other, id);
    return answer === 'contact us' || suffices(answer, needed);
  };
  const next = planIds.indexOf(plan) + 1;
  return meets(plan) ? null : ([...planIds.slice(next), ...planIds].find(meets) ?? null);
}

/**
 * The plan to offer to a customer who needs something: the next one in the plan file that has it, or else the first.
 * `null` if the plan has it already, or no plan has it. Hidden plans are never offered.
 * A plan whose amount is `contact us` may have any amount.
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
export type Refusal = 'not-in-plan' | 'over-limit' | 'contact-us' | 'unknown-plan' | 'unknown-name';

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
  '60 plan solo "Solo"\n64 projects 3\nautomation-runs 100 per month\nfile-space 2 GB\nhistory 1 month',
  '69 plan team "Team"\n73 everything in solo\n80 projects unlimited\nautomation-runs 5,000 per month\nfile-space 100 GB\nhistory 1 year\ntimeline\nguests\nautomations',
  '88 plan company "Company"\n91 everything in team\n97 automation-runs 50,000 per month\nfile-space 1 TB\nhistory unlimited\n102 sso\naudit-log',
  '105 plan enterprise "Enterprise"\n108 everything in company\n110 automation-runs contact us\nfile-space contact us\npriority-support',
];

function linesOf(plan: string): Because[] {
  const lines = stated[planNumber(plan) ?? -1]?.split('\n') ?? [];
  let number = 0;
  return lines.map((line) => {
    number = parseInt(line, 10) || number + 1;
    return { file: 'plans/teamline.plan.yaml', line: number, text: line.replace(/^\d+ /, '') };
  });
}

/** The line about something, behind the `everything in` lines that lead to it; the first line of the plan if there is none. */
function reasonsFor(plan: string, id: string): readonly Because[] {
  const name = id;
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
        : value === 'contact us'
          ? 'contact-us'
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
    return featureTable[this.number * 6 + feature] === 1;
  }

  /** What the plan says about a limit. */
  limit(limit: Limits[LimitId]): Amount {
    return limitTable[this.number * 4 + limit - 6];
  }

  /** Whether the plan may use a model. */
  canUse(model: Models[ModelId]): boolean {
    return modelTable[this.number * 0 + model - 10] === 1;
  }
}

/** All plans, as objects to ask: `plans.pro.allows(features.reports)`. */
export interface Plans {
  /**
   * Solo: price free, no card required (plans/teamline.plan.yaml:60)
   * For your own projects.
   */
  readonly solo: Plan;
  /**
   * Team: price 8 USD per seat monthly, 80 USD per seat yearly; price 7.50 EUR per seat monthly, 75 EUR per seat yearly; price 6.50 GBP per seat monthly, 65 GBP per seat yearly; everything in solo (plans/teamline.plan.yaml:69)
   * For teams that ship together.
   */
  readonly team: Plan;
  /**
   * Company: price 15 USD per seat monthly, 150 USD per seat yearly; price 14 EUR per seat monthly, 140 EUR per seat yearly; price 12 GBP per seat monthly, 120 GBP per seat yearly; everything in team (plans/teamline.plan.yaml:88)
   * For companies that must know who did what.
   */
  readonly company: Plan;
  /**
   * Enterprise: price contact us; everything in company (plans/teamline.plan.yaml:105)
   * For everything else.
   */
  readonly enterprise: Plan;
}

/** All plans, as objects to ask: `plans.pro.allows(features.reports)`. */
export const plans: Plans = {
  solo: /* @__PURE__ */ new Plan('solo', 0),
  team: /* @__PURE__ */ new Plan('team', 1),
  company: /* @__PURE__ */ new Plan('company', 2),
  enterprise: /* @__PURE__ */ new Plan('enterprise', 3),
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
  solo: {
    name: 'Solo',
    pricing: 'free',
    prices: {},
    noCardRequired: true,
  },
  team: {
    name: 'Team',
    pricing: 'paid',
    prices: {},
    seatPrices: { USD: { monthly: 800, yearly: 8_000 }, EUR: { monthly: 750, yearly: 7_500 }, GBP: { monthly: 650, yearly: 6_500 } },
    noCardRequired: true,
    trial: { count: 14, unit: 'day' },
    popular: true,
  },
  company: {
    name: 'Company',
    pricing: 'paid',
    prices: {},
    seatPrices: { USD: { monthly: 1_500, yearly: 15_000 }, EUR: { monthly: 1_400, yearly: 14_000 }, GBP: { monthly: 1_200, yearly: 12_000 } },
    trial: { count: 30, unit: 'day' },
  },
  enterprise: {
    name: 'Enterprise',
    pricing: 'contact us',
    prices: {},
  },
};

/** How many decimal places the minor unit of each currency has: 1999 is 19.99 where it is 2. */
export const currencyDecimals: { readonly [C in CurrencyId]: number } = { USD: 2, EUR: 2, GBP: 2 };

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
export const packDetails: { readonly [K in PackId]: PackDetails } = {};

/** Whether the customers of a plan may buy a pack: the plan has every feature that the pack needs. */
export function canBuy<P extends PlanId, K extends PackId>(plan: P, pack: K): CanBuy<P, K>;
export function canBuy(plan: string, pack: string): boolean {
  if (planNumber(plan) === undefined || !Object.keys(packDetails).includes(pack)) return false;
  const { needs } = packDetails[pack as PackId] as PackDetails;
  return needs.every((feature) => allows(plan as PlanId, feature));
}
