import type { Catalog } from '../catalog/catalog.ts';
import type { RulesHeader } from '../emit/typescript/index.ts';

/** One file of a compiled catalog. The path is relative to the catalog's folder. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** The modules of rules of a catalog without errors, in the order in which they import one another. */
export async function emitModules(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  const rules = await emitEntitlements(catalog, header);
  const credits = hasCreditRules(catalog) ? [await emitCreditRules(catalog, header)] : [];
  const { emitMembers } = await import('../emit/typescript/members.ts');
  const members = await emitMembers(catalog, header);
  const { emitAddOns } = await import('../emit/typescript/add-ons/index.ts');
  const addOns = await emitAddOns(catalog, header);
  return [
    rules,
    ...credits,
    ...(members === null ? [] : [{ path: 'members.ts', content: members }]),
    ...(addOns === null ? [] : [{ path: 'add-ons.ts', content: addOns }]),
  ];
}

async function emitEntitlements(catalog: Catalog, header: RulesHeader): Promise<Output> {
  const { emitRules } = await import('../emit/typescript/index.ts');
  return { path: 'index.ts', content: await emitRules(catalog, header) };
}

async function emitCreditRules(catalog: Catalog, header: RulesHeader): Promise<Output> {
  const [{ emitCredits }, { policyOf }] = await Promise.all([
    import('../emit/credits/index.ts'),
    import('../credits/index.ts'),
  ]);
  return { path: 'credits.ts', content: await emitCredits(catalog, policyOf(catalog), header) };
}

/** The modules that replay scenarios, also where nothing needs those for credits. */
export async function emitReplayModules(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  return [await emitEntitlements(catalog, header), await emitCreditRules(catalog, header)];
}

/** Whether a catalog has anything for `credits.ts` to rule: credits, or subscriptions. */
export function hasCreditRules({ buckets, subscription }: Catalog): boolean {
  return buckets.length > 0 || subscription !== null;
}
