import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { resultsFile, withSpeed } from '../bench/support/results.mjs';

test('the figures on speed are those of the last recorded run', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  expect(withSpeed(text, JSON.parse(readFileSync(resultsFile, 'utf8')))).toBe(text);
});
