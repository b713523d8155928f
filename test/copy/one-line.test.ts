import { expect, test } from 'vitest';
import { check } from '../../src/compiler/index.ts';

test('two things on one line of a block are told to stand on lines of their own', async () => {
  const text = 'catalog c "C" { currency USD }\nfeature api "API" { shown "x" tags y }\n';
  const { diagnostics } = await check({ name: 'a.plan', text });
  expect(diagnostics.map(({ hint }) => hint)).toContain(
    '`shown` is followed by one quoted text. Each thing stands on its own line.',
  );
});
