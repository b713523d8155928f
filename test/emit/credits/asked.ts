import fc from 'fast-check';
import type { Length } from '../../../src/credits/calendar/length.ts';
import type { Policy } from '../../../src/credits/policy.ts';
import type { Operation } from '../../../src/credits/reference/operation.ts';
import { historiesOf, policies } from '../../credits/histories.ts';

/** Rules of any kind, and those of few buckets and no trials, for which the module is shorter. */
export const catalogPolicies: fc.Arbitrary<Policy> = fc.oneof(
  { weight: 3, arbitrary: policies },
  { weight: 1, arbitrary: policies.map(simplified) },
);

function simplified(policy: Policy): Policy {
  const plans = policy.plans.map((plan) => ({
    ...plan,
    trial: null,
    cycles: plan.cycles.map((cycle) => ({
      ...cycle,
      credits: cycle.credits.slice(0, 1).map((allotment) => ({ ...allotment, every: null })),
    })),
  }));
  return { ...policy, plans, addOns: [], upgrade: 'grants the difference', downgrade: 'at cycle end' };
}

/** Long histories of what the compiled rules of a policy can be asked. */
export function historiesFor(policy: Policy, atLeast: number): fc.Arbitrary<readonly Operation[]> {
  const asked = { hasAddOns: policy.addOns.length > 0, hasResets: false };
  return historiesOf(atLeast, atLeast + 4, asked).map((history) => history.map((one) => known(policy, one)));
}

/** An operation without what only other catalogs know. */
function known({ order, plans }: Policy, operation: Operation): Operation {
  switch (operation.op) {
    case 'subscribe': {
      const { isKept, ...subscribe } = operation;
      return isKept && plans.some(({ isLegacy }) => isLegacy) ? operation : subscribe;
    }
    case 'grant': {
      const { resetMin: _least, resetMax: _most, category, features, ...grant } = operation;
      return {
        ...grant,
        ...(category !== undefined && order.includes('category') && { category }),
        ...(features !== undefined && order.includes('restriction') && { features }),
      };
    }
    case 'consume': {
      const { feature, ...consume } = operation;
      return feature !== undefined && order.includes('restriction') ? operation : consume;
    }
    case 'hold': {
      const { feature, timeout, ...hold } = operation;
      return {
        ...hold,
        ...(timeout && { timeout: exact(timeout) }),
        ...(feature !== undefined && order.includes('restriction') && { feature }),
      };
    }
    default:
      return operation;
  }
}

const DAY = 86_400_000;

/** A time-out that an app gives is in milliseconds, the same whenever it asks again. */
function exact({ months, days, milliseconds }: Length): Length {
  return { months: 0, days: 0, milliseconds: milliseconds + (days + 30 * months) * DAY };
}
