import type { Catalog } from '../catalog/catalog.ts';
import { ENGLISH, type Language, writeDate } from '../locales/index.ts';

/** In which words a story is told, and to whom. */
export interface Voice {
  readonly language: Language;
  /** What customers, who know no ids, call what has one. Null for who writes the plan file: ids and dates are as they are there. */
  readonly names: ReadonlyMap<string, string> | null;
}

/** For who writes the plan file. */
export const FOR_WRITERS: Voice = { language: ENGLISH, names: null };

/** For customers, in a language: things go by their names. */
export function forCustomers({ addOns, buckets, plans }: Catalog, language: Language): Voice {
  return { language, names: new Map([...addOns, ...buckets, ...plans].map(({ id, name }) => [id, name])) };
}

/** What something with an id is called. */
export function called({ names }: Voice, id: string): string {
  return names?.get(id) ?? id;
}

/** A day, and a time of it where that is said: `2026-01-20 10:30`, or `January 20, 2026, 10:30 AM`. */
export function dated(
  { names, language }: Voice,
  day: string,
  time: string | null,
  width: 'medium' | 'long',
): string {
  if (names !== null) return writeDate(day, time, width, language);
  return time === null ? day : `${day} ${time}`;
}
