// The rules of Skills Video on members: who manages them, when they have access, and what they keep.
// Made by Planspec from plans/skills-video.plan (SHA-256 14c5a94ea5c8a8d6aefde266bf075ea5876e6ef2abc9134e4c97bc5ebfc48866).
// Do not edit: change the plan file and run `planspec build`.

/** Who may add and remove members. */
export type ManagerId = 'administrator';

/** Whether somebody in a role may add and remove members: Workspace administrators may (plans/skills-video.plan:76). */
export function canManageMembers(role: ManagerId): true;
export function canManageMembers(role: string): boolean;
export function canManageMembers(role: string): boolean {
  return role === 'administrator';
}

/** Where a member stands: asked to come, there, or taken out again. */
export type MemberState = 'invited' | 'accepted' | 'removed';

/** Whether a member has access: from the moment in which the invitation is accepted on (plans/skills-video.plan:77). */
export function memberAccess(state: 'accepted'): true;
export function memberAccess(state: 'invited' | 'removed'): false;
export function memberAccess(state: MemberState): boolean;
export function memberAccess(state: MemberState): boolean {
  return state === 'accepted';
}

/** What members keep when they are removed. */
export type KeptResourceId = 'personal-account' | 'personal-creations';

/** What they lose. */
export type LostResourceId = 'workspace-resources';

/**
 * Whether somebody who is no member any more still has something (plans/skills-video.plan:78).
 * They lose: workspace resources.
 * They keep: personal accounts, any personal creations.
 */
export function keepsAfterRemoval(resource: KeptResourceId): true;
export function keepsAfterRemoval(resource: LostResourceId): false;
export function keepsAfterRemoval(resource: KeptResourceId | LostResourceId): boolean;
export function keepsAfterRemoval(resource: string): boolean {
  return resource === 'personal-account' || resource === 'personal-creations';
}

/** What one more member costs: nothing, in any plan (plans/skills-video.plan:80). */
export function seatPrice(): 0 {
  return 0;
}
