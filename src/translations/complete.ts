import { Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { PlanFile } from '../../grammar/tree.ts';
import { countingOf, examplesOf } from '../locales/index.ts';
import { collectTexts } from './collect.ts';
import { hasWords, type NounSlot, type Pairs, type Place, type Slot, wordsOf } from './slots.ts';

/** What is there is written again as it was. */
const SCHEMA = {
  schema: 'core',
  version: '1.2',
  stringKeys: true,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** A translation file with a place for everything that it lacks, and what was added. */
export interface Completed {
  readonly text: string;
  /** How many texts are to be filled in, those included that were empty before. */
  readonly open: number;
  readonly added: number;
}

/**
 * Adds to a translation file a key for each text of the plan file that it lacks, with the text itself as a comment behind it. What is
 * there stays: translations, comments, and what fits nowhere. `former` is YAML that has been read, or null for a new file.
 */
export function completeTranslation(
  former: string | null,
  file: PlanFile,
  planName: string,
  locale: string,
): Completed {
  const document = former === null ? newDocument(planName, locale) : parseDocument(former, SCHEMA);
  const root = isMap(document.contents) ? document.contents : new YAMLMap(document.schema);
  const counts = { open: 0, added: 0 };
  complete(root, collectTexts(file));
  document.contents = root;
  const isPadded = /[[{] /.test(former ?? '');
  const text = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: isPadded });
  return { text, ...counts };

  function complete(map: YAMLMap, place: Place): void {
    for (const [key, entry] of place.entries) {
      switch (entry.kind) {
        case 'text':
          addEmpty(map, key, firstOf(entry));
          break;
        case 'noun':
          addEmpty(map, key, aboutNoun(entry, locale));
          break;
        case 'place': {
          if (!hasWords(entry)) break;
          const inner = map.get(key, true);
          if (isMap(inner)) complete(inner, entry);
          else if (inner === undefined || isEmpty(inner)) complete(under(map, key, new YAMLMap()), entry);
          break;
        }
        case 'pairs': {
          const inner = map.get(key, true);
          if (isSeq(inner)) completePairs(inner, entry);
          else if (inner === undefined || isEmpty(inner))
            completePairs(under(map, key, new YAMLSeq()), entry);
        }
      }
    }
  }

  function completePairs(list: YAMLSeq, pairs: Pairs): void {
    for (const [from, { place }] of pairs.items) {
      const known = list.items.find((item) => isMap(item) && String(item.get('from')) === from);
      const item = isMap(known) ? known : new YAMLMap();
      if (!isMap(known)) {
        item.items.push(new Pair(new Scalar('from'), new Scalar(from)));
        list.items.push(item);
      }
      addEmpty(item, 'to', null);
      complete(item, place);
    }
  }

  function addEmpty(map: YAMLMap, key: string, comment: string | null): void {
    const known = map.get(key, true);
    if (known !== undefined && !isEmpty(known)) return;
    counts.open += 1;
    if (known !== undefined) return;
    counts.added += 1;
    const empty = new Scalar(null);
    // Behind the colon: a comment on a line of its own would belong to the empty value above it.
    if (comment !== null) empty.comment = ` ${comment}`;
    map.items.push(new Pair(new Scalar(key), empty));
  }
}

function newDocument(planName: string, locale: string): Document {
  const document = new Document(null, SCHEMA);
  document.commentBefore = ` The texts of ${planName} for ${locale}. Values in braces stay as they are.`;
  return document;
}

/** Puts an empty mapping or list under a key, which may be there with nothing behind it. */
function under<Node extends YAMLMap | YAMLSeq>(map: YAMLMap, key: string, node: Node): Node {
  map.set(map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key ?? key, node);
  return node;
}

function isEmpty(node: unknown): boolean {
  if (node === null) return true;
  return isScalar(node) && (node.value === null || String(node.value).trim() === '');
}

function firstOf({ texts }: Slot): string | null {
  return texts[0] ? wordsOf(texts[0]) : null;
}

/** `project, projects (the words for 1, 2 and 5)` */
function aboutNoun({ texts }: NounSlot, locale: string): string {
  const words = texts.map(({ value }) => value).join(', ');
  const form = countingOf(locale).length > 1 ? 'as a list: the words for' : 'the word for';
  return `${words}; ${form} ${examplesOf(locale)}`;
}
