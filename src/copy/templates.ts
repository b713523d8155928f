import type { Bucket, Catalog, Entry, Limit, Plan, Question, Template } from '../catalog/catalog.ts';

/** A text of the catalog that may hold values, and what it is about without saying so. */
export interface Place {
  readonly template: Template;
  /** True where `{value}` has a meaning. */
  readonly shows: boolean;
  /** The plan in whose block it stands. */
  readonly plan: Plan | null;
  /** The line of the plan whose words it is. */
  readonly entry: Entry | null;
  /** The limit or the bucket whose words it is. */
  readonly about: Limit | Bucket | null;
  /** The question that it answers. */
  readonly answers: Question | null;
}

type Around = Partial<Omit<Place, 'template'>>;

/** All texts of a catalog that may hold values, in no particular order. */
export function templatesOf(catalog: Catalog): readonly Place[] {
  const places: Place[] = [];
  const add = (template: Template | null, around: Around = {}): void => {
    const { shows = false, plan = null, entry = null, about = null, answers = null } = around;
    if (template) places.push({ template, shows, plan, entry, about, answers });
  };
  const { title, intro, tableTitle, tableIntro, faqTitle } = catalog.page;
  for (const template of [title, intro, tableTitle, tableIntro, faqTitle]) add(template);
  for (const { title: heading, entries } of catalog.table?.groups ?? []) {
    add(heading);
    for (const { shown, help } of entries) for (const template of [shown, help]) add(template);
  }
  for (const { shown, help, values } of catalog.features) {
    add(shown, { shows: values.kind !== 'flag' });
    add(help);
  }
  for (const limit of catalog.limits) {
    add(limit.shown, { shows: true, about: limit });
    add(limit.help);
  }
  for (const { shownAll, shownSome, help, models } of catalog.modelGroups) {
    for (const template of [shownAll, shownSome, help, ...models.map((model) => model.help)]) add(template);
  }
  for (const bucket of catalog.buckets)
    for (const template of [bucket.shown, bucket.help]) add(template, { about: bucket });
  for (const { help } of catalog.packs) add(help);
  for (const plan of catalog.plans) addPlan(plan, add);
  for (const question of catalog.questions) {
    add(question.question);
    for (const { words } of question.answer) add(words, { answers: question });
  }
  return places;
}

function addPlan(plan: Plan, add: (template: Template | null, around?: Around) => void): void {
  const { tagline, help, button, entries } = plan;
  for (const template of [tagline, help, button?.words ?? null]) add(template, { plan });
  for (const entry of entries) {
    add(entry.shown, { plan, entry, shows: showsValue(entry), about: aboutOf(entry) });
    add(entry.help, { plan });
    if (entry.kind === 'bullet') add(entry.words, { plan });
  }
}

function showsValue(entry: Entry): boolean {
  if (entry.kind === 'feature') return entry.value.kind !== 'flag';
  return entry.kind === 'limit' || entry.kind === 'credits';
}

function aboutOf(entry: Entry): Place['about'] {
  if (entry.kind === 'limit') return entry.limit;
  return entry.kind === 'credits' ? entry.bucket : null;
}
