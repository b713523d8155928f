import { watchCounts } from '../../catalog/too-many.ts';
import { hasErrors } from '../../compiler/check.ts';
import type { Input } from '../../compiler/input.ts';
import { format } from '../../compiler/rewrite.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { collectFindings, type Findings } from '../../diagnostics/findings.ts';
import { readSource } from '../../intake/index.ts';
import { readValue } from '../../yaml/read-value.ts';
import type { Foreign } from './foreign.ts';
import type { Leftover } from './read.ts';
import { readForeign } from './read.ts';
import { writePlan } from './write-plan.ts';

/** A plan file made of a pricing in another format. */
export interface Imported {
  /** The text of the plan file in the DSL; null if the file could not be read. */
  readonly text: string | null;
  /** What is wrong with the file, and what of it has no place in a plan file: a warning for each kind. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One of these a pricing has at least. */
const PARTS = ['features', 'plans', 'addOns'];

/** See `importPricing2Yaml` in the index. */
export async function importText(input: Input, taken: Set<string>, fallback: string): Promise<Imported> {
  const { source, diagnostics } = readSource(input.name, input.text);
  if (source === null || hasErrors(diagnostics)) return { text: null, diagnostics };
  const findings = collectFindings(source);
  const root = readValue(source, { ...findings, joinsLines: true });
  if (hasErrors(findings.list)) return { text: null, diagnostics: findings.list };
  const keys = root?.kind === 'mapping' ? root.entries.map(({ key }) => key.text) : [];
  if (root === null || !keys.includes('saasName') || !PARTS.some((key) => keys.includes(key))) {
    findings.report(
      'not-a-pricing',
      'this file is no pricing in the format Pricing2Yaml',
      { start: 0, end: 0 },
      {
        hint: 'Such a file has at least the keys `saasName`, and `features` or `plans`, at its left edge.',
      },
    );
    return { text: null, diagnostics: findings.list };
  }
  const { foreign, leftovers } = readForeign(root);
  if (reportTooMany(foreign, findings)) return { text: null, diagnostics: findings.list };
  const { text } = await format({
    name: 'imported.plan',
    text: writePlan(foreign, { taken, fallback }, findings),
  });
  if (text === null) throw new Error('the plan file of an import cannot be read');
  reportLeftovers(leftovers, findings);
  return { text, diagnostics: findings.list };
}

/** Reports a pricing with more of something than a plan file may have. */
function reportTooMany({ features, limits, plans, addOns }: Foreign, findings: Findings): boolean {
  const isTooMuch = watchCounts(findings);
  return (
    features.some(({ at }) => isTooMuch('features', at)) ||
    limits.some(({ at }) => isTooMuch('limits', at)) ||
    plans.some(({ at }) => isTooMuch('plans', at)) ||
    addOns.some(({ at }) => isTooMuch('add-ons', at))
  );
}

/** How many places of one kind are shown; their number is said. */
const MOST_PLACES = 3;

/** One finding for each kind of thing, however often it comes. */
function reportLeftovers(leftovers: readonly Leftover[], findings: Findings): void {
  const kinds = new Map<string, Leftover[]>();
  for (const leftover of leftovers) {
    const words = `\`${leftover.key}\` of ${leftover.of === 'file' ? 'the file' : withArticle(leftover.of)}`;
    const known = kinds.get(words);
    if (known) known.push(leftover);
    else kinds.set(words, [leftover]);
  }
  for (const [words, [first, ...others]] of kinds) {
    if (first === undefined) continue;
    const count = others.length === 0 ? '' : `, and ${others.length} more like it`;
    findings.report('not-carried', `${words} has no place in a plan file${count}`, first.at, {
      others: others.slice(0, MOST_PLACES - 1).map(({ at }) => ({ span: at, text: '' })),
    });
  }
}

function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) && !words.startsWith('usage') ? 'an' : 'a'} ${words}`;
}
