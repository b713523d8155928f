import type { Action, Catalog, Cycle, Grant, Plan, Step } from '../../catalog/catalog.ts';
import { lengthOf } from '../lengths.ts';
import type { Operation } from '../reference/operation.ts';
import type { LedgerEntry } from './ledger.ts';
import { momentOf } from './moment.ts';

interface Base {
  readonly id: string;
  readonly at: number;
}

/** What a line of a scenario asks. Lines that it refers to are among the entries before it; null if they asked nothing. */
export function operationOf(
  action: Action,
  base: Base,
  before: readonly LedgerEntry[],
  catalog: Catalog,
): Operation | null {
  switch (action.kind) {
    case 'subscribe': {
      const planCycle = action.cycle ?? cycleOf(action.plan, catalog);
      return {
        op: 'subscribe',
        ...base,
        plan: action.plan.id,
        ...(planCycle && { planCycle: planCycle.id }),
        ...(action.isKept && { isKept: true }),
      };
    }
    case 'change': {
      const planCycle = action.cycle && { planCycle: action.cycle.id };
      return { op: 'change', ...base, plan: action.plan.id, ...planCycle };
    }
    case 'buy':
      return { op: 'buy', ...base, pack: action.pack.id };
    case 'add':
    case 'remove': {
      const quantity = action.quantity === null ? {} : { quantity: action.quantity };
      const addOn = action.addOn.id;
      if (action.kind === 'add') return { op: 'add', ...base, addOn, ...quantity };
      return { op: 'remove', ...base, addOn, ...quantity, ...(action.mode && { mode: action.mode }) };
    }
    case 'grant':
      return grantOf(action, base, catalog.timezone);
    case 'consume':
      return { op: 'consume', ...base, amount: action.amount, ...featureOf(action) };
    case 'use':
      return { op: 'use', ...base, model: action.model.id, units: action.units };
    case 'hold': {
      const timeout = action.timeout && { timeout: lengthOf(action.timeout) };
      return { op: 'hold', ...base, amount: action.amount, ...timeout, ...featureOf(action) };
    }
    case 'capture':
      return { op: 'capture', ...base, hold: idOf(action.of, before), ...amountOf(action) };
    case 'refund':
      return { op: 'refund', ...base, of: idOf(action.of, before), ...amountOf(action) };
    case 'release':
      return { op: 'release', ...base, hold: idOf(action.of, before) };
    case 'revoke':
      return { op: 'void', ...base, grant: grantIdOf(action.of, before) };
    case 'repeat': {
      const again = entryOf(action.of, before)?.operation;
      return again ? { ...again, at: base.at } : null;
    }
    case 'pay back': {
      const { of, minor, price } = action;
      // All of the price is all that can go back, whatever went back before.
      const refundedTotal = minor === price ? price : minor + paidBack(of, before);
      return { op: 'refundPurchase', ...base, purchase: idOf(of, before), refundedTotal, pricePaid: price };
    }
    case 'renew':
      return { op: 'renew', ...base, ...(action.number !== null && { cycle: action.number }) };
    case 'cancel':
      return { op: 'cancel', ...base, ...(action.mode && { mode: action.mode }) };
    case 'resume':
      return { op: 'resume', ...base };
  }
}

/** The shortest cycle for a plan without prices, which is the same in all of them. */
function cycleOf({ pricing }: Plan, { cycles }: Catalog): Cycle | undefined {
  return pricing.kind === 'paid' ? undefined : cycles[0];
}

function grantOf(action: Grant, base: Base, zone: string): Operation {
  const { bucket, amount, from, until, category, feature } = action;
  return {
    op: 'grant',
    ...base,
    bucket: bucket.id,
    amount,
    ...(from && { effectiveAt: momentOf(from, zone) }),
    ...(until && { expiresAt: until === 'forever' ? null : momentOf(until, zone) }),
    ...(category !== null && { category }),
    ...(feature && { features: [feature.id] }),
  };
}

function featureOf({ feature }: { readonly feature: { readonly id: string } | null }) {
  return feature ? { feature: feature.id } : {};
}

function amountOf({ amount }: { readonly amount: number | null }) {
  return amount === null ? {} : { amount };
}

function entryOf(step: Step, before: readonly LedgerEntry[]): LedgerEntry | undefined {
  return before.find((entry) => entry.step === step);
}

function idOf(step: Step, before: readonly LedgerEntry[]): string {
  return entryOf(step, before)?.operation?.id ?? '';
}

/** The grant that a line made: a plan's are named by the subscription. */
function grantIdOf(step: Step, before: readonly LedgerEntry[]): string {
  const receipt = entryOf(step, before)?.receipt;
  return (receipt?.ok ? receipt.grants[0]?.id : undefined) ?? idOf(step, before);
}

/** What went back so far for a pack. */
function paidBack(pack: Step, before: readonly LedgerEntry[]): number {
  return before
    .filter(({ receipt }) => receipt?.ok)
    .flatMap(({ step }) => (step.action?.kind === 'pay back' && step.action.of === pack ? [step.action] : []))
    .reduce((sum, { minor }) => sum + minor, 0);
}
