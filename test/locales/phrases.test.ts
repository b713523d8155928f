import { describe, expect, test } from 'vitest';
import { LOCALES, languageOf, loadLanguage, nearestLocales } from '../../src/locales/index.ts';
import { ENGLISH_PHRASES } from '../../src/locales/phrases/en.ts';

const english = patternsOf(ENGLISH_PHRASES);

/** Each pattern of the phrases by its path, and the names of what is filled in. */
function patternsOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...patternsOf(inner, `${path}.${key}`)]));
}

function slotsOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** Forms of a plural, and words for one unit alone, that English does without. */
function englishOf(path: string): string | undefined {
  if (path.startsWith('.everyOf.')) return english.get('.every');
  return english.get(path.replace(/^(\.credits)\.\w+$/, '$1.other'));
}

describe.each(LOCALES)('the phrases of %s', (tag) => {
  test('are filled with what those of English are filled with', async () => {
    const { phrases } = await loadLanguage(tag);
    for (const [path, pattern] of patternsOf(phrases)) {
      if (path === '.unlimitedForm' || path.startsWith('.numberWords')) continue;
      const expected = path === '.trial' ? ['duration'] : slotsOf(englishOf(path) ?? path);
      const slots = slotsOf(pattern).map((slot) =>
        path === '.trial' && slot === 'term' ? 'duration' : slot,
      );
      // Arabic says `one credit` and `two credits` without a number.
      if (/^\.credits\.(one|two)$/.test(path) && slots.length === 0) continue;
      expect({ path, slots }).toEqual({ path, slots: expected });
    }
  });

  test('that join two things have nothing around them', async () => {
    const { phrases } = await loadLanguage(tag);
    for (const pattern of [phrases.consumedFirst, phrases.orElse])
      expect(pattern).toMatch(/^\{first\}.+\{next\}$/);
  });
});

describe('Chinese in traditional characters', () => {
  test('is a written language of its own, which a translation into the other does not serve', async () => {
    expect(['zh-TW', 'zh-HK', 'zh-Hant', 'zh-CN', 'zh'].map(languageOf)).toEqual([
      'zh-Hant',
      'zh-Hant',
      'zh-Hant',
      'zh',
      'zh',
    ]);
    const [taiwan, mainland] = await Promise.all([loadLanguage('zh-TW'), loadLanguage('zh-CN')]);
    expect([taiwan.phrases.plan, mainland.phrases.plan]).toEqual(['方案', '套餐']);
  });
});

test('a locale that is written otherwise is found', () => {
  expect(nearestLocales('no-NO')).toEqual(['nb', 'nb-NO']);
  expect(nearestLocales('zh_tw')).toEqual(['zh-TW']);
  expect(nearestLocales('zh-Hant-TW')).toContain('zh-TW');
});
