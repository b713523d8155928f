import type { Findings } from '../diagnostics/findings.ts';
import type { Declaration } from '../reading/index.ts';
import type { Span } from '../source/source.ts';
import { groupDigits } from './numbers.ts';

/** The most that a catalog may declare: plans, and things of each other kind. */
const MOST_PLANS = 2_000;
const MOST = 10_000;

/** What several of each kind are called, by the word that declares them. Of the others there is one. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['feature', 'features'],
  ['limit', 'limits'],
  ['models', 'groups of models'],
  ['credits', 'credit buckets'],
  ['plan', 'plans'],
  ['pack', 'packs'],
  ['add-on', 'add-ons'],
  ['faq', 'questions'],
  ['scenario', 'scenarios'],
]);

/** Counts things of each kind, and reports the first that is too many: then, true. */
export function watchCounts(findings: Findings): (words: string, at: Span) => boolean {
  const counts = new Map<string, number>();
  return (words, at) => {
    const count = (counts.get(words) ?? 0) + 1;
    const most = words === 'plans' ? MOST_PLANS : MOST;
    counts.set(words, count);
    if (count === most + 1)
      findings.report(
        'too-many-names',
        `the catalog declares more than ${groupDigits(String(most))} ${words}`,
        at,
        { hint: 'Divide them among several catalogs.' },
      );
    return count > most;
  };
}

/** Reports where there is too much of a kind: nothing is made of such a file, which would only take time. True if it is so. */
export function reportTooMany(declarations: readonly Declaration[], findings: Findings): boolean {
  const isTooMuch = watchCounts(findings);
  for (const { shape, id, keyword, body } of declarations) {
    const words = KINDS.get(shape.keyword);
    if (words !== undefined && isTooMuch(words, id ?? keyword)) return true;
    if (shape.keyword !== 'models') continue;
    for (const one of body) if (one.kind === 'open' && isTooMuch('models', one.id)) return true;
  }
  return false;
}
