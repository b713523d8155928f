import type { Catalog, Entry, Question, Template } from '../catalog/catalog.ts';
import { type ShownValue, shownValue } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { readScenes } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { proseOf } from './prose.ts';
import type { Scene, Setting } from './scene.ts';

/** A text of a plan file, and what it is about without saying so. */
export interface Place {
  readonly template: Template;
  readonly setting: Setting;
  readonly shown: ShownValue | null;
}

const NOWHERE: Setting = { plan: null, about: null, question: null };

/** In the words of a limit, any value may stand for `{value}`. */
const ANY: ShownValue = () => '…';

/** All texts of a catalog that customers read, and what each is about. */
export function* placesOf(catalog: Catalog, lexicon: Lexicon): Generator<Place> {
  const place = (
    template: Template | null,
    setting: Setting = NOWHERE,
    shown: ShownValue | null = null,
  ): Place[] => (template ? [{ template, setting, shown }] : []);
  const { title, intro, tableTitle, tableIntro, faqTitle } = catalog.page;
  for (const template of [title, intro, tableTitle, tableIntro, faqTitle]) yield* place(template);
  for (const { shown } of catalog.features) yield* place(shown);
  for (const { shown } of catalog.limits) yield* place(shown, NOWHERE, ANY);
  for (const { shownAll, shownSome } of catalog.modelGroups) yield* [...place(shownAll), ...place(shownSome)];
  for (const bucket of catalog.buckets) yield* place(bucket.shown, { ...NOWHERE, about: bucket });
  for (const plan of catalog.plans) {
    const setting: Setting = { ...NOWHERE, plan };
    yield* place(plan.tagline, setting);
    for (const entry of plan.entries) {
      yield* place(entry.shown, { ...setting, about: aboutOf(entry) }, shownOf(entry));
      if (entry.kind === 'bullet') yield* place(entry.words, setting);
    }
  }
  for (const question of catalog.questions) {
    yield* place(question.question);
    const setting: Setting = { ...NOWHERE, question: askedIn(question, catalog, lexicon) };
    for (const { words } of question.answer) yield* place(words, setting);
  }
}

function aboutOf(entry: Entry): Setting['about'] {
  if (entry.kind === 'limit') return entry.limit;
  return entry.kind === 'credits' ? entry.bucket : null;
}

function shownOf(entry: Entry): ShownValue | null {
  if (entry.kind === 'limit') return shownValue(entry.value, entry.limit.measure, ENGLISH);
  return entry.kind === 'credits' ? ANY : null;
}

function askedIn({ question }: Question, catalog: Catalog, lexicon: Lexicon): Scene | null {
  return readScenes(proseOf(question, catalog, null), NOWHERE, lexicon).at(-1) ?? null;
}
