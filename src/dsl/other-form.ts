import { DECLARATIONS } from '../../grammar/constructs.ts';
import type { Findings } from '../diagnostics/findings.ts';

const SECTION = new RegExp(
  `^(?:${DECLARATIONS.map(({ section }) => section).join('|')}):[ \\t]*(?:#.*)?\\n(?:[ \\t]*(?:#.*)?\\n)*[ \\t]+[^\\s:]+:(?:[ \\t]|\\n)`,
  'gm',
);

/** Reports a file that is written in the YAML form, and has a name of the other one. True if it is. */
export function reportYaml({ source: { text, name }, report }: Findings): boolean {
  const [first, second] = text.slice(0, 20_000).matchAll(SECTION);
  if (first === undefined || second === undefined) return false;
  const end = first.index + first[0].indexOf(':') + 1;
  report(
    'stray-character',
    'this file is written in YAML, and its name says that it is not',
    { start: first.index, end },
    {
      hint: `Call it \`${name.slice(name.lastIndexOf('/') + 1).replace(/\.plan$/, '')}.plan.yaml\`.`,
    },
  );
  return true;
}
