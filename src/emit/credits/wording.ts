/** What the plan file calls its rules, and where it says them. */
import type { Line } from '../../../grammar/tree.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { lineNumber, wordsOf } from '../typescript/lines.ts';
import type { RuleLine, Topic, Wording } from './rulebook.ts';

/** What holds where the plan file says nothing. */
const UNSAID: ReadonlyMap<Topic, string> = new Map([
  ['issue', 'The credits of a cycle are issued with its payment.'],
  ['purchase', 'Purchased credits are valid as long as their bucket says.'],
  ['consume', 'The bucket that was declared first pays first, and in it what expires first.'],
  ['cancel', 'A subscription ends with its running cycle.'],
  ['change', 'An upgrade grants the difference; a downgrade waits for the end of the cycle.'],
]);

/** The names of a catalog, and the lines that decide about its credits. */
export function wordingOf(catalog: Catalog, file: string): Wording {
  const issued = catalog.buckets.find(({ issued }) => issued === 'every cycle');
  const bought = catalog.buckets.find(({ issued }) => issued === 'on purchase');
  const said: ReadonlyMap<Topic, Line | null | undefined> = new Map([
    ['issue', statement(issued?.line, 'issued')],
    ['purchase', statement(bought?.line, 'valid')],
    ['consume', catalog.consumption?.line],
    ['cancel', statement(catalog.subscription?.line, 'cancel')],
    ['change', statement(catalog.subscription?.line, 'upgrade')],
  ]);
  const rules = new Map(
    [...UNSAID].map(([topic, text]): [Topic, RuleLine] => {
      const line = said.get(topic);
      return [topic, line ? { line: lineNumber(catalog, line), text: wordsOf(line) } : { line: null, text }];
    }),
  );
  const hiddenPlans = catalog.plans.filter(({ hidden }) => hidden).map(({ id }) => id);
  return { catalog: { id: catalog.id, name: catalog.name }, hiddenPlans, file, rules };
}

/** The line of a declaration's block that begins with a word. */
function statement(line: Line | undefined, word: string): Line | null {
  const first = (one: Line) => one.parts[0];
  return (
    line?.block?.lines.find((one) => {
      const part = first(one);
      return part?.kind === 'word' && part.text === word;
    }) ?? null
  );
}
