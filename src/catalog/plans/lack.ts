import type { Findings } from '../../diagnostics/findings.ts';
import { type OpenLine, removeLine, spanOf } from '../../reading/index.ts';
import type { Names } from '../names.ts';
import type { Lister } from './keywords.ts';

const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'without']);

/** Reports a line such as `no sso`: what a plan or an add-on lacks has no line. False where the line says something else. */
export function reportLack(
  { kind, words }: Lister,
  { id, rest: [lacked, ...others], line }: OpenLine,
  names: Names,
  findings: Findings,
): boolean {
  if (!NEGATIONS.has(id.text.toLowerCase()) || lacked?.kind !== 'word' || others.length > 0) return false;
  const declared = names.get(lacked.text);
  if (declared === undefined) return false;
  findings.report('unknown-word', `${words} lists what it has, not what it lacks`, spanOf([id, lacked], id), {
    label: 'leave this line out',
    others: [{ span: declared.at, text: 'declared here' }],
    hint:
      kind === 'plan'
        ? `What comes with \`everything in\` is taken away behind it: \`except ${lacked.text}\`.`
        : undefined,
    fixes: removeLine(line, findings.source),
  });
  return true;
}
