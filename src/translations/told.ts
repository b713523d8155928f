import type { Findings } from '../diagnostics/findings.ts';
import type { Source, Span } from '../source/source.ts';
import { isNothing, type Value } from '../yaml/values.ts';
import { type NounSlot, type Slot, sourceOf } from './slots.ts';

/** Keys of an item that say which text it is about. */
export const FROM = 'from';
export const TO = 'to';

/** More findings than this are not collected: they would only cost time. */
export const MOST = 200;

/** Where findings go, and the plan file. */
interface Sides {
  readonly findings: Findings;
  readonly source: Source;
}

/** A translation, null where its key is not there, and the key that it stands behind. */
export interface Told {
  readonly value: Value | null;
  readonly key: Span;
}

/** What stands behind a key: the translation, or `to` what it is, and `from` which words, which may have changed since. */
export function openFrom(value: Value, slot: Slot | NounSlot, key: Span, { findings, source }: Sides): Told {
  if (value.kind !== 'mapping') return { value, key };
  const entryAt = (wanted: string) => value.entries.find((entry) => entry.key.text === wanted);
  const [from, to] = [entryAt(FROM), entryAt(TO)];
  if (from === undefined && to === undefined) return { value, key };
  for (const { key: other } of value.entries) {
    if (other.text === FROM || other.text === TO || findings.list.length >= MOST) continue;
    findings.report(
      'unused-translation',
      `beside \`from\` and \`to\` stands no \`${shown(other.text)}\``,
      other,
    );
  }
  if (to === undefined) return { value: null, key };
  if (from !== undefined && !isBlank(to.value)) reportStale(from.value, slot, source, findings);
  return { value: to.value, key: to.key };
}

function isBlank(value: Value): boolean {
  return isNothing(value) || (value.kind === 'scalar' && value.text.trim() === '');
}

function reportStale(from: Value, slot: Slot | NounSlot, source: Source, findings: Findings): void {
  const items = from.kind === 'list' ? from.items : [from];
  const before = items.map((item) => (item.kind === 'scalar' ? item.text : '')).join(', ');
  const now = sourceOf(slot);
  const [first] = slot.texts;
  if (before === now || first === undefined || findings.list.length >= MOST) return;
  findings.report('stale-translation', 'the text has changed since it was translated', from, {
    others: [{ span: first, text: 'the text in the plan file', source }],
    hint: `Bring the translation up to date, and write behind \`from\` what the text is now: ${shown(now)}`,
  });
}

/** A text or key in a message: on one line, and not too long. */
export function shown(text: string): string {
  const line = text.replace(/[\s`]+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
