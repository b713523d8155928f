import { expect, test } from 'vitest';
import { collectFindings } from '../../src/diagnostics/findings.ts';
import { MAX_VALUES, surveyLexemes } from '../../src/yaml/survey.ts';

test('a file has at most a million values, and is not composed if it has more', () => {
  expect(MAX_VALUES).toBe(1_000_000);
  // The mapping, its key, the list, and values in it: the last is one too many.
  const text = `page: [${'a,'.repeat(MAX_VALUES - 3)}a,a]\n`;
  const findings = collectFindings({ name: 'any.plan.yaml', text, form: 'yaml' });
  const { tooMuch } = surveyLexemes(text, findings);
  expect(tooMuch).toBe(true);
  expect(findings.list.map(({ code, labels: [label] }) => [code, label.span.start])).toEqual([
    ['too-large', text.length - 'a]\n'.length],
  ]);
});
