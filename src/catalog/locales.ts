import type { Word } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { DEFAULT_LOCALE, isLocale, nearestLocales } from '../locales/index.ts';
import { type Declaration, findKeyed } from '../reading/index.ts';
import { phraseOf } from './context.ts';
import type { PageTexts } from './presentation.ts';

/** `language de-DE` of the catalog. */
export function readLanguage(declaration: Declaration, findings: Findings): string {
  const line = findKeyed(declaration.body, 'language');
  if (line === null) return DEFAULT_LOCALE;
  const phrase = phraseOf(line, findings);
  const word = phrase.word('a language such as `en` or `de-DE`');
  if (!phrase.end() || word === null) return DEFAULT_LOCALE;
  return checkLocale(word, findings) ? word.text : DEFAULT_LOCALE;
}

/** `locales de-DE, ar-EG` of the page. */
export function readLocales(declaration: Declaration, findings: Findings): PageTexts['locales'] {
  const line = findKeyed(declaration.body, 'locales');
  if (line === null) return [];
  const phrase = phraseOf(line, findings);
  const found = new Map<string, Word>();
  do {
    const word = phrase.word('a locale such as `de-DE`');
    if (word === null) break;
    const first = found.get(word.text);
    if (first) {
      findings.report('duplicate-name', `the locale \`${word.text}\` is named twice`, word, {
        others: [{ span: first, text: 'the first time' }],
      });
    } else if (checkLocale(word, findings)) found.set(word.text, word);
  } while (phrase.takeComma());
  phrase.end();
  return [...found.values()].map(({ text, start, end }) => ({ tag: text, at: { start, end } }));
}

/** False for a locale that nobody knows, which is reported with what may be meant. */
function checkLocale(word: Word, findings: Findings): boolean {
  if (isLocale(word.text)) return true;
  const near = nearestLocales(word.text);
  const [only] = near;
  const guess = near.length === 1 && only !== undefined ? only : null;
  findings.report('unknown-locale', `\`${word.text}\` is no locale that Planspec writes`, word, {
    label: guess === null ? '' : `did you mean \`${guess}\`?`,
    hint: guess === null ? `There are ${near.map((tag) => `\`${tag}\``).join(', ')}.` : undefined,
    fixes: guess === null ? [] : [replaceWith(word, guess)],
  });
  return false;
}
