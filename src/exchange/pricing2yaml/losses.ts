import type { Catalog, Named } from '../../catalog/catalog.ts';
import type { Findings } from '../../diagnostics/findings.ts';
import type { Span } from '../../source/source.ts';

/** Reports what of a catalog the format has no place for: one finding for each kind, at its first place. */
export function reportLosses(catalog: Catalog, renamed: readonly Named[], findings: Findings): void {
  const { modelGroups, buckets, packs, questions, scenarios, subscription, members, usage } = catalog;
  const lines = <T extends { readonly line: Span }>(things: readonly T[]) => things.map(({ line }) => line);
  const kinds: readonly (readonly [words: string, places: readonly Span[]])[] = [
    ['groups of models', lines(modelGroups)],
    ['buckets of credits', lines(buckets)],
    ['packs', lines(packs)],
    ['what happens to subscriptions', lines(subscription ? [subscription] : [])],
    ['what happens to the use of credits', lines(usage ? [usage] : [])],
    ['rules on members', lines(members ? [members] : [])],
    ['questions and answers', lines(questions)],
    ['scenarios', lines(scenarios)],
    ['currencies besides the main one', catalog.currencies.length > 1 ? [catalog.line] : []],
    ['names that do not follow from their ids', renamed.map(({ at }) => at)],
    [
      'limits that a plan does not have, which become zero',
      catalog.plans.flatMap(({ limits, at }) =>
        catalog.limits.every(({ id }) => limits.has(id)) ? [] : [at],
      ),
    ],
    [
      'tags',
      [...catalog.features, ...catalog.limits, ...catalog.addOns].flatMap(({ tags }) =>
        tags.map(({ at }) => at),
      ),
    ],
    ['trials', catalog.plans.flatMap(({ trial }) => trial?.line ?? [])],
    [
      'bullets',
      catalog.plans.flatMap(({ entries }) =>
        entries.filter(({ kind }) => kind === 'bullet').map(({ at }) => at),
      ),
    ],
    [
      'what happens after a downgrade',
      catalog.limits.flatMap(({ afterDowngrade }) => afterDowngrade?.line ?? []),
    ],
  ];
  for (const [words, [first, ...others]] of kinds) {
    if (first === undefined) continue;
    const count = others.length === 0 ? '' : `, here and in ${others.length} more places`;
    findings.report('not-carried', `a Pricing2Yaml file has no place for ${words}${count}`, first);
  }
}
