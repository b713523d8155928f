import { expect, test } from 'vitest';
import { check } from '../../src/compiler/index.ts';
import { collectFindings } from '../../src/diagnostics/index.ts';
import { placeOf, sourceOfText } from './samples.ts';

const source = sourceOfText('one two three');

test('keeps a thousand errors, and counts the others', () => {
  const findings = collectFindings(source);
  for (let count = 0; count < 1_003; count += 1) findings.report('bad-id', 'odd', placeOf(source, 'one'));
  expect(findings.list).toHaveLength(1_000);
  expect(findings.reports()).toBe(1_003);
});

test('keeps all that an `accept` may silence', () => {
  const findings = collectFindings(source);
  for (let count = 0; count < 1_003; count += 1) {
    findings.report('unused-limit', 'idle', placeOf(source, 'one'));
    findings.report('contradicted-rule', 'not so', placeOf(source, 'two'));
  }
  expect(findings.list).toHaveLength(2_006);
});

test('an error behind a thousand others still stops a build, and none is lost behind many warnings', async () => {
  const features = Array.from({ length: 1_500 }, (_, n) => `feature f${n} "F"\n`).join('');
  const text = `catalog c "C" { currency USD }\n${features}plan p "P" {\n price free\n x\n}\n`;
  const { diagnostics } = await check({ name: 'a.plan', text });
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'unknown-feature',
  ]);
  const faulty = text.replaceAll('feature ', 'featre ');
  const found = (await check({ name: 'a.plan', text: faulty })).diagnostics;
  expect(found).toHaveLength(51);
  expect(found[50]?.message).toBe('more than 950 other findings are not shown, the first on line 52');
});

test('a finding in many places counts them all, and shows and mends ten thousand', () => {
  const findings = collectFindings(source);
  for (let count = 0; count < 10_003; count += 1)
    findings.report('unknown-feature', 'no such feature is declared', placeOf(source, 'one'), {
      cause: 'one',
      fixes: [{ title: 'write `two`', edits: [{ ...placeOf(source, 'one'), text: 'two' }] }],
    });
  const [finding] = findings.list;
  expect(finding?.message).toBe('no such feature is declared (in 10003 places)');
  expect(finding?.labels).toHaveLength(10_000);
  expect(finding?.fixes[0]?.edits).toHaveLength(10_000);
});

test('what is left out is counted once, also where a scenario fails', async () => {
  const features = Array.from({ length: 60 }, (_, n) => `feature f${n} "F"\n`).join('');
  const story = 'scenario "S" {\n 2026-01-01 subscribe p monthly -> plan q\n}\n';
  const text = `catalog c "C" { currency USD }\n${features}plan p "P" { price 5 USD monthly }\nplan q "Q" { price 9 USD monthly }\n${story}`;
  const { diagnostics } = await check({ name: 'a.plan', text });
  expect(diagnostics.map(({ code }) => code).slice(-2)).toEqual(['failing-scenario', 'too-many-findings']);
  expect(diagnostics[50]?.message).toBe('11 more findings are not shown (11 warnings), the first on line 51');
});
