import type { DeclarationShape } from '../../grammar/constructs.ts';
import type { PlanFile } from '../../grammar/tree.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Span } from '../source/source.ts';
import { readDeclaration, readListed, readModel } from './declaration.ts';
import { eachEntry, eachItem } from './each.ts';
import { reportKey, reportRepeated } from './keys.ts';
import { type Below, readLine } from './line.ts';
import { wordAt } from './parts.ts';
import { BELOW_ENTRY, BELOW_LINE, belowOf, HEAD_KEYS, isWord, ROOT, type Role, VALUE } from './places.ts';
import { addMuddled, asLeading, type Build, makeSink, type Sink } from './sink.ts';
import { asTrivia, type Found, gather, takeBehind, takePending } from './trivia.ts';
import { allEntries, type Entry, isBareText, isRepeated, type Mapping, type Value } from './values.ts';

/** Builds the lines that the values of a file say. Values that fit nowhere are left out; `dropped` are their places. */
export function buildFile(
  root: Value | null,
  found: readonly Found[],
  findings: Findings,
): { readonly file: PlanFile; readonly dropped: readonly Span[] } {
  const { source } = findings;
  const build: Build = { findings, walk: { found, next: 0, pending: [] }, dropped: [], readEntries };
  const sink = makeSink(ROOT, [], 'a plan file');
  if (root?.kind === 'mapping') readEntries(build, root, sink, source.text.length);
  else if (root) addMuddled(build, sink, [], root);
  gather(build.walk, source.text.length + 1);
  const dangling = asTrivia(takePending(build.walk), { first: sink.lines.length === 0, last: true });
  return { file: { source, lines: sink.lines, dangling }, dropped: build.dropped };
}

function readEntries(build: Build, mapping: Mapping, sink: Sink, limit: number): void {
  const { entries } = mapping;
  let present: ReadonlySet<string> | undefined;
  eachEntry(build, allEntries(mapping), limit, (written, next) => {
    if (isRepeated(written)) {
      const role = sink.place.roles.get(written.key.text);
      const canRepeat = role?.kind === 'line' && role.shape.repeatable === true;
      reportRepeated(written, canRepeat, build.findings);
      // What it says is no longer missing then.
      if (!canRepeat) return;
    }
    let entry: Entry | null = written;
    if (!isKnown(written, sink)) {
      present ??= new Set(entries.map(({ key }) => key.text));
      entry = meantEntry(build, written, sink, present);
    }
    if (entry === null) return;
    const role = sink.place.roles.get(entry.key.text);
    if (sink.headKeys.includes(entry.key.text)) readHead(build, entry, sink, next);
    else if (role) readRole(build, role, entry, sink, next);
    else {
      const making = { key: entry.key, isKeyed: true, value: entry.value, next, behindDash: null };
      readLine(build, sink, making, { content: 'entry', place: BELOW_ENTRY });
    }
  });
}

/** True if the key of an entry can stand in its mapping. */
function isKnown({ key: { text } }: Entry, { place, headKeys }: Sink): boolean {
  if (place.roles.has(text) || headKeys.includes(text)) return true;
  return place.hasEntries && isWord(text) && !HEAD_KEYS.has(text);
}

/** Reports the key of an entry, and gives the entry with the key that it is meant to have, if one is near and free. */
function meantEntry(
  build: Build,
  { key, value }: Entry,
  sink: Sink,
  present: ReadonlySet<string>,
): Entry | null {
  if (value.kind === 'unusable') return null;
  const free = [...sink.headKeys, ...sink.place.roles.keys()].filter((known) => !present.has(known));
  const meant = reportKey(key, sink.owner, free, build.findings);
  return meant === null ? null : { key: { ...key, text: meant, exact: false }, value };
}

/** Keeps a value for the line that owns the block, with the comments on it. */
function readHead({ walk }: Build, entry: Entry, sink: Sink, next: number): void {
  sink.heads.set(entry.key.text, entry);
  gather(walk, Math.max(entry.key.end, entry.value.start));
  const behind = takeBehind(walk, next);
  for (const found of takePending(walk)) if (found.trivia.kind === 'comment') sink.headComments.push(found);
  if (behind) sink.headComments.push(asLeading(behind));
}

function readRole(build: Build, role: Role, { key, value }: Entry, sink: Sink, next: number): void {
  switch (role.kind) {
    case 'line': {
      const below: Below = { content: role.shape.content, place: belowOf(sink.place, key.text) };
      if (value.kind !== 'list' || !role.shape.repeatable) {
        readLine(build, sink, { key, isKeyed: true, value, next, behindDash: null }, below);
        return;
      }
      eachItem(build, value, next, (item, after, behindDash) => {
        readLine(build, sink, { key, isKeyed: false, value: item, next: after, behindDash }, below);
      });
      return;
    }
    case 'section':
      readSection(build, role.shape, { key, value }, sink, next);
      return;
    case 'models':
      if (value.kind !== 'mapping') addMuddled(build, sink, [], value);
      else
        eachEntry(build, namedEntries(value, build), next, (entry, after) =>
          readModel(build, sink, entry, after),
        );
      return;
    case 'paragraphs':
      readItems(build, value, sink, { content: 'text', place: BELOW_LINE }, next);
      return;
    case 'steps':
      readItems(build, value, sink, { content: 'phrase', place: BELOW_LINE }, next);
      return;
    case 'then':
      sink.goesOn = true;
      if (value.kind !== 'list') addMuddled(build, sink, [], value);
      else readItems(build, value, sink, { content: 'phrase', place: sink.place }, next);
      return;
  }
}

function readSection(build: Build, shape: DeclarationShape, entry: Entry, sink: Sink, next: number): void {
  const { key, value } = entry;
  if (shape.holds === 'one') readDeclaration(build, sink, shape, entry, next);
  else if (shape.holds === 'by-id' && value.kind === 'mapping') {
    eachEntry(build, namedEntries(value, build), next, (one, after) =>
      readDeclaration(build, sink, shape, one, after),
    );
  } else if (shape.holds === 'list' && value.kind === 'list') {
    eachItem(build, value, next, (item, after, behindDash) =>
      readListed(build, sink, shape, item, after, behindDash),
    );
  } else addMuddled(build, sink, [wordAt(shape.keyword, key)], value);
}

/** The entries of a section by id. Ids that stand there twice are declared twice, which is found where names are entered. */
function namedEntries(section: Mapping, { findings }: Build): readonly Entry[] {
  for (const entry of section.repeated) if (!isWord(entry.key.text)) reportRepeated(entry, false, findings);
  return allEntries(section).filter((entry) => !isRepeated(entry) || isWord(entry.key.text));
}

/** Lines without keys: each written out, or a mapping, either of one with a block or of further keyed lines. */
function readItems(build: Build, value: Value, sink: Sink, below: Below, next: number): void {
  const making = { key: null, isKeyed: false };
  if (value.kind !== 'list') {
    if (value.kind === 'mapping' && !isBareText(value)) addMuddled(build, sink, [], value);
    else readLine(build, sink, { ...making, value, next, behindDash: null }, below);
    return;
  }
  eachItem(build, value, next, (item, after, behindDash) => {
    const isBare = below.content === 'text' && isBareText(item);
    if (isBare || item.kind !== 'mapping' || item.entries.some(({ key }) => key.text === VALUE)) {
      readLine(build, sink, { ...making, value: item, next: after, behindDash }, below);
      return;
    }
    if (behindDash) build.walk.pending.push(asLeading(behindDash));
    readEntries(build, item, { ...sink, headKeys: [] }, item.flow ? item.end : after);
  });
}
