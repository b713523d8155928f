import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import type { Matched } from './match.ts';
import { hasWords, type NounSlot, type Place, type Slot } from './slots.ts';

const HINT = '`planspec translate` makes a place for each, to be filled in.';

/** Reports what has no translation: once for each place, or once for all where nothing is translated yet. */
export function reportMissing(root: Place, matched: Matched, findings: Findings): void {
  visit(root, { start: 0, end: 0 });

  function visit(place: Place, at: Span): void {
    const { all, done } = count(place, matched);
    if (done === all) return;
    if (done === 0 && all > 1) {
      report(`none of the ${all} texts here has a translation yet`, at);
      return;
    }
    const lacking: string[] = [];
    for (const [key, entry] of place.entries) {
      switch (entry.kind) {
        case 'text':
        case 'noun':
          if (!matched.done.has(entry)) lacking.push(`\`${key}\``);
          break;
        case 'place': {
          const there = matched.placed.get(entry);
          if (there) visit(entry, there);
          else if (hasWords(entry)) lacking.push(`\`${key}\``);
          break;
        }
        case 'pairs': {
          const open = [...entry.items.values()].filter(({ slot }) => !matched.done.has(slot)).length;
          if (open > 0) lacking.push(`${open} of \`${key}\``);
          for (const { place: inside } of entry.items.values()) {
            const there = matched.placed.get(inside);
            if (there) visit(inside, there);
          }
        }
      }
    }
    if (lacking.length > 0) report(`there is no translation yet of ${listOf(lacking)}`, at);
  }

  function report(message: string, at: Span): void {
    findings.report('missing-translation', message, at, { hint: HINT });
  }
}

interface Count {
  readonly all: number;
  readonly done: number;
}

/** How many texts a place has, in all that is in it, and how many of them are translated. */
function count(place: Place, matched: Matched): Count {
  let all = 0;
  let done = 0;
  const add = (slot: Slot | NounSlot): void => {
    all += 1;
    if (matched.done.has(slot)) done += 1;
  };
  const addAll = (inner: Place): void => {
    const counted = count(inner, matched);
    all += counted.all;
    done += counted.done;
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
  return { all, done };
}

/** Enough names to say what is missing. */
const MOST_NAMED = 8;

function listOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const named = more > 1 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
