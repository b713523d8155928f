import type { Catalog, Feature, Tag, Template } from '../../catalog/catalog.ts';

/** The words of a text, as a file of another format has them. */
export function words(template: Template | null): string | undefined {
  return template?.text.value.replaceAll('{{', '{').replaceAll('}}', '}');
}

/** The one tag of a feature there: the title of its group in the table; where there are no groups, its first tag. */
export function tagOf({ id, tags }: Feature, { table }: Catalog): string | undefined {
  const groups = table?.groups ?? [];
  if (groups.length === 0) return tags[0]?.id;
  return words(groups.find(({ entries }) => entries.some((entry) => entry.id === id))?.title ?? null);
}

/** The tags that have no place there. */
export function lostTags(catalog: Catalog): readonly Tag[] {
  return [
    ...catalog.features.flatMap((feature) =>
      feature.tags.filter((tag) => tag.id !== tagOf(feature, catalog)),
    ),
    ...[...catalog.limits, ...catalog.addOns].flatMap(({ tags }) => tags),
  ];
}
