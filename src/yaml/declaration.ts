import { type DeclarationShape, type HeadShape, MODEL } from '../../grammar/constructs.ts';
import type { Comment, Part } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { shownKey } from './convert.ts';
import { reportBadId } from './keys.ts';
import { quoteBareText, readBlock } from './line.ts';
import { phraseParts, textPart, wordAt } from './parts.ts';
import { BELOW_MODEL, isWord, placeOf } from './places.ts';
import { addLine, addMuddled, type Build, drop, makeSink, type Sink } from './sink.ts';
import { gather, takeBehind, takePending } from './trivia.ts';
import { type Entry, isBareText, isNothing, type Mapping, type Scalar, type Value } from './values.ts';

/** A declaration or a model in its section: what it is, and where. */
interface Declared {
  readonly keyword: string;
  readonly head: HeadShape;
  /** The key that is its id, or the key of a section that holds one declaration. */
  readonly key: Scalar | null;
  readonly isById: boolean;
  readonly next: number;
  readonly behindDash: Comment | null;
}

/** Adds the declaration that an entry of a section by id, or a section that holds one, makes. */
export function readDeclaration(
  build: Build,
  sink: Sink,
  shape: DeclarationShape,
  { key, value }: Entry,
  next: number,
): void {
  const isById = shape.holds === 'by-id';
  const declared: Declared = {
    keyword: shape.keyword,
    head: shape.head,
    key,
    isById,
    next,
    behindDash: null,
  };
  if (value.kind === 'mapping') {
    const owner = isById ? `${shape.keyword} \`${shownKey(key.text)}\`` : `\`${shape.keyword}\``;
    readLong(
      build,
      sink,
      declared,
      value,
      makeSink(placeOf(shape.body), headKeysOf(shape.head, isById), owner),
    );
  } else readShort(build, sink, declared, value);
}

/** Adds the declaration that an item of a section without ids makes. */
export function readListed(
  build: Build,
  sink: Sink,
  { keyword, head, body }: DeclarationShape,
  item: Value,
  next: number,
  behindDash: Comment | null,
): void {
  if (item.kind !== 'mapping') {
    addMuddled(build, sink, [wordAt(keyword, item)], item);
    return;
  }
  const declared: Declared = { keyword, head, key: null, isById: false, next, behindDash };
  readLong(build, sink, declared, item, makeSink(placeOf(body), headKeysOf(head, true), `\`${keyword}\``));
}

/** Adds the line of a model in its group. */
export function readModel(build: Build, sink: Sink, { key, value }: Entry, next: number): void {
  const declared: Declared = { keyword: '', head: MODEL.head, key, isById: true, next, behindDash: null };
  if (value.kind === 'mapping') {
    const owner = `model \`${shownKey(key.text)}\``;
    readLong(build, sink, declared, value, makeSink(BELOW_MODEL, headKeysOf(MODEL.head, true), owner));
  } else readShort(build, sink, declared, value);
}

function headKeysOf({ id, text, phrase }: HeadShape, idIsKey: boolean): readonly string[] {
  return [...(id && !idIsKey ? ['id'] : []), ...(text ? [text] : []), ...(phrase ? [phrase] : [])];
}

/** `api-access: API access`: the text alone. */
function readShort(build: Build, sink: Sink, declared: Declared, value: Value): void {
  const { key, next } = declared;
  // What a limit measures cannot be left out, and that it is not there is told of its value.
  const isTooShort = declared.head.phrase === 'kind' && declared.keyword === 'limit';
  if (
    !declared.isById ||
    key === null ||
    value.kind !== 'scalar' ||
    isNothing(value) ||
    isBoolean(value) ||
    isTooShort
  ) {
    addMuddled(build, sink, key ? startParts(declared, key, build.findings) : [], value);
    return;
  }
  const leading = [...takePending(build.walk)];
  gather(build.walk, value.start);
  for (const found of takePending(build.walk)) if (found.trivia.kind === 'comment') leading.push(found);
  const parts = [...startParts(declared, key, build.findings), textPart(value)];
  addLine(sink, { parts, start: key.start, end: value.end }, leading, null, takeBehind(build.walk, next));
}

function readLong(build: Build, sink: Sink, declared: Declared, value: Mapping, below: Sink): void {
  const { key } = declared;
  const read = readBlock(build, below, value, declared);
  const first = value.entries[0]?.key ?? { start: value.start, end: value.start + 1 };
  const at = key ?? below.heads.get(declared.head.text ?? '')?.key ?? first;
  const parts = [...startParts(declared, at, build.findings), ...headParts(build, declared, below)];
  const heads = [...below.heads.values()];
  const start = key?.start ?? value.start;
  const end = Math.max(at.end, ...heads.map((head) => head.value.end));
  addLine(sink, { parts, start, end }, read.leading, read.block, read.trailing);
}

/** The keyword, and the id where that is the key. */
function startParts({ keyword, isById, key }: Declared, at: Span, findings: Findings): readonly Part[] {
  const parts: Part[] = keyword === '' ? [] : [wordAt(keyword, at)];
  if (isById && key) parts.push(idPart(key, findings));
  return parts;
}

function idPart(value: Scalar, findings: Findings): Part {
  const { start, end, text } = value;
  if (isWord(text)) {
    return value.exact
      ? { kind: 'word', start: start + value.lead, end: end - value.lead, text }
      : { kind: 'word', start, end, text };
  }
  reportBadId(value, findings);
  return { kind: 'stray', start, end, text };
}

/** What the head keys say, in the order of the DSL. */
function headParts(build: Build, { head, isById }: Declared, { heads }: Sink): readonly Part[] {
  const partsOf = (name: string | undefined, read: (value: Scalar) => readonly Part[]): readonly Part[] => {
    const value = name === undefined ? undefined : heads.get(name)?.value;
    if (value === undefined) return [];
    if (isBareText(value)) return read(quoteBareText(value, build.findings));
    if (value.kind !== 'scalar' || isNothing(value) || isBoolean(value)) return [drop(build, value)];
    return read(value);
  };
  return [
    ...(isById ? [] : partsOf(head.id ? 'id' : undefined, (id) => [idPart(id, build.findings)])),
    ...partsOf(head.text, (text) => [textPart(text)]),
    ...partsOf(head.phrase, (phrase) => phraseParts(phrase, build.findings)),
  ];
}

function isBoolean({ plain, text }: Scalar): boolean {
  return plain && (text === 'true' || text === 'false');
}
