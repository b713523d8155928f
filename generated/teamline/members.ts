// The rules of Teamline on members: who manages them, when they have access, and what they keep.
// Made by Planspec from plans/teamline.plan.yaml (SHA-256 dcd014f672901d70953ae91d3de7bb05540445bd2c8224ca2a37bb9a96743446).
// Do not edit: change the plan file and run `planspec build`.

import type { CurrencyId, CycleId, PlanId } from './index.ts';

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
  switch ([plan, cycle, currency].join(' ')) {
    case 'team monthly USD':
      return 800;
    case 'team yearly USD':
      return 8_000;
    case 'team monthly EUR':
      return 750;
    case 'team yearly EUR':
      return 7_500;
    case 'team monthly GBP':
      return 650;
    case 'team yearly GBP':
      return 6_500;
    case 'company monthly USD':
      return 1_500;
    case 'company yearly USD':
      return 15_000;
    case 'company monthly EUR':
      return 1_400;
    case 'company yearly EUR':
      return 14_000;
    case 'company monthly GBP':
      return 1_200;
    case 'company yearly GBP':
      return 12_000;
    default:
      return undefined;
  }
}
