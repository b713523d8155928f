// Deals of Teamline with single customers: what their plan has, and what they have instead.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

import {
  type Amount,
  allows,
  type Because,
  canUse,
  type Decision,
  decide,
  explain,
  type FeatureId,
  features,
  isPlanId,
  type LimitId,
  limit,
  limits,
  type ModelId,
  models,
  type PlanId,
} from './index.ts';

/** What a customer has in place of what the plan says. What is left out is as in the plan. */
export interface Overrides {
  readonly features?: { readonly [F in FeatureId]?: boolean };
  /** In the unit of `limitUnits`; `unlimited` or `Infinity` for no limit. */
  readonly limits?: { readonly [L in LimitId]?: number | 'unlimited' };
  readonly models?: { readonly [M in ModelId]?: boolean };
}

/** Why a deal cannot be: no such plan or name, or a value that it cannot have. */
export type OverrideRefusal =
  | { readonly ok: false; readonly reason: 'unknown-plan' | 'unknown-feature' | 'unknown-limit' | 'unknown-model'; readonly id: string }
  | { readonly ok: false; readonly reason: 'bad-value'; readonly id: string };

/**
 * A plan with overrides: it answers as the plan does. As JSON it is the plan and the overrides, of which `withOverrides` makes
 * the same deal again.
 */
export interface Deal {
  readonly ok: true;
  readonly plan: PlanId;
  readonly overrides: Overrides;
  allows(feature: FeatureId): boolean;
  limit(name: LimitId): Amount;
  canUse(model: ModelId): boolean;
  /** Whether the customer has a feature or model, or as much of a limit as is needed: by the deal, or else by the plan. */
  decide(id: FeatureId | LimitId | ModelId, needed?: number): DealDecision;
  explain(id: FeatureId | LimitId | ModelId): DealExplanation;
}

/** What `decide` of the plan answers, or what the deal says; then `because` is what the plan says in its place. */
export type DealDecision =
  | Decision
  | { readonly allowed: true; readonly reason: 'in-deal'; readonly upgrade: null; readonly because: readonly Because[] }
  | { readonly allowed: false; readonly reason: 'not-in-deal' | 'over-limit'; readonly upgrade: PlanId | null; readonly because: readonly Because[] };

/** What a customer has, and why. `because` is what the plan says, in either case. */
export interface DealExplanation {
  readonly value: boolean | Amount;
  readonly reason: 'overridden for this customer' | 'as in the plan';
  readonly because: readonly Because[];
}

/** How many decimals the amounts of some limits may have, and their largest amount; others are whole. */
const fractions: ReadonlyMap<string, readonly [places: number, most: number]> = /* @__PURE__ */ new Map<string, readonly [number, number]>([]);

function refuse(reason: OverrideRefusal['reason'], id: string): OverrideRefusal {
  return { ok: false, reason, id };
}

function entriesOf(of: unknown): readonly (readonly [string, unknown])[] {
  return typeof of === 'object' && of !== null ? Object.entries(of) : [];
}

function isAmount(id: string, value: unknown): value is number {
  if (typeof value !== 'number' || !(value >= 0)) return false;
  const [places, most] = fractions.get(id) ?? [0, Infinity];
  if (value === Infinity || value > most) return value <= most;
  return value <= Number.MAX_SAFE_INTEGER && Number(value.toFixed(places)) === value;
}

/** The same for JSON, which has no `Infinity`. */
function storable(overrides: Overrides): Overrides {
  const limits = Object.entries(overrides.limits ?? {}) as readonly (readonly [string, unknown])[];
  const kept = limits.map(([id, one]) => [id, one === Infinity ? 'unlimited' : one] as const);
  return limits.length === 0 ? overrides : { ...overrides, limits: Object.fromEntries(kept) as NonNullable<Overrides['limits']> };
}

/** A plan with what one customer has instead. It answers as the plan does; what the deal cannot be is refused, with the reason. */
export function withOverrides(plan: PlanId, overrides: Overrides): Deal | OverrideRefusal {
  if (!isPlanId(plan)) return refuse('unknown-plan', String(plan));
  const own = new Map<string, unknown>();
  for (const [id, one] of entriesOf(overrides.features)) {
    if (one === undefined) continue;
    if (!Object.keys(features).includes(id)) return refuse('unknown-feature', id);
    if (!(typeof one === 'boolean')) return refuse('bad-value', id);
    own.set(`features ${id}`, one);
  }
  for (const [id, one] of entriesOf(overrides.limits)) {
    if (one === undefined) continue;
    if (!Object.keys(limits).includes(id)) return refuse('unknown-limit', id);
    if (!isAmount(id, one === 'unlimited' ? Infinity : one)) return refuse('bad-value', id);
    own.set(`limits ${id}`, one === 'unlimited' ? Infinity : one);
  }
  for (const [id, one] of entriesOf(overrides.models)) {
    if (one === undefined) continue;
    if (!Object.keys(models).includes(id)) return refuse('unknown-model', id);
    if (!(typeof one === 'boolean')) return refuse('bad-value', id);
    own.set(`models ${id}`, one);
  }
  const said = (key: string, id: string, plans: unknown): unknown =>
    own.has(`${key} ${id}`) ? own.get(`${key} ${id}`) : plans;
  const deal: Deal = {
    ok: true,
    plan,
    overrides: storable(overrides),
    allows: (id) => said('features', id, allows(plan, id)) === true,
    decide: (id, needed = 1) => {
      const asPlan = decide(plan, id as LimitId, needed);
      const { value, reason, because } = deal.explain(id);
      if (reason === 'as in the plan') return asPlan;
      if (value === true || (typeof value === 'number' && (value >= needed))) {
        return { allowed: true, reason: 'in-deal', upgrade: null, because };
      }
      const refusal = typeof value === 'number' ? 'over-limit' : 'not-in-deal';
      return { allowed: false, reason: refusal, upgrade: asPlan.upgrade, because };
    },
    limit: (id) => said('limits', id, limit(plan, id)) as Amount,
    canUse: (id) => said('models', id, canUse(plan, id)) === true,
    explain: (id) => {
      const { value, because } = explain(plan, id);
      const key = ['features', 'limits', 'models'].find((kind) => own.has(`${kind} ${id}`));
      if (key === undefined) return { value, reason: 'as in the plan', because };
      const instead = own.get(`${key} ${id}`) as boolean | Amount;
      return { value: instead, reason: 'overridden for this customer', because };
    },
  };
  return deal;
}
