import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256InBase64, sha256InHex } from '../../src/source/sha256.ts';

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])(
  'SHA-256 is what Node says it is, of %i characters of any kind',
  (length) => {
    const text = 'aé€😀'.repeat(length).slice(0, length);
    const hash = createHash('sha256').update(text);
    expect(sha256InHex(text)).toBe(hash.copy().digest('hex'));
    expect(sha256InBase64(text)).toBe(hash.digest('base64'));
  },
);
