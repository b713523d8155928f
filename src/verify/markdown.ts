import MarkdownIt, { type Token } from 'markdown-it';
import { gather } from './gather.ts';
import { MOST_CELLS, type PageCell, type PageReading, type Part } from './page.ts';

/** Takes a page of Markdown apart. */
export function readMarkdown(text: string): PageReading {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const placeOf = (line: number): number => lines[line] ?? text.length;
  const parts: Part[] = [];
  const block = gather();
  let level: number | null = null;
  let rows: PageCell[][] | null = null;
  let isHeader = false;
  let range: readonly [start: number, end: number] = [0, 0];
  let cells = 0;
  for (const token of new MarkdownIt({ html: true }).parse(text, {})) {
    if (token.map)
      range = [Math.max(placeOf(token.map[0]), token.nesting === 0 ? range[0] : 0), placeOf(token.map[1])];
    switch (token.type) {
      case 'heading_open':
        level = Number(token.tag.slice(1));
        break;
      case 'table_open':
        rows = [];
        break;
      case 'tr_open':
        rows?.push([]);
        break;
      case 'th_open':
      case 'td_open':
        isHeader = token.type === 'th_open';
        break;
      case 'inline': {
        range = [addInline(token, block, text, range), range[1]];
        if (rows) break;
        const words = block.take();
        if (words && level !== null) parts.push({ kind: 'heading', words, level, depth: 0 });
        else if (words) parts.push({ kind: 'text', words });
        level = null;
        break;
      }
      case 'th_close':
      case 'td_close': {
        const words = block.take() ?? { text: '', starts: [range[0]] };
        const row = rows?.at(-1);
        cells++;
        if (cells > MOST_CELLS)
          return { kind: 'refused', reason: 'its tables have too many cells', at: range[0] };
        row?.push({ words, isHeader: isHeader || row.length === 0, columns: 1, rows: 1 });
        break;
      }
      case 'table_close':
        if (rows) parts.push({ kind: 'table', rows });
        rows = null;
        break;
    }
  }
  return { kind: 'parts', parts };
}

/** Adds the words of a line, and gives the place behind them. */
function addInline(
  { children }: Token,
  block: ReturnType<typeof gather>,
  text: string,
  [start, end]: readonly [number, number],
): number {
  let at = start;
  for (const child of children ?? []) {
    if (child.type === 'text' || child.type === 'code_inline') at = block.add(child.content, text, at, end);
    else if (child.type === 'softbreak') at = block.add(' ', text, at, end);
    else if (child.type === 'hardbreak' || /^<br\b/i.test(child.content)) block.breakLine(at);
  }
  return at;
}
