import type { Line, Text } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { BodyLine, Declaration } from '../reading/index.ts';
import type { Question, Scenario } from './catalog.ts';
import { readTemplate } from './templates.ts';

/** The questions and answers, in order. */
export function readQuestions(
  declarations: readonly Declaration[],
  scenarios: readonly Scenario[],
  findings: Findings,
): readonly Question[] {
  const byName = new Map(scenarios.map((scenario) => [scenario.name, scenario]));
  const questions: Question[] = [];
  for (const { text, line, body } of declarations) {
    const examples = body.flatMap((one) => readExample(one, byName, findings));
    const answer = body.flatMap(readAnswer);
    if (text === null) continue;
    if (!hasAnswer(line)) reportUnanswered(text, findings);
    questions.push({ line, question: readTemplate(text), answer, examples });
  }
  return questions;
}

/** True also where the answer cannot be read, which is reported. */
function hasAnswer({ block }: Line): boolean {
  return (block?.lines ?? []).some(({ parts: [first] }) => first?.kind !== 'word' || first.text !== 'accept');
}

function reportUnanswered(question: Text, findings: Findings): void {
  findings.report('missing-line', 'this question has no answer', question, {
    hint:
      findings.source.form === 'yaml'
        ? 'Write it behind `answer:`, each paragraph an item of a list if there are several.'
        : 'Write it between { and } behind the question, each paragraph in quotes on a line of its own.',
  });
}

/** `example "Add-on credits wait"` */
function readExample(
  one: BodyLine,
  scenarios: ReadonlyMap<string, Scenario>,
  findings: Findings,
): Question['examples'] {
  if (one.kind !== 'keyed' || one.shape.keyword !== 'example' || one.text === null) return [];
  const scenario = scenarios.get(one.text.value);
  if (scenario === undefined) {
    reportUnknown(one.text, scenarios, findings);
    return [];
  }
  return [{ scenario, line: one.line }];
}

function reportUnknown(text: Text, scenarios: ReadonlyMap<string, Scenario>, findings: Findings): void {
  const guess = nearest(text.value, scenarios.keys());
  findings.report('unknown-scenario', 'an answer shows a scenario that does not exist', text, {
    label: guess === null ? '' : `did you mean "${guess}"?`,
    hint: 'It is named by the text behind `scenario`, word by word.',
    fixes:
      guess !== null && text.lead === 1 && text.exact
        ? [replaceWith({ start: text.start + 1, end: text.end - 1 }, guess)]
        : [],
  });
}

function readAnswer(one: BodyLine): Question['answer'] {
  if (one.kind === 'keyed' && one.shape.keyword === 'bullet' && one.text) {
    return [{ kind: 'bullet', words: readTemplate(one.text), line: one.line }];
  }
  const first = one.line.parts[0];
  return one.kind === 'item' && first?.kind === 'text'
    ? [{ kind: 'paragraph', words: readTemplate(first), line: one.line }]
    : [];
}
