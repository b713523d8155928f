import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/fixes.ts';
import { expectFindings, expectValid, findingsOf, shop } from '../support/findings.ts';

const text = (tagline: string, shown = '{value} of storage'): string =>
  shop(`limit storage "Storage" size { shown "${shown}" }
plan pro "Pro" {
  tagline "${tagline}"
  price 15 USD monthly
  storage 10 GB
}
`);

test('a value in two pairs of braces is found, and put into one', () => {
  const wrong = text('With {{ pro.storage }} of storage.');
  expectFindings(wrong, ['doubled-braces: {{ pro.storage }}']);
  const [finding] = findingsOf(wrong);
  if (finding === undefined) expect.fail();
  expect(applyFixes(finding.source, [finding]).text).toBe(text('With {pro.storage} of storage.'));
  expectFindings(text('Hi', '{{value}} of storage'), ['doubled-braces: {{value}}']);
});

test('braces around anything else are braces', () => {
  for (const fine of ['With {{braces}}.', 'With {{pro.nothing}}.', '{{{pro.storage}}}', 'With {{value}}.'])
    expectValid(text(fine));
});
