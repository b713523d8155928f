import { Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { PlanFile } from '../../grammar/tree.ts';
import { countingOf, examplesOf } from '../locales/index.ts';
import { collectTexts } from './collect.ts';
import { hasWords, type NounSlot, type Pairs, type Place, type Slot, sourceOf } from './slots.ts';

/** What is there is written again as it was. */
const SCHEMA = {
  schema: 'core',
  version: '1.2',
  stringKeys: true,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** Before what a text is now, beside what it was when it was translated. */
const NOW = ' now: ';

/** A translation file with a place for everything that it lacks, and what was added. */
export interface Completed {
  readonly text: string;
  /** How many texts are to be filled in, those included that were empty before. */
  readonly open: number;
  readonly added: number;
  /** How many texts have changed since they were translated. */
  readonly stale: number;
  /** Whether anything is other than before. */
  readonly isChanged: boolean;
}

/**
 * Adds to a translation file a place for each text of the plan file that it lacks, with the text itself beside it. Beside a
 * text that has changed since it was translated comes what it is now. All else that is there stays: translations, comments,
 * and what fits nowhere. `former` is YAML that has been read, or null for a new file.
 */
export function completeTranslation(
  former: string | null,
  file: PlanFile,
  planName: string,
  locale: string,
): Completed {
  const document = former === null ? newDocument(planName, locale) : parseDocument(former, SCHEMA);
  const root = isMap(document.contents) ? document.contents : new YAMLMap(document.schema);
  const counts = { open: 0, added: 0, stale: 0 };
  let noted = 0;
  complete(root, collectTexts(file));
  document.contents = root;
  const isPadded = /[[{] /.test(former ?? '');
  const text = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: isPadded });
  return { text, ...counts, isChanged: counts.added + noted > 0 };

  function complete(map: YAMLMap, place: Place): void {
    for (const [key, entry] of place.entries) {
      switch (entry.kind) {
        case 'text':
        case 'noun':
          addSaid(map, key, entry);
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

  function addSaid(map: YAMLMap, key: string, slot: Slot | NounSlot): void {
    const known = map.get(key, true);
    if (known !== undefined && !isMap(known)) {
      if (isEmpty(known)) counts.open += 1;
      return;
    }
    const said = known ?? new YAMLMap();
    if (known === undefined) {
      said.items.push(new Pair(new Scalar('from'), fromNode(slot)));
      map.items.push(new Pair(new Scalar(key), said));
    } else if (said.has('from')) compareFrom(said, slot);
    addEmpty(said, 'to', slot.kind === 'noun' ? aboutNoun(locale) : null);
  }

  /** What was never translated follows the text; beside the other comes what the text is now. */
  function compareFrom(said: YAMLMap, slot: Slot | NounSlot): void {
    const from = said.get('from', true);
    if (!isScalar(from) && !isSeq(from)) return;
    const now = sourceOf(slot);
    const isSame = wordsIn(from) === now;
    const own = withoutNote(from.comment ?? '');
    if (!isSame && isEmpty(said.get('to', true) ?? null)) {
      const node = fromNode(slot);
      if (own !== '') node.comment = own;
      said.set('from', node);
      noted += 1;
      return;
    }
    if (!isSame) counts.stale += 1;
    const note = isSame ? '' : `${NOW}${now.replace(/\s+/g, ' ')}`;
    const comment = own === '' || note === '' ? own + note : `${own} #${note}`;
    if (comment === (from.comment ?? '')) return;
    from.comment = comment === '' ? null : comment;
    noted += 1;
  }

  function fromNode(slot: Slot | NounSlot): Scalar | YAMLSeq {
    if (slot.kind === 'text') return new Scalar(sourceOf(slot));
    const list = new YAMLSeq();
    list.flow = true;
    for (const { value } of slot.texts) list.items.push(new Scalar(value));
    return list;
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

/** What somebody wrote behind a text, without what the text is now. */
function withoutNote(comment: string): string {
  const at = comment.startsWith(NOW) ? 0 : comment.indexOf(` #${NOW}`);
  return at < 0 ? comment : comment.slice(0, at);
}

function wordsIn(from: Scalar | YAMLSeq): string {
  const items = isSeq(from) ? from.items : [from];
  return items.map((item) => (isScalar(item) ? String(item.value) : '')).join(', ');
}

/** `as a list: the words for 1, 2 and 5` */
function aboutNoun(locale: string): string {
  const form = countingOf(locale).length > 1 ? 'as a list: the words for' : 'the word for';
  return `${form} ${examplesOf(locale)}`;
}
