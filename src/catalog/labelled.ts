import type { Findings } from '../diagnostics/findings.ts';
import type { Labelled } from './catalog.ts';
import type { Phrase } from './phrase.ts';

/** `email "Email", phone "Phone"`: ids with the words for them, up to the first thing that follows no comma. */
export function readLabelledList(phrase: Phrase, findings: Findings): readonly Labelled[] {
  const list = new Map<string, Labelled>();
  do {
    const item = readLabelled(phrase);
    if (item === null) break;
    const twin = list.get(item.id);
    if (twin) {
      findings.report('duplicate-name', `\`${item.id}\` is named twice`, item.at, {
        others: [{ span: twin.at, text: 'the first time' }],
      });
    } else {
      list.set(item.id, item);
    }
  } while (phrase.takeComma());
  return [...list.values()];
}

function readLabelled(phrase: Phrase): Labelled | null {
  const id = phrase.word('a name, and the words for it in quotes');
  const label = phrase.text('the words for it, in quotes');
  return id && label && { id: id.text, label: label.value, at: { start: id.start, end: id.end } };
}
