import { describe, expect, it } from 'vitest';
import { emitMembers } from '../../../src/emit/typescript/members.ts';
import { catalogOf } from '../../support/catalogs.ts';
import { modulesOf, runModules } from '../../support/rule-modules.ts';
import { complaints } from './support.ts';

const CATALOG = (members: string) =>
  catalogOf(`catalog shop "Shop" { currency USD, EUR }
plan free "Free" { price free }
plan team "Team" {
  price 8 USD per seat monthly, 80 USD per seat yearly
  price 7.50 EUR per seat monthly, 75 EUR per seat yearly
}
plan flat "Flat" {
  price 99 USD monthly
  price 99 EUR monthly
}
${members}
`);

const ALL = `members {
  managed by owner "Workspace owners"
  access on acceptance
  removed lose workspace "the workspace", files "its files"
  removed keep account "their account"
  seats at no charge
}`;

const HEADER = { sourceName: 'plans/shop.plan', hash: 'abc' };

interface MemberRules {
  canManageMembers(role: string): boolean;
  memberAccess(state: string): boolean;
  keepsAfterRemoval(resource: string): boolean;
  seatPrice(plan?: string, cycle?: string, currency?: string): number | undefined;
}

function rulesOf(members: string): Promise<MemberRules> {
  return runModules(CATALOG(members), ['members.ts']);
}

const OTHERS = ['', 'Owner', 'member', '__proto__', 'constructor'];

describe('the module on members', () => {
  it('is not there where the plan file says nothing of members', async () => {
    expect(await emitMembers(CATALOG(''), HEADER)).toBeNull();
  });

  it('says who may add and remove members', async () => {
    const { canManageMembers } = await rulesOf(ALL);
    expect(canManageMembers('owner')).toBe(true);
    expect(OTHERS.filter((role) => canManageMembers(role))).toEqual([]);
    const nobody = await rulesOf('members { seats at no charge }');
    expect(['owner', ...OTHERS].filter((role) => nobody.canManageMembers(role))).toEqual([]);
  });

  it('says from when on a member has access', async () => {
    const states = ['invited', 'accepted', 'removed'];
    const late = await rulesOf(ALL);
    const early = await rulesOf('members { access on invitation }');
    expect(states.map(late.memberAccess)).toEqual([false, true, false]);
    expect(states.map(early.memberAccess)).toEqual([true, true, false]);
  });

  it('says what a removed member keeps', async () => {
    const { keepsAfterRemoval } = await rulesOf(ALL);
    expect(['account', 'workspace', 'files', ...OTHERS].filter((one) => keepsAfterRemoval(one))).toEqual([
      'account',
    ]);
  });

  it('says what a seat costs', async () => {
    expect((await rulesOf(ALL)).seatPrice()).toBe(0);
    const { seatPrice } = await rulesOf('members { seats priced by plan }');
    expect(seatPrice('team', 'monthly', 'EUR')).toBe(750);
    expect(seatPrice('team', 'yearly', 'USD')).toBe(8000);
    expect(seatPrice('flat', 'monthly', 'USD')).toBeUndefined();
    expect(seatPrice('free', 'monthly', 'USD')).toBeUndefined();
    expect(seatPrice('toString', 'monthly', 'USD')).toBeUndefined();
  });

  it('compiles under the strictest options, says what it knows in its types, and names no other thing', async () => {
    const app = `import { canManageMembers, keepsAfterRemoval, type KeptResourceId, memberAccess, seatPrice } from './members.ts';
export const may: true = canManageMembers('owner');
export const perhaps: boolean = canManageMembers(String(may));
export const waits: false = memberAccess('invited');
export const works: true = memberAccess('accepted');
export const kept: KeptResourceId = 'account';
export const keeps: true = keepsAfterRemoval(kept);
export const loses: false = keepsAfterRemoval('files');
export const price: 0 = seatPrice();
memberAccess('asked');
keepsAfterRemoval('garden');
`;
    const priced = `import { seatPrice } from './priced.ts';
export const price: number | undefined = seatPrice('team', 'monthly', 'USD');
seatPrice('team', 'monthly', 'CHF');
`;
    const catalog = CATALOG('members { seats priced by plan }');
    const files = {
      'app.ts': app,
      'priced-app.ts': priced,
      ...(await modulesOf(catalog)),
      'members.ts': (await emitMembers(CATALOG(ALL), HEADER)) ?? '',
      'priced.ts': (await emitMembers(catalog, HEADER)) ?? '',
    };
    expect([...complaints(files)].sort()).toEqual([
      'app.ts:10 TS2769',
      'app.ts:11 TS2769',
      'priced-app.ts:3 TS2345',
    ]);
  });

  it('keeps the words of a plan file in its comments', async () => {
    const hostile = ALL.replace('Workspace owners', '*/ globalThis.pwned = 1; /*');
    await rulesOf(hostile);
    expect('pwned' in globalThis).toBe(false);
  });
});
