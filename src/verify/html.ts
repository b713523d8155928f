import { Token, Tokenizer, TokenizerMode } from 'parse5';
import { gather } from './gather.ts';
import {
  MOST_CELLS,
  MOST_TABLES,
  type PageCell,
  type PageReading,
  type Part,
  type Refusal,
  type Words,
} from './page.ts';

/** Elements that stand in a block of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Blocks that hold others, so that what stands below a heading ends with them. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'article aside body dd details dialog div dl fieldset figure footer form header li main nav ol section table ul'.split(
    ' ',
  ),
);
const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
  ['dt', 7],
  ['summary', 7],
]);
/** What readers do not read as text. */
const UNREAD: ReadonlySet<string> = new Set([
  'svg',
  'template',
  'noscript',
  'math',
  'object',
  'iframe',
  'select',
  'head',
]);
const RAW: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
]);

interface OpenTable {
  readonly at: number;
  readonly rows: PageCell[][];
  row: PageCell[] | null;
  cell: {
    readonly isHeader: boolean;
    readonly columns: number;
    readonly rows: number;
    label: Words | null;
  } | null;
}

/** Takes a page of HTML apart, as browsers read it, without building its tree: in linear time, however deep or broken. */
export function readHtml(text: string): PageReading {
  const parts: Part[] = [];
  const block = gather();
  const tables: OpenTable[] = [];
  const open: string[] = [];
  let heading: { readonly name: string; readonly level: number } | null = null;
  let unread: { readonly name: string; depth: number } | null = null;
  let raw: { readonly name: string; readonly isData: boolean; text: string; start: number } | null = null;
  let cells = 0;
  const refusals: Refusal[] = [];

  const flush = (): void => {
    const cell = tables.at(-1)?.cell;
    if (cell) return;
    const words = block.take();
    if (words === null) return;
    parts.push(
      heading
        ? { kind: 'heading', words, level: heading.level, depth: depthOfCard(open) }
        : { kind: 'text', words },
    );
  };
  const endCell = (): void => {
    const table = tables.at(-1);
    const cell = table?.cell;
    if (!table || !cell) return;
    const words = block.take() ?? cell.label ?? { text: '', starts: [0] };
    table.row ??= startRow(table);
    table.row.push({ words, isHeader: cell.isHeader, columns: cell.columns, rows: cell.rows });
    table.cell = null;
  };
  const endTable = (): void => {
    endCell();
    const table = tables.pop();
    if (table === undefined) return;
    cells += reachOf(table.rows);
    if (cells > MOST_CELLS) refusals.push({ reason: 'its tables have too many cells', at: table.at });
    parts.push({ kind: 'table', rows: table.rows });
  };
  const close = (name: string): void => {
    const from = Math.max(0, open.length - 64);
    const at = open.lastIndexOf(name);
    if (at < from) return;
    open.length = at;
    parts.push({ kind: 'end', depth: at });
  };

  const startTag = (tag: Token.TagToken): void => {
    const { tagName: name } = tag;
    const at = tag.location?.startOffset ?? 0;
    const mode = RAW.get(name);
    if (mode !== undefined) {
      const type = Token.getTokenAttr(tag, 'type')?.trim().toLowerCase();
      raw = {
        name,
        isData: name === 'script' && type === 'application/ld+json',
        text: '',
        start: tag.location?.endOffset ?? 0,
      };
      tokenizer.state = mode;
      return;
    }
    if (unread) {
      if (unread.name === name && !tag.selfClosing) unread.depth++;
      return;
    }
    if (name === 'html') refusals.push(...foreign(Token.getTokenAttr(tag, 'lang'), at));
    const label = Token.getTokenAttr(tag, 'aria-label') ?? Token.getTokenAttr(tag, 'alt');
    const cell = tables.at(-1)?.cell;
    if (label && cell && (name === 'svg' || name === 'img' || name === 'i' || name === 'span'))
      cell.label = labelled(label, at, tag.location?.endOffset ?? at);
    if (UNREAD.has(name) && !tag.selfClosing) {
      unread = { name, depth: 1 };
      return;
    }
    if (Token.getTokenAttr(tag, 'hidden') !== null && !VOID.has(name) && name !== 'body') {
      unread = { name, depth: 1 };
      return;
    }
    if (cell?.isHeader && isNote(tag)) block.breakLine(at);
    if (!BLOCKS.has(name)) return;
    if (cell) block.breakLine(at);
    flush();
    if (name === 'li' && open.at(-1) === 'li') close('li');
    if (CONTAINERS.has(name)) open.push(name);
    const level = HEADINGS.get(name);
    heading = level === undefined ? heading : { name, level };
    if (name === 'table') {
      if (tables.length >= MOST_TABLES)
        refusals.push({ reason: 'its tables stand too deep in one another', at });
      else tables.push({ at, rows: [], row: null, cell: null });
      return;
    }
    const table = tables.at(-1);
    if (table === undefined) return;
    if (name === 'tr') {
      endCell();
      table.row = startRow(table);
    } else if (name === 'td' || name === 'th') {
      endCell();
      const [columns, rows] = [spanIn(tag, 'colspan'), spanIn(tag, 'rowspan')];
      cells += columns;
      if (cells > MOST_CELLS) refusals.push({ reason: 'its tables have too many cells', at });
      table.cell = { isHeader: name === 'th', columns, rows, label: null };
    }
  };

  const endTag = (tag: Token.TagToken): void => {
    const { tagName: name } = tag;
    const at = tag.location?.startOffset ?? 0;
    if (raw) {
      if (raw.isData) parts.push({ kind: 'data', text: raw.text, start: raw.start });
      raw = null;
      return;
    }
    if (unread) {
      if (unread.name === name && --unread.depth <= 0) unread = null;
      return;
    }
    if (!BLOCKS.has(name)) return;
    if (tables.at(-1)?.cell) block.breakLine(at);
    if (name === 'td' || name === 'th' || name === 'tr') endCell();
    flush();
    if (heading?.name === name) heading = null;
    if (name === 'table' && tables.length > 0) endTable();
    if (CONTAINERS.has(name)) close(name);
  };

  const characters = ({ chars, location }: Token.CharacterToken): void => {
    if (raw) raw.text += chars;
    else if (unread === null) block.add(chars, text, location?.startOffset ?? 0, location?.endOffset ?? 0);
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: startTag,
      onEndTag: endTag,
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(text, true);
  while (tables.length > 0) endTable();
  flush();
  const [stop] = refusals;
  return stop ? { kind: 'refused', ...stop } : { kind: 'parts', parts };
}

/** The elements around a card: a heading speaks for the point of a list or the article in which it stands, else for its parent. */
function depthOfCard(open: readonly string[]): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - 4); at--) {
    const name = open[at];
    if (name === 'li' || name === 'article') return at + 1;
    if (name !== 'div' && name !== 'header') break;
  }
  return open.length;
}

/** What stands beside a header in small letters: a note, or a badge. */
function isNote(tag: Token.TagToken): boolean {
  if (tag.tagName === 'small') return true;
  const name = Token.getTokenAttr(tag, 'class') ?? '';
  return tag.tagName === 'span' && /note|help|desc|badge|tip|hint|sub|info|small|tag/i.test(name);
}

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** How many places cells take in rows below their own, of those that there are. */
function reachOf(rows: readonly (readonly PageCell[])[]): number {
  const below = (cell: PageCell, at: number): number =>
    cell.columns * (Math.min(cell.rows, rows.length - at) - 1);
  return rows.reduce((sum, row, at) => row.reduce((inRow, cell) => inRow + below(cell, at), sum), 0);
}

function startRow(table: OpenTable): PageCell[] {
  const row: PageCell[] = [];
  table.rows.push(row);
  return row;
}

/** The words of another language would be compared with English ones. */
function foreign(language: string | null, at: number): readonly Refusal[] {
  if (language === null || language.trim() === '' || /^en(?:-|$)/i.test(language.trim())) return [];
  const reason = `its language is \`${language.trim().slice(0, 20)}\`, and Planspec reads English`;
  return [{ reason, at, isForeign: true }];
}

function labelled(label: string, start: number, end: number): Words | null {
  const text = label.trim();
  return text === '' ? null : { text, starts: [...Array.from({ length: text.length }, () => start), end] };
}

/** How many columns or rows a cell takes; browsers take at most 1,000. */
function spanIn(tag: Token.TagToken, name: string): number {
  const value = /^\s*(\d{1,6})/.exec(Token.getTokenAttr(tag, name) ?? '')?.[1];
  return Math.min(1_000, Math.max(1, Number(value ?? 1)));
}
