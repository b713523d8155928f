import { type Declaration, findKeyed, findText, isMuddled } from '../reading/index.ts';
import type { FeatureKind } from './catalog.ts';
import { type Context, findingsBehind, namedOf } from './context.ts';
import { readLabelledList } from './labelled.ts';
import { Phrase } from './phrase.ts';
import { readTags } from './tags.ts';
import { templateOf } from './templates.ts';

/** Enters the features into the context. One whose values cannot be read is a plain feature. */
export function resolveFeatures(declarations: readonly Declaration[], context: Context): void {
  for (const declaration of declarations) {
    const { id, text, line, body } = declaration;
    if (id === null || context.features.has(id.text)) continue;
    const values = readKind(declaration, context);
    if (values === null) context.unclearFeatures.add(id.text);
    context.features.set(id.text, {
      kind: 'feature',
      ...namedOf(id, text, line, body),
      values: values ?? { kind: 'flag' },
      shown: templateOf(findText(body, 'shown')),
      tags: readTags(body, context.findings),
      hidden: findKeyed(body, 'hidden') !== null,
    });
  }
}

const ABOUT =
  'A feature whose plans differ in what they have says `text`, `one of email "Email", phone "Phone"`, or `some of` and the same.';

/** What stands behind the name: nothing, `text`, or a set. Null, and reported, where that cannot be read. */
function readKind(
  { phrase: parts, id, text, keyword, line }: Declaration,
  context: Context,
): FeatureKind | null {
  if (isMuddled(line.parts)) return null;
  if (parts.length === 0) return { kind: 'flag' };
  const findings = findingsBehind(text, context.findings);
  const words = `feature ${id?.text ?? ''}`.trim();
  const phrase = new Phrase(parts, { words, at: id ?? keyword, about: ABOUT }, findings);
  const kind = phrase.oneOf(['text', 'one of', 'some of']);
  if (kind === null) return null;
  if (kind === 'text') return phrase.end() ? { kind } : null;
  const choices = readLabelledList(phrase, findings);
  return phrase.end() ? { kind, choices } : null;
}
