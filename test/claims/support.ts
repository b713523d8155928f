import { expect } from 'vitest';
import { check, convert } from '../../src/compiler/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

const ABOUT_WORDS = /^(?:contradicted-rule|repeated-rule|unsaid-claim)$/;

/** What is found about the words of a plan file. */
export async function aboutWords(name: string, text: string, strict = true): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await check({ name, text }, { strict });
  return diagnostics.filter(({ code }) => ABOUT_WORDS.test(code));
}

/** A finding in a line: `! 20 GB -> {starter.storage}`. `!` contradicts, `=` repeats, `?` is said by no rule. */
function short({ code, labels: [label], source, fixes: [fix] }: Diagnostic): string {
  const mark = code === 'contradicted-rule' ? '!' : code === 'repeated-rule' ? '=' : '?';
  const said = source.text.slice(label.span.start, label.span.end);
  return `${mark} ${said}${fix ? ` -> ${fix.title.replace(/^write `(.*)`$/, '$1')}` : ''}`;
}

/** A question and its answer. */
export type Answered = readonly [question: string, answer: string];

/** What is found about each answer on the page of a plan file, in short. In YAML the same is found. */
export async function judgeAnswers(
  file: string,
  answers: readonly Answered[],
): Promise<readonly (readonly string[])[]> {
  const faq = answers.map(
    ([question, answer]) => `faq ${JSON.stringify(question)} {\n  ${JSON.stringify(answer)}\n}\n`,
  );
  const text = `${file}${faq.join('')}`;
  const inDsl = byAnswer(text.slice(0, file.length), text, /^faq /gm, await aboutWords('seed.plan', text));
  const yaml = (await convert({ name: 'seed.plan', text })).text ?? '';
  const head = (await convert({ name: 'seed.plan', text: file })).text ?? '';
  const inYaml = byAnswer(head, yaml, /^ *- question: /gm, await aboutWords('seed.plan.yaml', yaml));
  expect(inYaml).toEqual(inDsl);
  return inDsl;
}

/** Findings by the question below which they stand, without those of the file to which they were added. */
function byAnswer(
  before: string,
  text: string,
  starts: RegExp,
  findings: readonly Diagnostic[],
): readonly (readonly string[])[] {
  const old = [...before.matchAll(starts)].length;
  const places = [...text.matchAll(starts)].map(({ index }) => index).slice(old);
  return places.map((start, at) =>
    findings
      .filter(({ labels: [{ span }] }) => span.start >= start && span.start < (places[at + 1] ?? text.length))
      .map(short),
  );
}
