import type { Policy } from '../policy.ts';
import { type Decimal, readDecimal, roundDecimal } from '../rounding.ts';
import type { Slice } from './account.ts';
import { findAddOn } from './add-ons.ts';
import { hasActivePlan } from './burn-order.ts';
import { findPlan } from './cycle.ts';
import { debit } from './debit.ts';
import type { Operation } from './operation.ts';
import { accept, changePayments, LARGEST, type Outcome, refuse, type State } from './state.ts';

type Consume = Extract<Operation, { op: 'consume' }>;
type Use = Extract<Operation, { op: 'use' }>;

/** A consumption is one decision, and its split per grant is recorded. */
export function consume(state: State, { id, amount, feature }: Consume): Outcome {
  const taken = debit(state, amount, feature ?? null, 'consumed');
  if (!taken.ok) return taken;
  const { slices, owed, shortfall } = taken;
  return accept(recordPayment(taken.state, { id, slices, owed }), { debits: slices, shortfall });
}

/** A generation: what the rate of its model comes to, rounded once. The plan, or an add-on, must have the model. */
export function useModel(state: State, { id, at, model: modelId, units }: Use): Outcome {
  const { policy, account } = state;
  const model = policy.models.find((one) => one.id === modelId);
  if (!model) return refuse('unknown_reference');
  const { subscription, addOns } = account;
  const plan = hasActivePlan(subscription) ? findPlan(policy, subscription.plan) : undefined;
  const isBrought = addOns.some(
    ({ id: addOn, quantity }) => quantity > 0 && findAddOn(policy, addOn)?.models.includes(modelId),
  );
  if (!plan || !(plan.models.includes(modelId) || isBrought)) return refuse('model_not_in_plan');
  const decimal = readDecimal(String(units));
  if (!decimal) return refuse('invalid_amount');
  const price = priceOf({ ...decimal, units: decimal.units * BigInt(model.cost) }, units, model.cost, policy);
  if (price > BigInt(LARGEST)) return refuse('out_of_range');
  return consume(state, { op: 'consume', id, at, amount: Number(price) });
}

/**
 * What units cost, reckoned exactly and rounded once. A fraction that a number cannot hold is meant all the same: what is
 * written as 5 / 7 of a unit costs 5 credits at a rate of 7, though the number for 5 / 7 is a little more.
 */
function priceOf(product: Decimal, units: number, rate: number, { rounding }: Policy): bigint {
  const whole = Math.round(units * rate);
  return whole / rate === units ? BigInt(whole) : roundDecimal(product, rounding);
}

/** Remembers who paid, for refunds. */
export function recordPayment(
  state: State,
  payment: { readonly id: string; readonly slices: readonly Slice[]; readonly owed: number },
): State {
  return changePayments(state, [...state.account.payments, { ...payment, forgiven: 0 }]);
}
