import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, convert, format, type Output } from '../../src/compiler/index.ts';

const CATALOGS = ['skills-video.plan', 'teamline.plan.yaml'].map((name) => ({
  name: `plans/${name}`,
  text: readFileSync(new URL(`../../plans/${name}`, import.meta.url), 'utf8'),
}));

/** The output with every place in the plan file, the file's name and its hash taken out: all else must not depend on the form. */
function withoutPlaces({ path, content }: Output): Output {
  const neutral = content
    .replaceAll(/plans\/[a-z-]+\.plan(?:\.yaml)?/g, 'FILE')
    .replaceAll(/[0-9a-f]{64}/g, 'HASH')
    .replaceAll(/FILE:\d+/g, 'FILE:LINE')
    .replaceAll(/\bline: \d+/g, 'line: LINE')
    .replaceAll(/\['([\w-]+)', [\d_]+, '/g, "['$1', LINE, '")
    .replaceAll(/"(lines?)":\s*(?:\d+|\[[^\]]*\])/g, '"$1":LINE');
  return {
    path,
    content: path === 'index.ts' ? neutral.replaceAll(/(['n])\d+ (?=[a-z_])/g, '$1') : neutral,
  };
}

async function outputsOf(input: { name: string; text: string }): Promise<readonly Output[]> {
  const { diagnostics, outputs } = await compile(input);
  expect(diagnostics).toEqual([]);
  return outputs ?? [];
}

describe.each(CATALOGS)('$name', (input) => {
  test('gives the same outputs in the other written form, but for its name and lines', async () => {
    const other = await convert(input);
    const own = await outputsOf(input);
    const others = await outputsOf({ name: other.name, text: other.text ?? '' });
    expect(own.map(({ path }) => path)).toContain('index.ts');
    expect(others.map(withoutPlaces)).toEqual(own.map(withoutPlaces));
  });

  test('is itself again after it was converted there and back', async () => {
    const there = await convert(input);
    const back = await convert({ name: there.name, text: there.text ?? '' });
    const formatted = await format(input);
    expect(formatted.text).toBe(input.text);
    expect({ name: back.name, text: back.text }).toEqual(input);
  });

  test('gives the same bytes each time, and from a file with other line ends', async () => {
    const first = await outputsOf(input);
    const second = await outputsOf(input);
    const crlf = await outputsOf({ name: input.name, text: input.text.replaceAll('\n', '\r\n') });
    expect(second).toEqual(first);
    expect(crlf).toEqual(first);
  });
});
