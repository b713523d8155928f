import type { Line } from '../../grammar/tree.ts';
import type { Catalog, Plan } from '../catalog/catalog.ts';
import { type Diagnostic, faultyPlaces } from '../diagnostics/diagnostic.ts';
import { withPlainHyphens } from '../source/characters.ts';
import { splitPath } from './path.ts';

/** Errors beyond these have one cause, and their rows tell no more. */
const MOST_ROWS = 100;
const MOST_CHARACTERS = 500;

/**
 * Tells whether a path may mean something after all: it names what has a line, or is a name in a line, of which an error
 * says already that it could not be read.
 */
export function findExcused(catalog: Catalog, found: readonly Diagnostic[]): (path: string) => boolean {
  const faults = found.filter(({ severity }) => severity === 'error');
  if (faults.length === 0) return () => false;
  if (faults.some(isSection)) return () => true;
  const errors = faults.flatMap(faultyPlaces).map(({ start }) => start);
  errors.sort((a, b) => a - b);
  // A name that is unknown elsewhere is so here: that is one cause, which shows all its places.
  const rows = faults
    .filter(({ code }) => !/^unknown-(?!word)/.test(code))
    .slice(0, MOST_ROWS)
    .map(({ labels }) => rowAt(catalog.source.text, labels[0].span.start));
  const words = new Set(withPlainHyphens(rows.join('\n')).match(/[A-Za-z_][\w.-]*/g));
  const things = new Map(
    [...catalog.plans, ...catalog.packs, ...catalog.addOns, ...catalog.buckets, ...catalog.limits].map(
      (thing) => [thing.id, thing],
    ),
  );
  const isFaulty = ({ start, end, block }: Line): boolean => {
    const error = errors[placeOf(errors, start)];
    return error !== undefined && error < (block?.end ?? end);
  };
  return (path) => {
    const names = splitPath(path.slice(path.lastIndexOf(' ') + 1)).map((segment) => segment.text);
    return names.some((name) => {
      const thing = things.get(name);
      const isWord = words.has(withPlainHyphens(name));
      if (thing === undefined || isWord) return isWord;
      return 'base' in thing ? basesOf(thing).some(({ line }) => isFaulty(line)) : isFaulty(thing.line);
    });
  };
}

/** True for an error about a whole section of a YAML file, such as `plans`: it may have declared any name. */
function isSection({ code, source: { text }, labels: [{ span }] }: Diagnostic): boolean {
  return code === 'yaml-shape' && span.end > span.start && (text[span.start - 1] ?? '\n') === '\n';
}

/** A plan and all that it contains. */
function basesOf(plan: Plan): readonly Plan[] {
  const bases: Plan[] = [];
  for (let at: Plan | undefined = plan; at && !bases.includes(at); at = at.base?.plan) bases.push(at);
  return bases;
}

/** The row of a place, as far as it is of a length that people write. */
function rowAt(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - MOST_CHARACTERS), offset + MOST_CHARACTERS);
  const at = Math.min(offset, MOST_CHARACTERS);
  const end = near.indexOf('\n', at);
  return near.slice(near.lastIndexOf('\n', at - 1) + 1, end < 0 ? near.length : end);
}

/** Where the first of the sorted offsets is that is not before `offset`. */
function placeOf(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
