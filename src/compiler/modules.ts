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
  return [rules, ...credits, ...(await emitFurther(catalog, header))];
}

/** The modules beside the rules: what each of them has to say is left out where the catalog does not say it. */
async function emitFurther(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  const [members, addOns, values, prices, downgrades, overrides, recommend] = await Promise.all([
    import('../emit/typescript/members.ts'),
    import('../emit/typescript/add-ons/index.ts'),
    import('../emit/typescript/values.ts'),
    import('../emit/typescript/prices.ts'),
    import('../emit/typescript/downgrades.ts'),
    import('../emit/typescript/overrides.ts'),
    import('../emit/typescript/recommend/index.ts'),
  ]);
  const modules: readonly (readonly [string, string | null])[] = [
    ['members.ts', members.emitMembers(catalog, header)],
    ['add-ons.ts', addOns.emitAddOns(catalog, header)],
    ['values.ts', values.emitValues(catalog, header)],
    ['prices.ts', prices.emitPrices(catalog, header)],
    ['downgrades.ts', downgrades.emitDowngrades(catalog, header)],
    ['overrides.ts', overrides.emitOverrides(catalog, header)],
    ['recommend.ts', recommend.emitRecommend(catalog, header)],
  ];
  return modules.flatMap(([path, content]) => (content === null ? [] : [{ path, content }]));
}

async function emitEntitlements(catalog: Catalog, header: RulesHeader): Promise<Output> {
  const { emitRules } = await import('../emit/typescript/index.ts');
  return { path: 'index.ts', content: emitRules(catalog, header) };
}

async function emitCreditRules(catalog: Catalog, header: RulesHeader): Promise<Output> {
  const [{ emitCredits }, { policyOf }] = await Promise.all([
    import('../emit/credits/index.ts'),
    import('../credits/index.ts'),
  ]);
  return { path: 'credits.ts', content: emitCredits(catalog, policyOf(catalog), header) };
}

/** The modules that replay scenarios, also where nothing needs those for credits. */
export async function emitReplayModules(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  return [await emitEntitlements(catalog, header), await emitCreditRules(catalog, header)];
}

/** Whether a catalog has anything for `credits.ts` to rule: credits, or subscriptions. */
function hasCreditRules({ buckets, subscription }: Catalog): boolean {
  return buckets.length > 0 || subscription !== null;
}
