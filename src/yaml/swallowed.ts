import type { Findings } from '../diagnostics/findings.ts';
import type { Scalar } from './values.ts';

/** Longer values are no lines that people write. */
const LONGEST = 10_000;

/**
 * Reports an item of a list that stands so far to the right, or below a value, that YAML takes it for more of that value.
 * True if it did: then nobody knows what the value is.
 */
export function reportSwallowedItem({ start, end, plain, exact }: Scalar, findings: Findings): boolean {
  const { text } = findings.source;
  if (!plain || exact || end - start > LONGEST) return false;
  const item = /\n([ ]*)(- [^\n]*)/.exec(text.slice(start, end));
  if (item === null) return false;
  const [, indent = '', words = ''] = item;
  const from = start + item.index + 1;
  const at = { start: from + indent.length, end: from + indent.length + words.trimEnd().length };
  const owner = /^( *)(- )?/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  if (owner?.[2] === undefined) {
    findings.report('yaml-shape', 'this item of a list stands below a key that has a value already', at, {
      others: [{ span: { start, end: start + item.index }, text: 'its value' }],
      hint: 'Put the value on a line of its own below the key, with `- ` in front as well.',
    });
    return true;
  }
  findings.report('yaml-shape', 'this line is indented further than the lines around it', at, {
    hint: 'Lines of one block start in the same column.',
    fixes: [
      {
        title: 'indent it like the others',
        edits: [{ start: from, end: from + indent.length, text: owner[1] ?? '' }],
      },
    ],
  });
  return true;
}
