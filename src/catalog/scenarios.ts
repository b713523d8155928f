import type { Text } from '../../grammar/tree.ts';
import type { Declaration, ItemLine } from '../reading/index.ts';
import type { Consumption, Expectation, Scenario, Step } from './catalog.ts';
import type { Context } from './context.ts';
import { Phrase } from './phrase.ts';
import { readAction } from './steps/action.ts';
import { readExpectation } from './steps/expectation.ts';
import { isLater, readMoment } from './steps/moment.ts';
import type { Reading } from './steps/reading.ts';
import { beginStory, tell } from './steps/reference.ts';

const ABOUT =
  'A step is a date, what happens, and after `->` what is then true: `2026-01-20 buy boost-500 -> cycle 1,000, add-on 500`.';

/** The scenarios, in order. A step that cannot be read is reported and left out. */
export function resolveScenarios(
  declarations: readonly Declaration[],
  context: Context,
  consumption: Consumption | null,
): readonly Scenario[] {
  const scenarios: Scenario[] = [];
  const named = new Map<string, Scenario>();
  for (const { text, line, body } of declarations) {
    const steps: Step[] = [];
    const story = beginStory();
    for (const one of body) {
      const step =
        one.kind === 'item' ? readStep(one, { context, story, sortedBy: consumption?.sortedBy ?? [] }) : null;
      if (step === null) {
        story.hasGap = true;
        continue;
      }
      const before = steps[steps.length - 1];
      if (before && isLater(before.at, step.at)) {
        context.findings.report('bad-scenario', 'this step is earlier than the one before it', step.line, {
          others: [{ span: before.line, text: 'the step before' }],
          hint: 'A scenario runs forward in time.',
        });
      }
      steps.push(step);
      tell(story, step, steps.length);
    }
    if (text === null) continue;
    const scenario = { name: text.value, line, steps };
    const twin = named.get(text.value);
    if (twin) reportTwin(text, twin, context);
    else scenarios.push(scenario);
    named.set(text.value, twin ?? scenario);
  }
  return scenarios;
}

/** Answers show a scenario by its name, and `ledger` prints the one of a name. */
function reportTwin(text: Text, { line }: Scenario, { findings }: Context): void {
  const first = line.parts.find(({ kind }) => kind === 'text') ?? line;
  findings.report('duplicate-name', 'two scenarios have this name', text, {
    label: 'the second time',
    others: [{ span: first, text: 'the first time' }],
    hint: 'Give one of the two another name.',
  });
}

function readStep({ line }: ItemLine, known: Omit<Reading, 'phrase'>): Step | null {
  const { findings } = known.context;
  const phrase = new Phrase(line.parts, { words: 'scenario', at: line, about: ABOUT }, findings);
  const reading: Reading = { ...known, phrase };
  const at = readMoment(phrase, 'the date of the step: `2026-01-15`');
  if (at === null) return null;
  const next = phrase.peek();
  const action = next === undefined || next.kind === 'arrow' ? null : readAction(reading);
  const name = action && readName(reading);
  const expect: Expectation[] = [];
  if (phrase.takeArrow()) {
    do {
      const expectation = readExpectation(reading);
      if (expectation) expect.push(expectation);
    } while (phrase.takeComma());
  }
  return phrase.end() ? { line, at, name, action, expect } : null;
}

/** `as render`: what later steps call this one. */
function readName({ phrase, story }: Reading): string | null {
  if (!phrase.take('as')) return null;
  const word = phrase.word('a name for this step');
  const twin = word && story.named.get(word.text);
  if (word && twin) {
    phrase.findings.report('bad-scenario', `two steps are called \`${word.text}\``, word, {
      others: [{ span: twin.line, text: 'the first of them' }],
    });
  }
  return word?.text ?? null;
}
