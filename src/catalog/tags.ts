import type { Findings } from '../diagnostics/findings.ts';
import { type BodyLine, findKeyed } from '../reading/index.ts';
import type { Tag } from './catalog.ts';
import { phraseOf } from './context.ts';

/** `tags security, admin`: words of the file's own, each of which is said once. */
export function readTags(body: readonly BodyLine[], findings: Findings): readonly Tag[] {
  const line = findKeyed(body, 'tags');
  if (line === null || line.rest.length === 0) return [];
  const phrase = phraseOf(line, findings);
  const tags = new Map<string, Tag>();
  do {
    const word = phrase.word('a tag: one word such as `security`');
    if (word === null) break;
    const first = tags.get(word.text);
    if (first) {
      findings.report('duplicate-name', `the tag \`${word.text}\` is given twice`, word, {
        label: 'the second time',
        others: [{ span: first.at, text: 'the first time' }],
        hint: 'Keep one of the two.',
      });
    } else tags.set(word.text, { id: word.text, at: { start: word.start, end: word.end } });
  } while (phrase.takeComma());
  phrase.end();
  return [...tags.values()];
}
