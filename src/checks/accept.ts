import { ACCEPT } from '../../grammar/constructs.ts';
import type { Line, Part, PlanFile, Text } from '../../grammar/tree.ts';
import { CODES, type Severity } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFindings } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Source } from '../source/source.ts';

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
  const unused = accepts.filter(({ owner }) => {
    const finding = takeFinding(owner);
    if (finding) accepted.add(finding);
    return finding === null;
  });
  const rest = diagnostics.filter((one) => !accepted.has(one));
  return [...rest, ...reportUnused(unused, rest, source)];
}

/** Declarations about which there are warnings that reckon with the rules as a whole. */
const RECKONED: ReadonlySet<string> = new Set(['catalog', 'consume', 'subscription', 'pack', 'add-on']);

/**
 * No fix takes an `accept` out: somebody wrote its reason down, and what it was for may be gone by mistake. An error may
 * hide what it is for, and what another warning is about may change what is reckoned: then it is not judged.
 */
function reportUnused(
  unused: readonly Accept[],
  rest: readonly Diagnostic[],
  source: Source,
): readonly Diagnostic[] {
  if (rest.some(({ code, severity }) => severity === 'error' && !CODES[code].isAcceptable)) return [];
  const hasWarnings = rest.some(({ code, severity }) => severity === 'warning' && code !== 'unsaid-claim');
  const findings = collectFindings(source);
  for (const { line, reason, owner, declaration } of unused) {
    const [keyword] = declaration.parts;
    const isReckoned = keyword?.kind === 'word' && RECKONED.has(keyword.text);
    if (reason === null || (hasWarnings && isReckoned)) continue;
    findings.report('unused-accept', 'there is nothing to accept here', line, {
      label: `accepts nothing about ${describe(owner, source)}`,
      hint: 'An `accept` silences one finding about the line in whose block it stands. Take it out if what it was for is settled.',
    });
  }
  return findings.list;
}

function acceptsIn(owner: Line, declaration: Line): readonly Accept[] {
  const found: Accept[] = [];
  collectAccepts(owner, declaration, found);
  return found;
}

function collectAccepts(owner: Line, declaration: Line, found: Accept[]): void {
  for (const line of owner.block?.lines ?? []) {
    const [keyword, reason] = line.parts;
    if (keyword?.kind === 'word' && isAccept(keyword.text, reason)) {
      const isReadable =
        keyword.text === ACCEPT.keyword && reason?.kind === 'text' && reason.value.trim() !== '';
      found.push({ line, reason: isReadable ? reason : null, owner, declaration });
    }
    if (line.block !== null) collectAccepts(line, declaration, found);
  }
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

function describe({ parts }: Line, source: Source): string {
  const [first, second] = parts;
  const words = second?.kind === 'word' ? [first, second] : [first];
  return `\`${words.map((part) => part && source.text.slice(part.start, part.end)).join(' ')}\``;
}
