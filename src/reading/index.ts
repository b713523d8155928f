/**
 * Reading: the lines of the tree become declarations.
 * In: a syntax tree of either written form. Out: its declarations in order, and findings.
 * Every line is matched with the table of constructs; what fits nowhere is reported, with the nearest right word.
 * Nothing is resolved here: a name may still name nothing, and a phrase may still make no sense.
 * Always holds: a line that is left out has been reported.
 */
import { DECLARATIONS, type DeclarationShape } from '../../grammar/constructs.ts';
import type { Line, PlanFile } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { readBody } from './body.ts';
import type { Declaration } from './declaration.ts';
import { type Head, readHead } from './head.ts';

export { readBody } from './body.ts';
export type { BodyLine, Declaration, ItemLine, KeyedLine, OpenLine } from './declaration.ts';
export { findKeyed, findText } from './declaration.ts';
export { proposeId, readHead } from './head.ts';
export { isMuddled, spanOf } from './parts.ts';
export { removeLine } from './removal.ts';

const SHAPES: ReadonlyMap<string, DeclarationShape> = new Map(
  DECLARATIONS.map((shape) => [shape.keyword, shape]),
);

/**
 * The shape of a declaration whose first word says nothing. It is kept because of the names in it: a plan that lists
 * one of them is not to blame.
 */
export const UNKNOWN: DeclarationShape = {
  keyword: '',
  section: '',
  holds: 'list',
  head: { id: false },
  body: { lines: [] },
  about: '',
};

const NO_HEAD: Head = { id: null, text: null, phrase: [] };

/** The declarations of a file, in its order. */
export function readDeclarations(file: PlanFile, findings: Findings): readonly Declaration[] {
  const declarations: Declaration[] = [];
  for (const line of file.lines) {
    const declaration = readDeclaration(line, findings);
    if (declaration) declarations.push(declaration);
  }
  return declarations;
}

function readDeclaration(line: Line, findings: Findings): Declaration | null {
  const first = line.parts[0];
  if (first === undefined || first.kind === 'stray') return null;
  const known = first.kind === 'word' ? SHAPES.get(first.text) : undefined;
  const shape = known ?? reportUnknown(line, findings);
  if (shape === null) return { shape: UNKNOWN, line, keyword: first, ...NO_HEAD, body: [] };
  const head = readHead(line, line.parts.slice(1), shape.head, shape.keyword, findings);
  const owner = head.id ? `${shape.keyword} \`${head.id.text}\`` : `\`${shape.keyword}\``;
  const body = readBody(line.block, shape.body, owner, findings);
  return { shape, line, keyword: first, ...head, body };
}

/** Gives the shape that the line is most likely meant to have, so that the rest of it can be read all the same. */
function reportUnknown(line: Line, findings: Findings): DeclarationShape | null {
  const first = line.parts[0] ?? line;
  const written = 'kind' in first && first.kind === 'word' ? first.text : '';
  const guess = nearest(written, SHAPES.keys());
  findings.report(
    'unknown-word',
    written ? `no declaration starts with \`${written}\`` : 'a declaration cannot start like this',
    first,
    {
      label: guess === null ? '' : `did you mean \`${guess}\`?`,
      hint:
        guess === null
          ? `A file is made of ${[...SHAPES.keys()].map((word) => `\`${word}\``).join(', ')}.`
          : undefined,
      fixes: guess === null ? [] : [replaceWith(first, guess)],
    },
  );
  return guess === null ? null : (SHAPES.get(guess) ?? null);
}
