import { expect } from 'vitest';
import { check, convert } from '../../src/compiler/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SEED } from '../support/pages.ts';

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

/** What is found about an answer on the seed's page, in short. In YAML the same is found. */
export async function judge(answer: string, question = 'And?'): Promise<readonly string[]> {
  const text = `${SEED}faq ${JSON.stringify(question)} {\n  ${JSON.stringify(answer)}\n}\n`;
  const inDsl = (await aboutWords('seed.plan', text)).filter(isBehind(SEED.length)).map(short);
  const yaml = (await convert({ name: 'seed.plan', text })).text ?? '';
  const faq = yaml.indexOf(`question: ${question}`);
  const inYaml = (await aboutWords('seed.plan.yaml', yaml)).filter(isBehind(faq)).map(short);
  expect(inYaml).toEqual(inDsl);
  return inDsl;
}

function isBehind(place: number): (one: Diagnostic) => boolean {
  return ({ labels: [label] }) => label.span.start >= place;
}
