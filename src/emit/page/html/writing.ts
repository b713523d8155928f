import { capitalise } from '../../../copy/index.ts';
import type { Language } from '../../../locales/index.ts';
import type { Page } from '../page.ts';
import { type ClassesOf, makeClassesOf } from './follow.ts';
import { makeShow, type Show } from './text.ts';

/** What every part of a page is written with. */
export interface Writing {
  readonly page: Page;
  readonly show: Show;
  readonly classesOf: ClassesOf;
  /** Whether somebody asks for the lines of values. */
  readonly showLines: boolean;
  /** Which line of the plan file a value comes from, as an attribute with a space in front; nothing where nobody asks. */
  readonly lineMark: (line: number | null) => string;
  /** Planspec's own words beside those of the display model, as HTML. */
  readonly words: {
    readonly plans: string;
    readonly packs: string;
    readonly addOns: string;
    readonly mostPopular: string;
    readonly billingPeriod: string;
    readonly currency: string;
  };
}

/** Gathers what the parts of a page are written with. */
export function makeWriting(page: Page, language: Language, showLines: boolean): Writing {
  const { phrases } = language;
  const show = makeShow(page);
  return {
    page,
    show,
    classesOf: makeClassesOf(page),
    showLines,
    lineMark: (line) => (showLines && line !== null ? ` data-line="${line}"` : ''),
    words: {
      plans: show(phrases.plans),
      packs: show(phrases.packs),
      addOns: show(phrases.addOns),
      mostPopular: show(capitalise(phrases.mostPopular, language)),
      billingPeriod: show(phrases.billingPeriod),
      currency: show(phrases.currency),
    },
  };
}

/** A part that several outputs hold, such as all cards: it is written once for each page, with lines or without. */
export function writeOnce(write: (writing: Writing) => string): (writing: Writing) => string {
  const written = { plain: new WeakMap<Page, string>(), lined: new WeakMap<Page, string>() };
  return (writing) => {
    const { page, showLines } = writing;
    const texts = showLines ? written.lined : written.plain;
    const known = texts.get(page);
    if (known !== undefined) return known;
    const made = write(writing);
    texts.set(page, made);
    return made;
  };
}
