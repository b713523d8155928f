import { ACCEPT } from '../../grammar/constructs.ts';
import type { Line, Part, PlanFile, Text } from '../../grammar/tree.ts';
import { CODES, type Severity } from '../diagnostics/codes.ts';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import { collectFindings } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Source } from '../source/source.ts';
import { collectDoubts, type Doubts } from './doubts.ts';
import { removeLine } from './lines.ts';

/** A line `accept "reason"`, the line in whose block it stands, and the declaration around both. */
interface Accept {
  readonly line: Line;
  /** Null where the line is misspelt or has no reason, which is already reported. */
  readonly reason: Text | null;
  readonly owner: Line;
  readonly declaration: Line;
}

/**
 * The findings that remain when each `accept` of the file has silenced one finding, in order, on the line in whose block
 * it stands; and a finding for each `accept` that silences nothing. Of errors, only those about words can be accepted:
 * they come first, and suggestions last.
 */
export function applyAccepts(
  file: PlanFile,
  diagnostics: readonly Diagnostic[],
  source: Source,
): Diagnostic[] {
  const accepts = file.lines.flatMap((line) => acceptsIn(line, line));
  if (accepts.length === 0) return [...diagnostics];
  const accepted = new Set<Diagnostic>();
  const takeFinding = acceptableOf(diagnostics);
  const doubts = collectDoubts(
    file.lines,
    source,
    diagnostics.filter(({ code }) => !CODES[code].isAcceptable),
  );
  const findings = collectFindings(source);
  const isInDoubt = doubtful(file, doubts);
  for (const accept of accepts) {
    const finding = takeFinding(accept.owner);
    if (finding) accepted.add(finding);
    else if (accept.reason && !isInDoubt(accept)) {
      findings.report('unused-accept', 'there is nothing to accept here', accept.line, {
        label: `accepts nothing about ${describe(accept.owner, source)}`,
        hint: 'An `accept` silences one finding about the line in whose block it stands. Take it out.',
        fixes: removeAccept(accept, source),
      });
    }
  }
  return [...diagnostics.filter((one) => !accepted.has(one)), ...findings.list];
}

function acceptsIn(owner: Line, declaration: Line): readonly Accept[] {
  return (owner.block?.lines ?? []).flatMap((line) => {
    const [keyword, reason] = line.parts;
    const below = acceptsIn(line, declaration);
    if (keyword?.kind !== 'word' || !isAccept(keyword.text, reason)) return below;
    const isReadable =
      keyword.text === ACCEPT.keyword && reason?.kind === 'text' && reason.value.trim() !== '';
    return [{ line, reason: isReadable ? reason : null, owner, declaration }, ...below];
  });
}

/** A misspelt `accept` is reported, and silences what it was meant to. */
function isAccept(word: string, reason: Part | undefined): boolean {
  return word === ACCEPT.keyword || (reason?.kind === 'text' && nearest(word, [ACCEPT.keyword]) !== null);
}

/** Gives the findings about a line that can be accepted one after the other, the gravest first, each once. */
function acceptableOf(diagnostics: readonly Diagnostic[]): (owner: Line) => Diagnostic | null {
  const sorted = diagnostics
    .filter(({ code }) => CODES[code].isAcceptable)
    .sort((a, b) => startOf(a) - startOf(b));
  const taken = new Set<Diagnostic>();
  const take = (owner: Line, severity: Severity): Diagnostic | null => {
    for (const { start, end } of owner.parts) {
      for (let at = firstFrom(start, sorted); at < sorted.length; at++) {
        const one = sorted[at];
        if (one === undefined || startOf(one) >= Math.max(end, start + 1)) break;
        if (taken.has(one) || one.severity !== severity) continue;
        taken.add(one);
        return one;
      }
    }
    return null;
  };
  return (owner) => take(owner, 'error') ?? take(owner, 'warning') ?? take(owner, 'suggestion');
}

function startOf({ labels }: Diagnostic): number {
  return labels[0].span.start;
}

/** The index of the first finding that starts at a place or behind it. */
function firstFrom(place: number, findings: readonly Diagnostic[]): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const finding = findings[middle];
    if (finding && startOf(finding) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Declarations about which there are warnings that reckon with the rules as a whole, once there are no errors. */
const RECKONED: ReadonlySet<string> = new Set(['catalog', 'consume', 'subscription', 'pack', 'add-on']);

/** Tells whether what an `accept` is for may not show before an error is mended. */
function doubtful({ lines }: PlanFile, doubts: Doubts): (accept: Accept) => boolean {
  const isReckoned = ({ parts: [first] }: Line): boolean =>
    first?.kind === 'word' && RECKONED.has(first.text);
  const isHeadInDoubt = lines.some((line) => doubts.on(line));
  const isBaseInDoubt = lines.some((line) => hasDoubtfulBase(line, doubts));
  return ({ owner, declaration }) => {
    if (doubts.on(owner) || owner.parts.some((part) => part.kind === 'word' && doubts.has(part.text)))
      return true;
    // What texts claim is compared with rules that are free of errors only.
    if (doubts.any && (isReckoned(declaration) || owner.parts.some(({ kind }) => kind === 'text')))
      return true;
    if (owner === declaration) return isHeadInDoubt || isBaseInDoubt;
    return doubts.on(declaration) || hasDoubtfulBase(declaration, doubts);
  };
}

/** True if a plan's `everything in`, on which much depends, could not be read or followed. */
function hasDoubtfulBase(plan: Line, doubts: Doubts): boolean {
  return (plan.block?.lines ?? []).some((line) => {
    const [first, second, third] = line.parts;
    if (first?.kind !== 'word') return doubts.on(line);
    const isBase = first.text === 'everything' || (second?.kind === 'word' && second.text === 'in');
    if (!doubts.on(line)) return isBase && third?.kind === 'word' && doubts.has(third.text);
    return isBase || first.text === 'in' || nearest(first.text, ['everything']) !== null;
  });
}

function describe({ parts }: Line, source: Source): string {
  const [first, second] = parts;
  const words = second?.kind === 'word' ? [first, second] : [first];
  return `\`${words.map((part) => part && source.text.slice(part.start, part.end)).join(' ')}\``;
}

/** Takes out the line; and its block, if nothing else is in it. */
function removeAccept({ line, owner }: Accept, source: Source): readonly Fix[] {
  const { block } = owner;
  const isAlone = block?.lines.length === 1 && block.dangling.length === 0 && line.leading.length === 0;
  if (source.form === 'yaml' || !isAlone || line.trailing || line.block) return removeLine(line, source);
  const edit = { start: owner.end, end: block.end, text: '' };
  return [{ title: 'take the `accept` out', edits: [edit] }];
}
