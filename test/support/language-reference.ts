import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';

/** A piece of code in the reference: what its first line says about it, and where it stands. */
export interface Fence {
  /** `plan`, `yaml` or `text`; anything else is not run. */
  readonly language: string;
  /** The finding that it must give; null for one that must give none. */
  readonly bad: DiagnosticCode | null;
  /** What else the first line says: `whole`, `escaped`, `files`, `among`, `strict`. */
  readonly flags: ReadonlySet<string>;
  readonly content: string;
  /** The lines of the document between the two marks, counted from 0: `start` is in, `end` is out. */
  readonly start: number;
  readonly end: number;
}

/** A heading, and what stands below it up to the next heading of any level. */
export interface Chapter {
  readonly level: number;
  readonly title: string;
  /** The headings around it, the outermost first, and its own. */
  readonly path: readonly string[];
  readonly fences: readonly Fence[];
  /** The rows of its tables, without the heading rows; a cell is its text without white space around it. */
  readonly rows: readonly (readonly string[])[];
  /** Its paragraphs: everything that is no fence, no table and no list, each on one line. */
  readonly paragraphs: readonly string[];
}

const MARK = '```';

/** Takes the reference apart. Knows no more of Markdown than the reference uses. */
export function readReference(text: string): readonly Chapter[] {
  const lines = text.split('\n');
  const chapters: Chapter[] = [];
  const path: string[] = [];
  let chapter = openChapter(0, '', []);
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) chapter.paragraphs.push(paragraph.join(' '));
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) {
      endParagraph();
      chapters.push(chapter);
      const level = heading[1]?.length ?? 0;
      path.length = level - 1;
      path[level - 1] = heading[2] ?? '';
      chapter = openChapter(level, heading[2] ?? '', path);
    } else if (line.startsWith(MARK)) {
      endParagraph();
      const end = lines.indexOf(MARK, at + 1);
      if (end < 0) throw new Error(`line ${at + 1}: the code that starts here has no end`);
      chapter.fences.push(openFence(line.slice(MARK.length), lines, at + 1, end));
      at = end;
    } else if (line.startsWith('|')) {
      endParagraph();
      const isHeadingRow = /^\|[\s:|-]+\|$/.test(lines[at + 1] ?? '');
      if (isHeadingRow) at++;
      else chapter.rows.push(cellsOf(line));
    } else if (line.trim() === '') {
      endParagraph();
    } else paragraph.push(line.trim());
  }
  endParagraph();
  return [...chapters, chapter];
}

type OpenChapter = Chapter & { fences: Fence[]; rows: string[][]; paragraphs: string[] };

function openChapter(level: number, title: string, path: readonly string[]): OpenChapter {
  return { level, title, path: [...path], fences: [], rows: [], paragraphs: [] };
}

function openFence(info: string, lines: readonly string[], start: number, end: number): Fence {
  const [language = '', ...rest] = info.split(' ');
  const isBad = rest[0] === 'bad';
  return {
    language,
    bad: isBad ? (rest[1] as DiagnosticCode) : null,
    flags: new Set(rest.slice(isBad ? 2 : 0)),
    content: `${lines.slice(start, end).join('\n')}\n`,
    start,
    end,
  };
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The text with other lines in some fences, by the line on which each starts. */
export function replaceFences(text: string, contents: ReadonlyMap<number, string>): string {
  const lines = text.split('\n');
  const starts = [...contents.keys()].sort((a, b) => b - a);
  for (const start of starts) {
    const end = lines.indexOf(MARK, start);
    lines.splice(start, end - start, ...(contents.get(start) ?? '').replace(/\n$/, '').split('\n'));
  }
  return lines.join('\n');
}
