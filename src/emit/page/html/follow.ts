import type { Page } from '../page.ts';

/** What a part of the page is about: one billing period, one currency, both, or neither. */
interface Chosen {
  readonly cycle: string | null;
  readonly currency: string | null;
}

/** Gives the classes by which a part of the page follows the choices, each with a space before it. */
export type ClassesOf = (part: Chosen) => string;

/** What follows no choice is always there; a page with one billing period or one currency has nothing to choose. */
export function makeClassesOf({ cycles, currencies }: Page): ClassesOf {
  const cycleClasses = classesFor(
    'cycle',
    cycles.map(({ id }) => id),
  );
  const currencyClasses = classesFor('currency', currencies);
  return ({ cycle, currency }) => (cycleClasses.get(cycle) ?? '') + (currencyClasses.get(currency) ?? '');
}

function classesFor(kind: 'cycle' | 'currency', ids: readonly string[]): ReadonlyMap<string | null, string> {
  if (ids.length < 2) return new Map();
  return new Map(ids.map((id, at) => [id, ` planspec-${kind} planspec-${kind}-${at + 1}`]));
}
