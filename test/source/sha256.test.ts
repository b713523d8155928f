import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/source/sha256.ts';

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])(
  'SHA-256 is what Node says it is, of %i characters of any kind',
  (length) => {
    const text = 'aé€😀'.repeat(length).slice(0, length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  },
);
