import type { Part, Word } from '../../../grammar/tree.ts';
import { type Findings, replaceWith } from '../../diagnostics/findings.ts';
import { spanOf } from '../../reading/index.ts';
import type { Names } from '../names.ts';
import type { Lister } from './keywords.ts';

/**
 * Reports a line that says something known in other words: `API access` for `api-access`, `unlimited projects` for
 * `projects unlimited`. False where nothing known is meant. `rest` stands behind the first word.
 */
export function reportMeantOrder(
  lister: Lister,
  id: Word,
  rest: readonly Part[],
  names: Names,
  candidates: readonly string[],
  findings: Findings,
): boolean {
  const words = [id, ...rest].flatMap((part) => (part.kind === 'word' ? [part.text] : []));
  if (rest.length === 0 || words.length !== rest.length + 1) return false;
  const joined = candidates.find((candidate) => skeletonOf(candidate) === skeletonOf(words.join('')));
  const meant = joined ?? amountLast(words, candidates);
  if (meant === null) return false;
  const at = spanOf([id, ...rest], id);
  const declared = names.get(meant.split(' ')[0] ?? '');
  findings.report('unknown-feature', `${lister.words} has a line that starts with no known id`, at, {
    label: `did you mean \`${meant}\`?`,
    others: declared ? [{ span: declared.at, text: 'declared here' }] : [],
    fixes: [replaceWith(at, meant)],
  });
  return true;
}

/** `unlimited projects` the right way round. */
function amountLast(
  [first = '', second = '', ...others]: readonly string[],
  ids: readonly string[],
): string | null {
  return first.toLowerCase() === 'unlimited' && others.length === 0 && ids.includes(second)
    ? `${second} unlimited`
    : null;
}

function skeletonOf(words: string): string {
  return words.toLowerCase().replace(/[-_]/g, '');
}
