import type { Catalog, Plan, Template } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { measureTemplate } from './render.ts';
import { templatesOf } from './templates.ts';
import { formatNumber } from './words.ts';

/** The most cells of a comparison table. */
export const MOST_CELLS = 500_000;
/** The most texts of a catalog besides names, bullets and answers among them. */
const MOST_TEXTS = 250_000;
/** The most characters of all texts of a page together, with their values filled in. */
export const MOST_CHARACTERS = 32_000_000;

/**
 * A few lines can ask for an enormous page: two thousand plans beside ten thousand features, or `{plans}` in every text.
 * Reports it before anybody tries to write that page.
 */
export function checkSize(catalog: Catalog, findings: Findings): void {
  const { features, limits, modelGroups, buckets, packs, addOns, cycles } = catalog;
  const plans = catalog.plans.filter(({ hidden }) => !hidden);
  const models = modelGroups.reduce((sum, group) => sum + 1 + group.models.length, 0);
  const sold = packs.length + addOns.length;
  const rows = features.length + limits.length + models + 2 * buckets.length + sold + cycles.length;
  const hint = 'Divide the plans among several catalogs.';
  if (plans.length * rows > MOST_CELLS) {
    const message = `a table of ${formatNumber(plans.length, ENGLISH)} plans and ${formatNumber(rows, ENGLISH)} rows is larger than a page can be`;
    findings.report('too-many-names', message, catalog.line, { hint });
    return;
  }
  const texts = templatesOf(catalog);
  if (texts.length > MOST_TEXTS) {
    const message = `the catalog has more than ${formatNumber(MOST_TEXTS, ENGLISH)} texts`;
    findings.report('too-many-names', message, texts[MOST_TEXTS]?.template.text ?? catalog.line, { hint });
    return;
  }
  let characters = 0;
  for (const count of countCharacters(catalog, plans)) {
    characters += count;
    if (characters <= MOST_CHARACTERS) continue;
    const message = `with their values filled in, the texts have more than ${formatNumber(MOST_CHARACTERS, ENGLISH)} characters`;
    findings.report('long-text', message, catalog.line, { hint });
    return;
  }
}

/** The lengths of all texts, each as often as it stands on the page. */
function* countCharacters(catalog: Catalog, plans: readonly Plan[]): Generator<number> {
  const lengths = new Map<Template, number>();
  const lengthOf = (template: Template | null): number => {
    if (template === null) return 0;
    const known = lengths.get(template) ?? measureTemplate(template, catalog, ENGLISH);
    lengths.set(template, known);
    return known;
  };
  for (const { template } of templatesOf(catalog)) yield lengthOf(template);
  for (const { entries } of catalog.addOns)
    for (const entry of entries) if (entry.kind === 'limit') yield lengthOf(entry.limit.shown);
  for (const plan of plans) {
    for (const { entry } of plan.limits.values()) yield lengthOf(entry.shown ?? entry.limit.shown);
    for (const { entry } of plan.features.values()) yield lengthOf(entry.shown);
    for (const { entry } of plan.models.values()) {
      yield lengthOf(entry.shown ?? (entry.all ? entry.group.shownAll : entry.group.shownSome));
    }
    for (const { entry } of plan.credits.values()) yield lengthOf(entry.shown) + lengthOf(entry.bucket.shown);
    yield* hiddenBelow(plan).map((hidden) =>
      hidden.entries.reduce(
        (sum, entry) => sum + 20 + lengthOf(entry.kind === 'bullet' ? entry.words : entry.shown),
        0,
      ),
    );
  }
}

/** The hidden plans whose points the card of a plan shows. */
function hiddenBelow(plan: Plan): readonly Plan[] {
  const found = new Set<Plan>();
  for (let base = plan.base; base?.plan.hidden && !found.has(base.plan); base = base.plan.base)
    found.add(base.plan);
  return [...found];
}
