import { stringify } from 'yaml';
import type {
  AddOn,
  AddOnEntry,
  Catalog,
  Entry,
  Feature,
  FeatureValue,
  Limit,
  Plan,
} from '../../catalog/catalog.ts';
import { CALENDAR_PERIODS } from '../../catalog/periods.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { collectFindings, type Findings } from '../../diagnostics/findings.ts';
import { billingOf, type ForeignBilling } from './export-billing.ts';
import { type ForeignLimitUnit, foreignUnitOf } from './export-limits.ts';
import { withAnnualPrice, writePricing } from './export-prices.ts';
import { tagOf, words } from './export-tags.ts';
import { type Keys, makeKeys } from './keys.ts';
import { reportLosses } from './losses.ts';

/** A pricing in another format. */
export interface Exported {
  readonly text: string;
  /** What of the plan file has no place in that format: a warning for each kind. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What all parts of a pricing need to know. */
interface Writing {
  readonly catalog: Catalog;
  readonly keys: Keys;
  readonly units: ReadonlyMap<string, ForeignLimitUnit>;
  readonly billing: ForeignBilling;
  readonly findings: Findings;
}

/** What the file holds: mappings, in the order in which they are made. */
type Written = ReadonlyMap<string, unknown>;

/** See `exportPricing2Yaml` in the index. */
export function exportText(catalog: Catalog, created: string): Exported {
  const findings = collectFindings(catalog.source);
  const keys = makeKeys(catalog);
  const units = new Map(catalog.limits.map((limit) => [limit.id, foreignUnitOf(limit, catalog)]));
  const billing = billingOf(catalog);
  const writing: Writing = { catalog, keys, units, billing, findings };
  reportLosses(catalog, { renamed: keys.renamed, annual: withAnnualPrice(catalog, billing) }, findings);
  const pricing = mapping({
    saasName: catalog.name,
    syntaxVersion: '2.1',
    version: created,
    createdAt: created,
    currency: catalog.currencies[0]?.code,
    billing: billing.factors,
    tags: tagsOf(catalog),
    features: byKey(catalog.features, keys.of, (one) => writeFeature(one, writing)),
    usageLimits: byKey(catalog.limits, keys.of, (one) => writeLimit(one, writing)),
    plans: byKey(catalog.plans, keys.of, (one) => writePlan(one, writing)),
    addOns: byKey(catalog.addOns, keys.of, (one) => writeAddOn(one, writing)),
  });
  return { text: stringify(pricing, { lineWidth: 0 }), diagnostics: findings.list };
}

/** The entries that say something. */
function mapping(entries: Readonly<Record<string, unknown>>): Written {
  return new Map(
    Object.entries(entries).filter(
      ([, value]) => value !== undefined && value !== null && !(value instanceof Map && value.size === 0),
    ),
  );
}

function byKey<T>(things: readonly T[], keyOf: (thing: T) => string, write: (thing: T) => unknown): Written {
  return new Map(things.map((thing) => [keyOf(thing), write(thing)]));
}

/** The titles of the groups of the table; where it has none, the first tags of features. */
function tagsOf(catalog: Catalog): readonly string[] | undefined {
  const titles = catalog.table?.groups.flatMap(({ title }) => words(title) ?? []) ?? [];
  const tags =
    titles.length > 0 ? titles : catalog.features.flatMap((feature) => tagOf(feature, catalog) ?? []);
  return tags.length === 0 && catalog.table === null ? undefined : [...new Set(tags)];
}

function writeFeature(feature: Feature, { catalog }: Writing): Written {
  const isFlag = feature.values.kind === 'flag';
  return mapping({
    description: words(feature.help) ?? '',
    valueType: isFlag ? 'BOOLEAN' : 'TEXT',
    defaultValue: isFlag ? false : '',
    type: feature.values.kind === 'some of' ? 'PAYMENT' : 'DOMAIN',
    tag: tagOf(feature, catalog),
    render: feature.hidden ? 'DISABLED' : undefined,
  });
}

function writeLimit(limit: Limit, { keys, units }: Writing): Written {
  const isCondition = limit.measure.kind === 'condition';
  return mapping({
    description: words(limit.help) ?? '',
    valueType: isCondition ? 'BOOLEAN' : 'NUMERIC',
    defaultValue: isCondition ? false : 0,
    unit: units.get(limit.id)?.unit,
    type: isRenewed(limit) ? 'RENEWABLE' : 'NON_RENEWABLE',
    render: limit.hidden ? 'DISABLED' : undefined,
    linkedFeatures: limit.for.length === 0 ? undefined : limit.for.map(({ feature }) => keys.of(feature)),
  });
}

/** True for what starts anew with every period, by the calendar or by the bill. */
function isRenewed({ measure: { per } }: Limit): boolean {
  return per === 'cycle' || CALENDAR_PERIODS.some((period) => period === per);
}

function writePlan(plan: Plan, writing: Writing): Written {
  const entries = [
    ...[...plan.features.values()].map(({ entry }) => entry),
    ...[...plan.limits.values()].map(({ entry }) => entry),
  ];
  return mapping({
    description: words(plan.tagline) ?? '',
    ...writePricing(plan, writing.catalog, writing.billing, writing.findings),
    private: plan.hidden || undefined,
    features: writeFeatures(entries, writing),
    usageLimits: writeLimits(entries, false, writing),
  });
}

function writeAddOn(addOn: AddOn, writing: Writing): Written {
  const { catalog, keys, billing, findings } = writing;
  const { least, most, step } = addOn.quantity;
  const names = (ids: readonly { readonly id: string }[]) =>
    catalog.addOns.filter(({ id }) => ids.some((one) => one.id === id)).map(keys.of);
  const constraints = mapping({
    minQuantity: least === 1 && most === 1 ? undefined : least,
    maxQuantity: least === 1 && most === 1 ? undefined : most,
    quantityStep: step === 1 ? undefined : step,
  });
  const plans = catalog.plans.filter(({ id }) => addOn.availableFor === null || addOn.availableFor.has(id));
  return mapping({
    description: words(addOn.tagline) ?? '',
    ...writePricing(addOn, catalog, billing, findings),
    private: addOn.hidden || undefined,
    availableFor: plans.map(keys.of),
    dependsOn: addOn.needsAddOns.length === 0 ? undefined : names(addOn.needsAddOns),
    excludes: addOn.excludes.length === 0 ? undefined : names(addOn.excludes),
    features: writeFeatures(addOn.entries, writing),
    usageLimits: writeLimits(addOn.entries, false, writing),
    usageLimitsExtensions: writeLimits(addOn.entries, true, writing),
    subscriptionConstraints: constraints,
  });
}

function writeFeatures(entries: readonly (Entry | AddOnEntry)[], { keys }: Writing): Written {
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'feature' ? [[keys.of(entry.feature), mapping({ value: writeValue(entry.value) })]] : [],
    ),
  );
}

function writeValue(value: FeatureValue): boolean | string | readonly string[] {
  switch (value.kind) {
    case 'flag':
      return true;
    case 'text':
      return value.text;
    case 'choices':
      return value.choices.map(({ label }) => label.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_'));
  }
}

/** The values of limits that stand in the place of others, or those that are added. */
function writeLimits(
  entries: readonly (Entry | AddOnEntry)[],
  areAdded: boolean,
  { keys, units, findings }: Writing,
): Written {
  const written = new Map<string, unknown>();
  for (const entry of entries) {
    if (entry.kind !== 'limit' || ('adds' in entry && entry.adds) !== areAdded) continue;
    const value = units.get(entry.limit.id)?.write(entry.value) ?? null;
    if (value === null)
      findings.report('not-carried', 'a Pricing2Yaml file has no such value of a limit', entry.line);
    else written.set(keys.of(entry.limit), mapping({ value }));
  }
  return written;
}
