import type { Findings } from '../../diagnostics/findings.ts';
import type { OpenLine } from '../../reading/index.ts';
import type { Lister } from './keywords.ts';

/** What is declared outside of plans, and listed in them. */
const DECLARING: ReadonlySet<string> = new Set(['feature', 'limit', 'models', 'credits']);

/** Reports `feature sso` and `limit storage 10 GB` in a plan, which lists things by their ids alone. False for other lines. */
export function reportDeclaring(
  { words }: Lister,
  { id, rest: [next] }: OpenLine,
  findings: Findings,
): boolean {
  if (!DECLARING.has(id.text) || next === undefined) return false;
  const isListed = next.kind === 'word';
  findings.report('unknown-word', `${words} lists what it has by its id alone`, id, {
    label: isListed ? 'take this word out' : 'this belongs outside of plans',
    hint: `What there is to have is declared once, outside of plans, as in \`${id.text} ${isListed ? next.text : 'storage'} "Name that customers see"\`.`,
    fixes: isListed
      ? [{ title: `take \`${id.text}\` out`, edits: [{ start: id.start, end: next.start, text: '' }] }]
      : [],
  });
  return true;
}
