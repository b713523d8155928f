import { causeOfName, type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { describeCharacter, withPlainHyphens } from '../source/characters.ts';
import type { Span } from '../source/source.ts';
import { shownKey } from './convert.ts';
import { HEAD_KEYS, isWord, THEN } from './places.ts';
import type { RepeatedEntry, Scalar } from './values.ts';

/** Keys that people write for those of a declaration or a question. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['q', 'question'],
  ['a', 'answer'],
  ['title', 'name'],
  ['label', 'name'],
  ['type', 'kind'],
  ['extends', 'everything in'],
  ['description', 'tagline'],
]);

/** Reports a key that its mapping cannot have, and gives the nearest of those that it can, if one is near. */
export function reportKey(
  key: Scalar,
  owner: string,
  known: readonly string[],
  findings: Findings,
): string | null {
  const name = shownKey(key.text);
  if (HEAD_KEYS.has(key.text) && !known.includes(key.text)) {
    findings.report('yaml-shape', `\`${name}\` cannot stand here`, key, {
      hint:
        key.text === 'value'
          ? 'It is the value of a line that has further lines below it.'
          : 'It belongs to the declaration itself.',
    });
    return null;
  }
  const lacked = /^(?:no|not|without) (.+)$/i.exec(key.text);
  if (lacked && known.includes('price')) {
    findings.report('unknown-word', `${owner} lists what it has, not what it lacks`, key, {
      label: 'leave this line out',
      hint: `What comes with \`everything in\` is taken away behind it: \`except ${shownKey(lacked[1] ?? '')}\`.`,
    });
    return null;
  }
  const synonym = SYNONYMS.get(key.text.toLowerCase());
  const guess = synonym !== undefined && known.includes(synonym) ? synonym : nearest(key.text.trim(), known);
  const odd = /[^ -~]/u.exec(key.text);
  if (guess === null && isWord(withPlainHyphens(key.text))) {
    reportBadId(key, findings);
    return null;
  }
  findings.report('unknown-word', `${owner} has no key \`${name}\``, key, {
    label:
      guess === null ? (odd ? `it contains ${describeCharacter(odd[0])}` : '') : `did you mean \`${guess}\`?`,
    hint: guess === null ? `It may have ${listOf(known.filter((one) => one !== THEN))}.` : undefined,
    fixes: guess === null ? [] : [replaceWith(key, guess)],
  });
  return guess;
}

/** Reports an id that cannot be one: one finding for where it is declared and all that list it. */
export function reportBadId(key: Span & Pick<Scalar, 'text'>, findings: Findings): void {
  const plain = withPlainHyphens(key.text);
  const odd = /[^ -~]/u.exec(key.text);
  findings.report('bad-id', `\`${shownKey(key.text)}\` cannot be an id`, key, {
    cause: causeOfName(key.text),
    label: odd ? `it contains ${describeCharacter(odd[0])}` : '',
    hint: 'An id starts with a letter and holds letters, digits, `-`, `_`, and `.` before a digit: `api-access`, `veo-3.1`.',
    fixes: plain !== key.text && isWord(plain) ? [replaceWith(key, plain)] : [],
  });
}

/** Reports a key that stands in its mapping a second time. `canRepeat` if a list of its values would do. */
export function reportRepeated({ key, first }: RepeatedEntry, canRepeat: boolean, findings: Findings): void {
  findings.report('duplicate-line', `the key \`${shownKey(key.text)}\` stands here twice`, key, {
    label: 'the second one',
    others: [{ span: first, text: 'the first one' }],
    hint: canRepeat
      ? 'Write it once, and its values as a list below it, each with `- ` in front.'
      : 'Keep one of them, or put all of it below the first one.',
  });
}

function listOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1]}`;
}
