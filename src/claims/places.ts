import type { Catalog, Question, Template } from '../catalog/catalog.ts';
import { type Place as CopyPlace, type ShownValue, shownValue, templatesOf } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { readScenes } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { proseOf } from './prose.ts';
import { NOWHERE, type Scene, type Setting } from './scene.ts';

/** A text of a plan file, and what it is about without saying so. */
export interface Place {
  readonly template: Template;
  readonly setting: Setting;
  readonly shown: ShownValue | null;
}

/** In the words of what is declared, any value may stand for `{value}`. */
const ANY: ShownValue = () => '…';

/** The texts of a catalog that customers read, and what each is about. */
export function* placesOf(catalog: Catalog, lexicon: Lexicon): Generator<Place> {
  const asked = new Map<Question, Scene | null>();
  for (const place of templatesOf(catalog)) {
    const { template, plan, addOn, about, answers } = place;
    const known = answers && asked.get(answers);
    const question = answers && (known ?? askedIn(answers, catalog, lexicon));
    if (answers) asked.set(answers, question);
    yield { template, setting: { plan, addOn, about, question }, shown: shownIn(place) };
  }
}

function shownIn({ shows, entry }: CopyPlace): ShownValue | null {
  if (entry?.kind === 'limit') return shownValue(entry.value, entry.limit.measure, ENGLISH);
  return shows ? ANY : null;
}

function askedIn({ question }: Question, catalog: Catalog, lexicon: Lexicon): Scene | null {
  return readScenes(proseOf(question, catalog, null), NOWHERE, lexicon).at(-1) ?? null;
}
