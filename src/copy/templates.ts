import type { Catalog, Entry, Template } from '../catalog/catalog.ts';

/** A text of the catalog that may hold values. */
export interface Place {
  readonly template: Template;
  /** True where `{value}` has a meaning. */
  readonly shows: boolean;
}

/** All texts of a catalog that may hold values, in no particular order. */
export function templatesOf(catalog: Catalog): readonly Place[] {
  const places: Place[] = [];
  const add = (template: Template | null, shows = false): void => {
    if (template) places.push({ template, shows });
  };
  const { title, intro, tableTitle, tableIntro, faqTitle } = catalog.page;
  for (const template of [title, intro, tableTitle, tableIntro, faqTitle]) add(template);
  for (const { title: heading, entries } of catalog.table?.groups ?? []) {
    add(heading);
    for (const { shown } of entries) add(shown);
  }
  for (const { shown, values } of catalog.features) add(shown, values.kind !== 'flag');
  for (const { shown } of catalog.limits) add(shown, true);
  for (const { shownAll, shownSome } of catalog.modelGroups) {
    add(shownAll);
    add(shownSome);
  }
  for (const { shown } of catalog.buckets) add(shown);
  for (const { tagline, button, entries } of catalog.plans) {
    add(tagline);
    add(button?.words ?? null);
    for (const entry of entries) {
      add(entry.shown, showsValue(entry));
      if (entry.kind === 'bullet') add(entry.words);
    }
  }
  for (const { question, answer } of catalog.questions) {
    add(question);
    for (const { words } of answer) add(words);
  }
  return places;
}

function showsValue(entry: Entry): boolean {
  if (entry.kind === 'feature') return entry.value.kind !== 'flag';
  return entry.kind === 'limit' || entry.kind === 'credits';
}
