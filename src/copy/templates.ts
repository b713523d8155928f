import type { AddOn, Bucket, Catalog, Entry, Limit, Plan, Question, Template } from '../catalog/catalog.ts';

/** A text of the catalog that may hold values, and what it is about without saying so. */
export interface Place {
  readonly template: Template;
  /** True where `{value}` has a meaning. */
  readonly shows: boolean;
  /** The plan in whose block it stands. */
  readonly plan: Plan | null;
  /** The add-on in whose block it stands. */
  readonly addOn: AddOn | null;
  /** The line of the plan or the add-on whose words it is. */
  readonly entry: Entry | null;
  /** The limit or the bucket whose words it is; those of a pack are about what it gives. */
  readonly about: Limit | Bucket | null;
  /** The question that it answers. */
  readonly answers: Question | null;
}

type Around = Partial<Omit<Place, 'template'>>;

/** All texts of a catalog that may hold values, in no particular order. */
export function templatesOf(catalog: Catalog): readonly Place[] {
  const places: Place[] = [];
  const add = (template: Template | null, around: Around = {}): void => {
    if (template === null) return;
    const { shows = false, plan = null, addOn = null, entry = null, about = null, answers = null } = around;
    places.push({ template, shows, plan, addOn, entry, about, answers });
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
  for (const { help, gives } of catalog.packs) add(help, { about: gives?.bucket ?? null });
  for (const plan of catalog.plans) {
    addOffer(plan, { plan }, add);
    add(plan.button?.words ?? null, { plan });
  }
  for (const addOn of catalog.addOns) addOffer(addOn, { addOn }, add);
  for (const question of catalog.questions) {
    add(question.question);
    for (const { words } of question.answer) add(words, { answers: question });
  }
  return places;
}

/** The texts in the block of a plan or an add-on. */
function addOffer(
  { tagline, help, entries }: Plan | AddOn,
  around: Around,
  add: (template: Template | null, around?: Around) => void,
): void {
  for (const template of [tagline, help]) add(template, around);
  for (const entry of entries) {
    if (entry.shown) add(entry.shown, { ...around, entry, shows: showsValue(entry), about: aboutOf(entry) });
    if (entry.help) add(entry.help, around);
    if (entry.kind === 'bullet') add(entry.words, around);
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
