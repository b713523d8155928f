// The rules of Teamline on members: who manages them, when they have access, and what they keep.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

import type { CurrencyId, CycleId, PlanId } from './index.ts';
import { sales } from './price-table.ts';

/** Who may add and remove members. */
export type ManagerId = 'owner';

/** Whether somebody in a role may add and remove members: Workspace owners may (plans/teamline.plan.yaml:53). */
export function canManageMembers(role: ManagerId): true;
export function canManageMembers(role: string): boolean;
export function canManageMembers(role: string): boolean {
  return role === 'owner';
}

/** Where a member stands: asked to come, there, or taken out again. */
export type MemberState = 'invited' | 'accepted' | 'removed';

/** Whether a member has access: from the moment in which the invitation is accepted on (plans/teamline.plan.yaml:54). */
export function memberAccess(state: 'accepted'): true;
export function memberAccess(state: 'invited' | 'removed'): false;
export function memberAccess(state: MemberState): boolean;
export function memberAccess(state: MemberState): boolean {
  return state === 'accepted';
}

/** What members keep when they are removed. */
export type KeptResourceId = 'account';

/** What they lose. */
export type LostResourceId = 'workspace';

/**
 * Whether somebody who is no member any more still has something (plans/teamline.plan.yaml:55).
 * They lose: the workspace and its projects.
 * They keep: their own account.
 */
export function keepsAfterRemoval(resource: KeptResourceId): true;
export function keepsAfterRemoval(resource: LostResourceId): false;
export function keepsAfterRemoval(resource: KeptResourceId | LostResourceId): boolean;
export function keepsAfterRemoval(resource: string): boolean {
  return resource === 'account';
}

/**
 * What one more member costs for a billing cycle, in the smallest unit of the currency (plans/teamline.plan.yaml:57).
 * Undefined for a plan that is not priced by the seat in this cycle and currency.
 */
export function seatPrice(plan: PlanId, cycle: CycleId, currency: CurrencyId): number | undefined {
  const prices = sales.get(plan)?.prices ?? [];
  const isMeant = (when: string, count: number): boolean => when === `${cycle} ${currency}` && count === 1;
  return prices.find(([when, , unit, count = 1]) => unit === 'seats' && isMeant(when, count))?.[1];
}
