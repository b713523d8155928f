import { UNLIMITED_SYNONYMS } from '../../../grammar/habits.ts';
import { type Findings, replaceWith } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../source/source.ts';
import type { Limit } from '../catalog.ts';
import type { Context } from '../context.ts';
import type { Phrase } from '../phrase.ts';

/** Reports `unlimitted`, `no limit` and `up to 5 GB`, with what they mean. False for anything else. */
export function reportMeantWords(phrase: Phrase): boolean {
  const word = phrase.peek();
  const next = phrase.peek(1);
  // What databases write for it.
  if (word?.kind === 'number' && word.text === '-1') {
    const last = next?.kind === 'word' && next.text === 'per' ? phrase.peek(2) : next;
    const at = { start: word.start, end: last?.end ?? word.end };
    phrase.findings.report('bad-number', 'an amount cannot be below zero', at, {
      label: 'did you mean `unlimited`?',
      fixes: [replaceWith(at, 'unlimited')],
    });
    phrase.giveUp();
    return true;
  }
  if (word?.kind !== 'word') return false;
  const said = word.text.toLowerCase();
  const isNoLimit = /^(?:no|without)$/.test(said) && next?.kind === 'word' && /^limits?$/i.test(next.text);
  if (isNoLimit || UNLIMITED_SYNONYMS.has(said) || nearest(word.text, ['unlimited']) !== null) {
    const at = isNoLimit && next ? { start: word.start, end: next.end } : word;
    phrase.fail('`unlimited`', { guess: 'unlimited', at });
    return true;
  }
  const number = phrase.peek(2);
  if (!phrase.isNext('up', 'to') || number?.kind !== 'number') return false;
  const at = { start: word.start, end: next?.end ?? word.end };
  phrase.findings.report('unreadable-line', 'no `up to` stands in front of an amount', at, {
    label: 'take this out',
    hint: 'What a plan has of a limit is the most that its customers can use.',
    fixes: [{ title: 'take `up to` out', edits: [{ start: word.start, end: number.start, text: '' }] }],
  });
  phrase.giveUp();
  return true;
}

/** Reports `storage 5 GB, projects 3`: each thing has a line of its own. `at` is where the line starts. */
export function reportFurther(phrase: Phrase, at: Span, { names, findings }: Context): boolean {
  const [comma, next] = [phrase.peek(), phrase.peek(1)];
  if (comma?.kind !== 'comma' || next?.kind !== 'word' || names.get(next.text) === undefined) return false;
  const { text, form } = findings.source;
  const indent = text.slice(text.lastIndexOf('\n', at.start - 1) + 1, at.start);
  const isOwn = form === 'dsl' && /^[ \t]*$/.test(indent);
  findings.report('unreadable-line', 'each thing that a plan has stands on a line of its own', next, {
    label: 'this belongs on a further line',
    fixes: isOwn
      ? [
          {
            title: 'write a line for each',
            edits: [{ start: comma.start, end: next.start, text: `\n${indent}` }],
          },
        ]
      : [],
  });
  phrase.giveUp();
  return true;
}

/** `notebooks 3 notebooks`: what is counted stands in front of the count already. */
export function reportNoun({ id, name, measure }: Limit, phrase: Phrase, findings: Findings): boolean {
  const number = phrase.peek();
  const noun = phrase.peek(1);
  if (!('noun' in measure) || number?.kind !== 'number' || noun?.kind !== 'word') return false;
  // Here a period begins, whatever the limit is called.
  if (noun.text === 'per') return false;
  const known = [id, ...id.split('-'), ...name.toLowerCase().split(' ')];
  const word = noun.text.toLowerCase();
  if (!known.some((one) => one === word || one === `${word}s` || `${one}s` === word)) return false;
  findings.report('unreadable-line', `\`${id}\` says already what is counted`, noun, {
    label: 'take this word out',
    hint: `Write \`${id} ${number.text}\`.`,
    fixes: [
      {
        title: `take \`${noun.text}\` out`,
        edits: [{ start: number.end, end: noun.end, text: '' }],
      },
    ],
  });
  return true;
}
