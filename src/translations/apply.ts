import type { Block, Line, Part, PlanFile, Text } from '../../grammar/tree.ts';
import type { Said } from './slots.ts';

/** What stands in place of the texts of a plan file. Texts of a noun are replaced together. */
export interface Replacements {
  readonly texts: ReadonlyMap<Said, string>;
  /** The forms of a noun, under the first of its texts in the file. */
  readonly nouns: ReadonlyMap<Text, readonly string[]>;
}

/**
 * The same file with other words. Every line and text keeps its characters in the source, so that what is made of it
 * still knows its lines. Recursion is as deep as the file, which its reader has bounded.
 */
export function replaceTexts(file: PlanFile, replacements: Replacements): PlanFile {
  return { ...file, lines: file.lines.map((line) => replaceInLine(line, replacements)) };
}

function replaceInLine(line: Line, replacements: Replacements): Line {
  const parts = replaceParts(line.parts, replacements);
  const block = line.block && replaceInBlock(line.block, replacements);
  return parts === line.parts && block === line.block ? line : { ...line, parts, block };
}

function replaceInBlock(block: Block, replacements: Replacements): Block {
  const lines = block.lines.map((line) => replaceInLine(line, replacements));
  return lines.every((line, at) => line === block.lines[at]) ? block : { ...block, lines };
}

function replaceParts(parts: readonly Part[], { texts, nouns }: Replacements): readonly Part[] {
  const at = parts.findIndex((part) => part.kind === 'text' && nouns.has(part));
  const noun = parts[at];
  if (noun?.kind === 'text') return [...parts.slice(0, at), ...nounParts(noun, nouns.get(noun) ?? [])];
  if (!parts.some((part) => isSaid(part) && texts.has(part))) return parts;
  return parts.map((part) => (isSaid(part) ? replaced(part, texts.get(part)) : part));
}

/** Forms with commas between them, as they stand in a line. */
function nounParts(noun: Text, forms: readonly string[]): readonly Part[] {
  const { start, end } = noun;
  return forms.flatMap((form, at): readonly Part[] => {
    const text = replaced(noun, form);
    return at === 0 ? [text] : [{ kind: 'comma', start, end }, text];
  });
}

function isSaid(part: Part): part is Said {
  return part.kind === 'text' || part.kind === 'word';
}

function replaced(said: Said, value: string | undefined): Said {
  if (value === undefined) return said;
  return said.kind === 'text' ? { ...said, value, exact: false, lead: 0 } : { ...said, text: value };
}
