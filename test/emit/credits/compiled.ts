import { transformSync } from 'esbuild';
import type { CompiledRules } from '../../../src/credits/compiled.ts';
import type { Policy } from '../../../src/credits/policy.ts';
import { creditModule } from '../../../src/emit/credits/module.ts';
import { type Rulebook, writeRulebook } from '../../../src/emit/credits/rulebook.ts';
import { printDeclaration } from '../../../src/emit/typescript/print.ts';

/** A compiled module, with ids as plain texts, so that a test can ask for any. */
export interface CreditRules extends CompiledRules {
  nextEvents(account: Account, at: number): readonly object[];
  forget(account: Account, before: number): Account;
}

/** An account of a compiled module, as a test looks into it. */
export interface Account {
  readonly rules: string;
  readonly now: number;
  readonly used: number;
  readonly grants: readonly StoredGrant[];
  readonly places: readonly number[];
  readonly holds: readonly { readonly slices: readonly Slice[] }[];
}

export interface StoredGrant {
  readonly id: string;
  readonly issued: number;
  readonly left: number;
  readonly expired?: number;
  readonly revoked?: number;
  readonly carried?: number;
}

export interface Slice {
  readonly grant: string;
  readonly amount: number;
}

/** What a refusal says would help. */
export interface Help {
  readonly missing: number;
  readonly nextReset: number | null;
  readonly packs: readonly string[];
  readonly plans: readonly string[];
  readonly addOns?: readonly string[];
}

export function rulebookOf(policy: Policy): Rulebook {
  const rules = new Map(
    (['issue', 'purchase', 'consume', 'cancel', 'change'] as const).map((topic) => [
      topic,
      { line: null, text: topic },
    ]),
  );
  return writeRulebook(policy, {
    catalog: { id: 'any', name: 'Any' },
    hiddenPlans: [],
    file: 'any.plan',
    rules,
  });
}

/** The rules of a policy as a TypeScript module. */
export function emitPolicy(policy: Policy): string {
  return creditModule(rulebookOf(policy)).map(printDeclaration).join('\n');
}

/** Compiles the rules of a policy and imports them. */
export async function compile(policy: Policy): Promise<CreditRules> {
  const { code } = transformSync(emitPolicy(policy), { loader: 'ts', target: 'es2020', format: 'esm' });
  const own = code.replace(/^import \{[^}]*\} from "\.\/add-ons\.ts";$/m, () => addOns(policy));
  const whole = own.replace(/^import \{[^}]*\} from "\.\/index\.ts";$/m, () => index(policy));
  return (await import(`data:text/javascript,${encodeURIComponent(whole)}`)) as CreditRules;
}

/** What `add-ons.ts` of the catalog would say, as far as the rules ask. */
function addOns({ addOns, plans }: Policy): string {
  return `
    const offers = new Map(${JSON.stringify(addOns.map((addOn) => [addOn.id, addOn]))});
    const features = new Map(${JSON.stringify(plans.map(({ id, features }) => [id, features]))});
    const idsIn = (held) => new Set(Object.entries(held).filter(([, count]) => count > 0).map(([id]) => id));
    const obstacle = (offer, plan, held, total) => {
      const ids = idsIn(held);
      const { least, most, step } = offer.quantity;
      if (!offer.plans.includes(plan)) return { reason: 'not-for-plan' };
      if (!offer.features.every((one) => features.get(plan).includes(one))) return { reason: 'needs-feature' };
      const missing = offer.needs.filter((id) => !ids.has(id));
      if (missing.length > 0) return { reason: 'needs-add-on', addOns: missing };
      const others = offer.excludes.filter((id) => ids.has(id));
      if (others.length > 0) return { reason: 'excluded', addOns: others };
      const fits = total >= least && total <= (most ?? Infinity) && (total - least) % step === 0;
      return fits ? null : { reason: 'quantity', least, most, step };
    };
    const canAdd = (plan, held, addOn, quantity) => {
      const offer = offers.get(addOn);
      const before = held[addOn] ?? 0;
      const more = quantity ?? (before === 0 ? offer.quantity.least : offer.quantity.step);
      const refusal = obstacle(offer, plan, held, more > 0 ? before + more : 0);
      return refusal ? { allowed: false, because: [], ...refusal } : { allowed: true, quantity: more };
    };
    const misfits = (plan, held) =>
      [...idsIn(held)].flatMap((addOn) => {
        const refusal = obstacle(offers.get(addOn), plan, held, held[addOn]);
        return refusal ? [{ addOn, ...refusal }] : [];
      });
    const canUseWith = (plan, held, model) =>
      canUse(plan, model) || [...idsIn(held)].some((id) => offers.get(id).models.includes(model));`;
}

/** What `index.ts` of the catalog would say, as far as the rules ask. */
function index({ plans, packs, models, decimals }: Policy): string {
  const sells = packs.flatMap((pack) =>
    plans
      .filter(({ features }) => pack.needs.every((feature) => features.includes(feature)))
      .map(({ id }) => `${id} ${pack.id}`),
  );
  const uses = plans.flatMap((plan) => plan.models.map((model) => `${plan.id} ${model}`));
  return `
    const planIds = ${JSON.stringify(plans.map(({ id }) => id))};
    const sells = new Set(${JSON.stringify(sells)});
    const uses = new Set(${JSON.stringify(uses)});
    const rates = new Map(${JSON.stringify(models.map(({ id, cost }) => [id, cost]))});
    const canBuy = (plan, pack) => sells.has(plan + ' ' + pack);
    const canUse = (plan, model) => uses.has(plan + ' ' + model);
    const cost = (model, units) => {
      const rate = rates.get(model);
      if (rate === undefined || !(units >= 0)) return NaN;
      const credits = Math.floor(units * rate);
      return (credits / rate < units ? credits + 1 : credits) / ${10 ** decimals};
    };`;
}
