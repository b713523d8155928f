/** `tagged security` in a group of the table. */
import type { Line, Word } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyedLine } from '../reading/index.ts';
import type { Span } from '../source/source.ts';
import type { TableEntry, TableGroup } from './catalog.ts';
import { type Context, phraseOf } from './context.ts';

/** What a group lists by tags: what has one of them, wherever nothing names it. */
export interface Tagged {
  readonly line: Line;
  readonly tags: readonly string[];
}

/** The ids of what has each tag, in the order of the table: limits, features, add-ons. */
export function tagIndex({ features, limits, addOns }: Context): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, tags } of [...limits.values(), ...features.values(), ...addOns.values()]) {
    for (const tag of tags) {
      const ids = index.get(tag.id);
      if (ids) ids.push(id);
      else index.set(tag.id, [id]);
    }
  }
  return index;
}

/** The groups with what their tags stand for behind what they name. The first group with a tag takes all that has it. */
export function withTagged(
  groups: readonly TableGroup[],
  tagged: ReadonlyMap<Line, Tagged>,
  firsts: ReadonlyMap<string, Span>,
  index: Map<string, string[]>,
): readonly TableGroup[] {
  const placed = new Set(firsts.keys());
  return groups.map((group) => {
    const own = tagged.get(group.line);
    if (own === undefined) return group;
    const entries: TableEntry[] = [];
    for (const tag of own.tags) {
      for (const id of index.get(tag) ?? []) {
        if (!placed.has(id)) entries.push({ id, line: own.line, shown: null, help: null });
        placed.add(id);
      }
      index.delete(tag);
    }
    return { ...group, entries: [...group.entries, ...entries] };
  });
}

/** `tagged security, admin`; a tag that nothing has is reported. */
export function readTagged(line: KeyedLine, known: ReadonlyMap<string, unknown>, findings: Findings): Tagged {
  const tags: string[] = [];
  if (line.rest.length > 0) {
    const phrase = phraseOf(line, findings);
    do {
      const word = phrase.word('a tag');
      if (word === null) break;
      if (known.has(word.text)) tags.push(word.text);
      else reportTag(word, known, findings);
    } while (phrase.takeComma());
    phrase.end();
  }
  return { line: line.line, tags };
}

/** Among more tags none is guessed, so that very many slips take little time. */
const MOST_GUESSED = 200;

function reportTag(word: Word, known: ReadonlyMap<string, unknown>, findings: Findings): void {
  const guess = known.size <= MOST_GUESSED ? nearest(word.text, known.keys()) : null;
  findings.report('unknown-row', `the table lists what is tagged \`${word.text}\`, and nothing is`, word, {
    label: guess === null ? '' : `did you mean \`${guess}\`?`,
    hint: `Features, limits and add-ons have tags: \`tags ${word.text}\` in the block of each.`,
    fixes: guess === null ? [] : [replaceWith(word, guess)],
  });
}
