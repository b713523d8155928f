/** What the module quotes from the plan file: the lines that `explain` shows. */

import type { Line, Part } from '../../../grammar/tree.ts';
import type { Catalog, Plan } from '../../catalog/catalog.ts';
import { lineAt } from '../../source/source.ts';

/** The words of a line as the plan language writes them, whichever form the file is in, so that both give the same module. */
export function wordsOf(line: Line): string {
  let words = '';
  for (const part of line.parts) {
    const text = partText(part);
    words += words === '' || text === ',' ? text : ` ${text}`;
  }
  return words;
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `"${part.value.replace(/["\\]/g, '\\$&')}"`;
    case 'comma':
      return ',';
    case 'arrow':
      return '->';
    case 'word':
    case 'number':
    case 'date':
    case 'time':
    case 'stray':
      return part.text;
  }
}

/** The number of a line in the plan file, from 1. */
export function lineNumber(catalog: Catalog, line: Line): number {
  return lineAt(catalog.source, line.start);
}

/**
 * `45 plan free "Free"`, then `everything in`, then each line that grants something. A line has its number in front,
 * unless it comes right after the one before it.
 */
export function statedLines(catalog: Catalog, plan: Plan): string {
  const lines = [plan.line, ...(plan.base ? [plan.base.line] : [])];
  for (const { kind, line } of plan.entries)
    if (kind === 'feature' || kind === 'limit' || kind === 'models') lines.push(line);
  let expected = 0;
  const stated = lines.map((line) => {
    const number = lineNumber(catalog, line);
    const words = number === expected ? wordsOf(line) : `${number} ${wordsOf(line)}`;
    expected = number + 1;
    return words;
  });
  return stated.join('\n');
}
