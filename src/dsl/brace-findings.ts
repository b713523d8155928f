import { MAX_DEPTH } from '../../grammar/lines.ts';
import { endOf, type Piece } from '../../grammar/tokens.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { isSpace } from './white-space.ts';

const OWNER = 'A block starts at the end of the line that it belongs to: `plan pro "Pro" {`.';

/** A `{` where no line is that it could belong to. */
export function reportStrayOpen(open: Piece, findings: Findings): void {
  findings.report('stray-brace', 'this `{` belongs to no line', spanOf(open), { hint: OWNER });
}

/** A `{` below the line, whose last part is `last`. */
export function reportMovedBrace(last: Piece, open: Piece, findings: Findings): void {
  const { start, end } = spanOf(open);
  findings.report(
    'stray-brace',
    'this `{` is not on the line that it belongs to',
    { start, end },
    {
      others: [{ span: spanOf(last), text: 'it belongs behind this' }],
      hint: OWNER,
      fixes: [
        {
          title: 'move `{` to the line above',
          edits: [
            { start: endOf(last), end: endOf(last), text: ' {' },
            { ...rowOf(findings.source.text, { start, end }), text: '' },
          ],
        },
      ],
    },
  );
}

/** A `}` that no block waits for. */
export function reportStrayClose(close: Piece, findings: Findings): void {
  findings.report('stray-brace', 'this `}` closes nothing', spanOf(close), {
    hint: 'Remove it, or write the `{` of its block.',
    fixes: [{ title: 'remove `}`', edits: [{ ...spanOf(close), text: '' }] }],
  });
}

/** A `}` whose `{` is missing behind the line from `owner` to `last`. */
export function reportUnopened(owner: Piece, last: Piece, close: Piece, findings: Findings): void {
  const end = endOf(last);
  findings.report('stray-brace', `the block of ${named(owner, findings)} has no \`{\``, spanOf(close), {
    label: 'this ends it',
    others: [{ span: { start: owner.startOffset, end }, text: 'a `{` is missing behind this' }],
    hint: OWNER,
    fixes: [{ title: 'write `{`', edits: [{ start: end, end, text: ' {' }] }],
  });
}

/** A `{` whose `}` is missing behind `last`, the last piece of its block; `next` shows that, or the end of the file. */
export function reportUnclosed(
  { open, owner, indent }: { readonly open: Piece; readonly owner: Piece | null; readonly indent: number },
  last: Piece,
  next: Piece | null,
  findings: Findings,
): void {
  const { text } = findings.source;
  const lineEnd = text.indexOf('\n', endOf(last));
  const at = lineEnd < 0 ? text.length : lineEnd;
  const place = next === null ? { start: endOf(last), end: endOf(last) } : spanOf(next);
  const whose = owner === null ? 'this block' : `the block of ${named(owner, findings)}`;
  findings.report('unclosed-block', `${whose} has no \`}\``, spanOf(open), {
    label: 'it starts here',
    others: [{ span: place, text: next === null ? 'the file ends without it' : 'it is missing before this' }],
    hint: 'Write `}` on a line of its own where the block ends.',
    fixes: [{ title: 'write `}`', edits: [{ start: at, end: at, text: `\n${' '.repeat(indent)}}` }] }],
  });
}

/** The first `{` that is one level too deep. */
export function reportTooDeep(open: Piece, findings: Findings): void {
  findings.report('too-deep', `blocks stand in more than ${MAX_DEPTH} levels`, spanOf(open), {
    hint: 'A plan file needs two or three levels; perhaps many `}` are missing above.',
  });
}

function spanOf(piece: Piece): Span {
  return { start: piece.startOffset, end: endOf(piece) };
}

/** A brace that has a row of its own, with that row and its line break; of another, just the brace. */
function rowOf(text: string, brace: Span): Span {
  let { start, end } = brace;
  while (isSpace(text.charCodeAt(start - 1))) start--;
  while (isSpace(text.charCodeAt(end))) end++;
  const isAlone = text[start - 1] === '\n' && (end === text.length || text[end] === '\n');
  return isAlone ? { start: start - 1, end } : brace;
}

/** The first words of a line, as far as they fit a message: `` `plan starter` ``. */
function named(owner: Piece, { source }: Findings): string {
  const line = source.text.slice(owner.startOffset, owner.startOffset + MAX_NAMED);
  const words = /^[A-Za-z_][\w.-]*(?: +[A-Za-z_][\w.-]*)?/.exec(line)?.[0];
  return words === undefined ? 'this line' : `\`${words.replace(/ +/, ' ')}\``;
}

const MAX_NAMED = 80;
