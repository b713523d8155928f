import type { HeadShape } from '../../grammar/constructs.ts';
import { MODEL } from '../../grammar/constructs.ts';
import type { Block, Line, PlanFile, Trivia } from '../../grammar/tree.ts';
import {
  arrange,
  type Head,
  headOf,
  keywordOf,
  type LineSlot,
  modelHeadOf,
  type Pair,
  type Slot,
} from './arrange.ts';
import { BELOW_LINE, BELOW_MODEL, belowOf, type Place, placeOf, ROOT, THEN, VALUE } from './places.ts';
import { printKey, printPhrase, printText } from './scalars.ts';

/** A tree as YAML, in the one canonical format. Reading the text gives the tree again, spans aside. */
export function printYaml(file: PlanFile): string {
  const out: string[] = [];
  printLines(out, file.lines, ROOT, '', true);
  printTrivia(out, file.dangling, '');
  while (out[out.length - 1] === '') out.pop();
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

const STEP = '  ';

/** A key of a mapping with its value, both as printed. */
type HeadLine = readonly [key: string, value: string];

/** A mapping as it is written below what introduces it. */
interface Body {
  readonly heads: readonly HeadLine[];
  readonly block: Block | null;
  readonly place: Place;
  readonly indent: string;
}

/** Lines as the entries of one mapping. `startsOwn` is false if all must stand below `then`. */
function printLines(
  out: string[],
  lines: readonly Line[],
  place: Place,
  indent: string,
  startsOwn: boolean,
): void {
  const { own, then } = arrange(lines, place, startsOwn);
  printPairs(out, own, place, indent);
  if (then.length === 0) return;
  out.push(`${indent}${THEN}:`);
  const inner = indent + STEP;
  for (const item of then) {
    if ('kind' in item) {
      printTrivia(out, item.leading, inner);
      printItem(out, item, printPhrase(item.parts), place, inner);
    } else printDashed(out, item, place, inner);
  }
}

function printPairs(out: string[], pairs: readonly Pair[], place: Place, indent: string): void {
  for (const pair of pairs) {
    printTrivia(out, pair.lines[0]?.leading ?? [], indent);
    printPair(out, pair, place, indent);
  }
}

/** Entries as one item of a list; comments on the first stand in front of the dash. */
function printDashed(out: string[], [first, ...others]: readonly Pair[], place: Place, indent: string): void {
  if (first === undefined) return;
  printTrivia(out, first.lines[0]?.leading ?? [], indent);
  const start = out.length;
  printPair(out, first, place, indent + STEP);
  dash(out, start, indent);
  printPairs(out, others, place, indent + STEP);
}

/** Puts a dash in front of a line that is indented by a step more than the dash. */
function dash(out: string[], at: number, indent: string): void {
  out[at] = `${indent}- ${(out[at] ?? '').slice(indent.length + STEP.length)}`;
}

function printPair(out: string[], { key, slot, lines }: Pair, place: Place, indent: string): void {
  const written = `${indent}${printKey(key)}:`;
  const [first, second] = lines;
  if (first === undefined) return;
  if (second === undefined && printAlone(out, first, written, key, slot, place, indent)) return;
  out.push(written);
  const inner = indent + STEP;
  lines.forEach((line, at) => {
    if (at > 0) printTrivia(out, line.leading, inner);
    printMember(out, line, key, slot, place, inner);
  });
}

/** A key with one line, if that needs no list and no section. True if it is printed. */
function printAlone(
  out: string[],
  line: Line,
  written: string,
  key: string,
  slot: Slot,
  place: Place,
  indent: string,
): boolean {
  if (slot.kind === 'line') {
    printValue(out, line, written, restOf(line, slot), belowOf(place, key), indent + STEP);
    return true;
  }
  if (slot.kind === 'declaration' && slot.shape.holds === 'one') {
    const { head, body } = slot.shape;
    const heads = headLines(headOf(line.parts.slice(1), head), head, false);
    printMapping(out, line, written, {
      heads,
      block: line.block,
      place: placeOf(body),
      indent: indent + STEP,
    });
    return true;
  }
  const [text] = line.parts;
  if (slot.kind !== 'paragraphs' || line.block !== null || text?.kind !== 'text') return false;
  out.push(`${written} ${printText(text.value)}${behind(line)}`);
  return true;
}

/** A line in a section or a list, without the comments in front of it. */
function printMember(out: string[], line: Line, key: string, slot: Slot, place: Place, indent: string): void {
  switch (slot.kind) {
    case 'line':
      printItem(out, line, restOf(line, slot), belowOf(place, key), indent);
      return;
    case 'steps':
      printItem(out, line, printPhrase(line.parts), BELOW_LINE, indent);
      return;
    case 'paragraphs':
      printParagraph(out, line, place, indent);
      return;
    case 'models': {
      const head = modelHeadOf(line);
      printById(out, line, head, {
        heads: headLines(head, MODEL.head, true),
        block: line.block,
        place: BELOW_MODEL,
        indent: indent + STEP,
      });
      return;
    }
    case 'declaration': {
      const { head: shape, body, holds, keyword } = slot.shape;
      const head = headOf(line.parts.slice(1), shape);
      const below = {
        heads: headLines(head, shape, true),
        block: line.block,
        place: placeOf(body),
        indent: indent + STEP,
      };
      if (holds === 'list') printMappingItem(out, line, below, indent);
      else if (keyword === 'feature' && head?.text && head.phrase.length === 0 && line.block === null) {
        out.push(`${indent}${printKey(head.id?.text ?? '')}: ${printText(head.text.value)}${behind(line)}`);
      } else printById(out, line, head, below);
      return;
    }
  }
}

function printParagraph(out: string[], line: Line, place: Place, indent: string): void {
  const [first] = line.parts;
  const keyed = keywordOf(line.parts, place);
  if (keyed) {
    const start = out.length;
    const inner = indent + STEP;
    printValue(
      out,
      line,
      `${inner}${printKey(keyed.key)}:`,
      restOf(line, keyed.slot),
      BELOW_LINE,
      inner + STEP,
    );
    dash(out, start, indent);
  } else if (first?.kind === 'text') printItem(out, line, printText(first.value), BELOW_LINE, indent);
}

function printById(out: string[], line: Line, head: Head | null, body: Body): void {
  const indent = body.indent.slice(STEP.length);
  printMapping(out, line, `${indent}${printKey(head?.id?.text ?? '')}:`, body);
}

/** A key with a value, and with the mapping below it if the line has a block. */
function printValue(
  out: string[],
  line: Line,
  written: string,
  value: string,
  place: Place,
  indent: string,
): void {
  if (line.block === null) out.push(`${written} ${value}${behind(line)}`);
  else printMapping(out, line, written, { heads: [[VALUE, value]], block: line.block, place, indent });
}

/** The same as an item of a list. */
function printItem(out: string[], line: Line, value: string, place: Place, indent: string): void {
  if (line.block === null) out.push(`${indent}- ${value}${behind(line)}`);
  else
    printMappingItem(
      out,
      line,
      { heads: [[VALUE, value]], block: line.block, place, indent: indent + STEP },
      indent,
    );
}

function printMapping(out: string[], line: Line, written: string, body: Body): void {
  out.push(`${written}${behind(line)}`);
  printBody(out, body, true);
}

function printMappingItem(out: string[], line: Line, body: Body, indent: string): void {
  if (line.trailing) out.push(`${indent}-${behind(line)}`);
  const start = out.length;
  // A comment right behind a dash would lead the line that the dash starts.
  printBody(out, body, body.heads.length > 0 || (body.block?.lines[0]?.leading.length ?? 0) === 0);
  if (!line.trailing) dash(out, start, indent);
}

function printBody(out: string[], { heads, block, place, indent }: Body, startsOwn: boolean): void {
  for (const [key, value] of heads) out.push(`${indent}${key}: ${value}`);
  if (block === null) return;
  if (block.lines.length > 0) printLines(out, block.lines, place, indent, startsOwn);
  else if (heads.length === 0 || block.dangling.length === 0) out.push(`${indent}${THEN}: []`);
  printTrivia(out, block.dangling, indent);
}

function headLines(head: Head | null, shape: HeadShape, idIsKey: boolean): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  if (head?.id && !idIsKey) lines.push(['id', printPhrase([head.id])]);
  if (head?.text && shape.text) lines.push([shape.text, printText(head.text.value)]);
  if (head && head.phrase.length > 0 && shape.phrase) lines.push([shape.phrase, printPhrase(head.phrase)]);
  return lines;
}

/** What a line says behind its keyword; `true` if that is nothing. */
function restOf({ parts }: Line, { words, content }: LineSlot): string {
  const rest = parts.slice(words);
  const [first] = rest;
  if (first === undefined) return 'true';
  return content === 'text' && first.kind === 'text' ? printText(first.value) : printPhrase(rest);
}

function behind({ trailing }: Line): string {
  return trailing ? `  ${trailing.text}` : '';
}

function printTrivia(out: string[], trivia: readonly Trivia[], indent: string): void {
  for (const one of trivia) out.push(one.kind === 'blank' ? '' : `${indent}${one.text}`);
}
