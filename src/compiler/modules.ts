import type { Catalog } from '../catalog/catalog.ts';
import type { RulesHeader } from '../emit/typescript/index.ts';

/** One file of a compiled catalog. The path is relative to the catalog's folder. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** The modules of rules of a catalog without errors, in the order in which they import one another. */
export async function emitModules(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  const rules = [
    await emitEntitlements(catalog, header),
    ...(await emitPriceRules(catalog, header)),
    ...(await emitAddOnRules(catalog, header)),
  ];
  const credits = hasCreditRules(catalog) ? [await emitCreditRules(catalog, header, 'for apps')] : [];
  return [...rules, ...credits, ...(await emitFurther(catalog, header))];
}

/** The modules beside the rules: what each of them has to say is left out where the catalog does not say it. */
async function emitFurther(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  const [tags, members, values, downgrades, overrides, recommend] = await Promise.all([
    import('../emit/typescript/tags.ts'),
    import('../emit/typescript/members.ts'),
    import('../emit/typescript/values.ts'),
    import('../emit/typescript/downgrades.ts'),
    import('../emit/typescript/overrides.ts'),
    import('../emit/typescript/recommend/index.ts'),
  ]);
  return present([
    ['tags.ts', tags.emitTags(catalog, header)],
    ['members.ts', members.emitMembers(catalog, header)],
    ['values.ts', values.emitValues(catalog, header)],
    ['downgrades.ts', downgrades.emitDowngrades(catalog, header)],
    ['overrides.ts', overrides.emitOverrides(catalog, header)],
    ['recommend.ts', recommend.emitRecommend(catalog, header)],
  ]);
}

async function emitEntitlements(catalog: Catalog, header: RulesHeader): Promise<Output> {
  const { emitRules } = await import('../emit/typescript/index.ts');
  return { path: 'index.ts', content: emitRules(catalog, header) };
}

/** What things cost, which the modules behind them ask. */
async function emitPriceRules(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  const { emitPrices, emitPriceTable } = await import('../emit/typescript/prices/index.ts');
  return present([
    ['price-table.ts', emitPriceTable(catalog, header)],
    ['prices.ts', emitPrices(catalog, header)],
  ]);
}

/** The modules of which the catalog has something to say. */
function present(modules: readonly (readonly [string, string | null])[]): readonly Output[] {
  return modules.flatMap(([path, content]) => (content === null ? [] : [{ path, content }]));
}

async function emitAddOnRules(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  const { emitAddOns } = await import('../emit/typescript/add-ons/index.ts');
  const content = emitAddOns(catalog, header);
  return content === null ? [] : [{ path: 'add-ons.ts', content }];
}

/** Accounts know of add-ons where these have to do with credits, and where a scenario may ask for them. */
async function emitCreditRules(
  catalog: Catalog,
  header: RulesHeader,
  use: 'for apps' | 'for scenarios',
): Promise<Output> {
  const [{ emitCredits }, { concernsCredits, policyOf }] = await Promise.all([
    import('../emit/credits/index.ts'),
    import('../credits/index.ts'),
  ]);
  const policy = policyOf(catalog);
  const isNeeded = use === 'for scenarios' || policy.addOns.some((addOn) => concernsCredits(addOn, policy));
  const content = emitCredits(catalog, isNeeded ? policy : { ...policy, addOns: [] }, header);
  return { path: 'credits.ts', content };
}

/** The modules that replay scenarios, also where nothing needs those for credits. */
export async function emitReplayModules(catalog: Catalog, header: RulesHeader): Promise<readonly Output[]> {
  return [
    await emitEntitlements(catalog, header),
    ...(catalog.addOns.length > 0 ? await emitPriceRules(catalog, header) : []),
    ...(await emitAddOnRules(catalog, header)),
    await emitCreditRules(catalog, header, 'for scenarios'),
  ];
}

/** Whether a catalog has anything for `credits.ts` to rule: credits, or subscriptions. */
function hasCreditRules({ buckets, subscription }: Catalog): boolean {
  return buckets.length > 0 || subscription !== null;
}
