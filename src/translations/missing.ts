import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import type { Matched } from './match.ts';
import { hasWords, type NounSlot, type Place, type Slot } from './slots.ts';
import { shown } from './told.ts';

const NO_PLACE = '`planspec translate` makes a place for each, to be filled in.';

/**
 * Reports what has no translation, once for all where nothing is translated yet. Otherwise each place that is still empty has
 * its own finding, and what has no place is told where it would have it.
 */
export function reportMissing(root: Place, matched: Matched, findings: Findings): void {
  visit(root, { start: 0, end: 0 });

  function visit(place: Place, at: Span): void {
    const { all, done, blank } = count(place, matched);
    if (done === all) return;
    if (done === 0 && all > 1) {
      report(`none of the ${all} texts here has a translation yet`, at, blank < all);
      return;
    }
    const lacking: string[] = [];
    const lack = (slot: Slot | NounSlot, name: string): void => {
      if (matched.done.has(slot)) return;
      const empty = matched.blanks.get(slot);
      if (empty) report(`there is no translation yet of \`${name}\``, empty, false);
      else lacking.push(`\`${name}\``);
    };
    for (const [key, entry] of place.entries) {
      switch (entry.kind) {
        case 'text':
        case 'noun':
          lack(entry, key);
          break;
        case 'place': {
          const there = matched.placed.get(entry);
          if (there) visit(entry, there);
          else if (hasWords(entry)) lacking.push(`\`${key}\``);
          break;
        }
        case 'pairs':
          for (const [from, { slot, place: inside }] of entry.items) {
            lack(slot, shown(from));
            const there = matched.placed.get(inside);
            if (there) visit(inside, there);
          }
      }
    }
    if (lacking.length > 0) report(`there is no translation yet of ${listOf(lacking)}`, at, true);
  }

  function report(message: string, at: Span, lacksPlace: boolean): void {
    findings.report('missing-translation', message, at, { hint: lacksPlace ? NO_PLACE : undefined });
  }
}

interface Count {
  readonly all: number;
  readonly done: number;
  /** Of how many there is a place that is empty. */
  readonly blank: number;
}

/** How many texts a place has, in all that is in it, and how many of them are translated. */
function count(place: Place, matched: Matched): Count {
  let all = 0;
  let done = 0;
  let blank = 0;
  const add = (slot: Slot | NounSlot): void => {
    all += 1;
    if (matched.done.has(slot)) done += 1;
    else if (matched.blanks.has(slot)) blank += 1;
  };
  const addAll = (inner: Place): void => {
    const counted = count(inner, matched);
    all += counted.all;
    done += counted.done;
    blank += counted.blank;
  };
  for (const entry of place.entries.values()) {
    if (entry.kind === 'place') addAll(entry);
    else if (entry.kind !== 'pairs') add(entry);
    else
      for (const { slot, place: inside } of entry.items.values()) {
        add(slot);
        addAll(inside);
      }
  }
  return { all, done, blank };
}

/** Enough names to say what is missing. */
const MOST_NAMED = 8;

function listOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const named = more > 1 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
