/** The two written forms of a plan file. */
export type Form = 'dsl' | 'yaml';

/**
 * A plan file as the compiler sees it: a name for messages, and text whose line ends are all `\n`.
 * Offsets everywhere are UTF-16 code units into `text`.
 */
export interface Source {
  /** The name to show to people: a path relative to where they work, with `/` between folders. */
  readonly name: string;
  readonly text: string;
  /** Which of the two written forms the text is in; a page to verify is in neither. */
  readonly form: Form | 'page';
}

/** A half-open range of characters of a source: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for people: both count from 1; the column counts UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The written form that a file's name promises: `.plan.yaml`, `.plan.yml`, `.yaml` and `.yml` are YAML, all else the DSL. */
export function formOf(name: string): Form {
  return /\.ya?ml$/i.test(name) ? 'yaml' : 'dsl';
}

const lineStarts = new WeakMap<Source, Uint32Array>();

function startsOf(source: Source): Uint32Array {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  const made = Uint32Array.from(starts);
  lineStarts.set(source, made);
  return made;
}

/** The line and column of an offset. Offsets outside the text are taken to its nearest end. */
export function positionAt(source: Source, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const line = lineAt(source, at);
  return { line, column: at - (startsOf(source)[line - 1] ?? 0) + 1 };
}

/** The line of an offset: the same without the column, for outputs that ask it hundreds of thousands of times. */
export function lineAt(source: Source, offset: number): number {
  const starts = startsOf(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The text of a line (counted from 1), without its line end; empty where there is no such line. */
export function lineText(source: Source, line: number): string {
  const starts = startsOf(source);
  const start = starts[line - 1];
  if (start === undefined) return '';
  const next = starts[line];
  return source.text.slice(start, next === undefined ? undefined : next - 1);
}
