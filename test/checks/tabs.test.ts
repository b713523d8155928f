import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyFixes } from '../../src/diagnostics/fixes.ts';
import { readYaml } from '../../src/yaml/index.ts';

const TWO = readFileSync(new URL('../../plans/teamline.plan.yaml', import.meta.url), 'utf8');
const FOUR = TWO.replace(/^ +/gm, (indent) => indent + indent).replace(/^( *)- /gm, '$1-   ');

const diagnosticsOf = (text: string): readonly Diagnostic[] =>
  readYaml({ name: 'test.plan.yaml', text, form: 'yaml' }).diagnostics;

/** The text after the one fix of its one finding. */
function mended(text: string): string {
  const [finding, ...others] = diagnosticsOf(text);
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(/^this line is indented with a tab/);
  return applyFixes(finding?.source ?? expect.fail(), [finding ?? expect.fail()]).text;
}

test('a file that is written with tabs gets its nesting back, two spaces for each', () => {
  const tabs = TWO.replace(/^ +/gm, (indent) => '\t'.repeat(indent.length / 2));
  expect(tabs).toContain('\t\t');
  expect(mended(tabs)).toBe(TWO);
});

test('a line with tabs among lines with spaces goes where it seems to stand', () => {
  const lines = FOUR.split('\n');
  const wrong = lines.flatMap((line, index) => {
    const depth = (/^ +(?=[^ #])/.exec(line)?.[0].length ?? 0) / 4;
    if (depth < 1 || index % 4 !== 0) return [];
    const text = lines.with(index, '\t'.repeat(depth) + line.trimStart()).join('\n');
    // Some lines may go on from the one above them: that is YAML.
    return diagnosticsOf(text).length === 0 || mended(text) === FOUR ? [] : [`${index + 1}: ${line}`];
  });
  expect(wrong).toEqual([]);
});

test('one tab in a block four columns deep is worth four columns', () => {
  const text = 'plans:\n  pro:\n    name: Pro\n    price: 5 USD monthly\n    storage: 10 GB\n';
  expect(mended(text.replace('    price', '\tprice'))).toBe(text);
  expect(mended(text.replace('    name', '\tname'))).toBe(text);
  expect(mended(text.replace('    price', '\t\tprice'))).toBe(text);
});

test('further lines with tabs are counted', () => {
  expect(diagnosticsOf('plans:\n\ta:\n\t\tname: A\n\t\tprice: free\n')[0]?.hint).toBe('So are 2 more lines.');
});
