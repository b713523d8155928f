import type { Line, Part } from '../../../grammar/tree.ts';
import type { Edit } from '../../diagnostics/diagnostic.ts';
import { type Findings, replaceWith } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { removeLine, spanOf } from '../../reading/index.ts';
import type { Span } from '../../source/source.ts';
import type { Feature, FeatureValue, Labelled } from '../catalog.ts';
import type { Phrase } from '../phrase.ts';

/** Shared by all lines that say no more: there may be hundreds of thousands. */
const FLAG: FeatureValue = { kind: 'flag' };

/** What a plan says behind a feature: nothing, `"24/7 chat"`, `phone`, or `card, invoice`. */
export function readFeatureValue(
  feature: Feature,
  rest: readonly Part[],
  makePhrase: (about: string) => Phrase,
  { at, line }: { readonly at: Span; readonly line: Line },
  findings: Findings,
): FeatureValue | null {
  const { values } = feature;
  if (values.kind === 'flag') {
    if (!reportNo(feature, rest, line, findings) && !reportList(rest, line, findings))
      reportAmount(feature, rest, at, findings);
    return FLAG;
  }
  const phrase = makePhrase(`\`${feature.id}\` takes ${exampleOf(feature)}.`);
  if (rest.length === 0) {
    findings.report('wrong-kind', `this line does not say which \`${feature.id}\` the plan has`, at, {
      label: `${exampleOf(feature)} belongs behind it`,
      others: [{ span: feature.at, text: 'declared here' }],
    });
    return null;
  }
  if (values.kind === 'text') {
    const text = phrase.text('a text in quotes');
    return text && phrase.end() ? { kind: 'text', text: text.value } : null;
  }
  const choices = readChoices(feature, values.choices, values.kind === 'some of', phrase, findings);
  return choices && phrase.end() ? { kind: 'choices', choices } : null;
}

function exampleOf({ values }: Feature): string {
  if (values.kind === 'flag' || values.kind === 'text') return 'a text in quotes';
  const ids = values.choices.slice(0, 12).map(({ id }) => `\`${id}\``);
  const all = ids.length < values.choices.length ? [...ids, 'another of its values'] : ids;
  if (values.kind === 'some of') return `one or several of ${all.join(', ')}`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** Words that people write behind a feature for what the line says without them. */
const YES: ReadonlySet<string> = new Set(['yes', 'true', 'on', 'included']);

/** Words that people write behind a feature that a plan does not have. */
const NO: ReadonlySet<string> = new Set(['no', 'not', 'false', 'off', 'none', 'excluded', 'never']);

/** `sso no`: a plan lists what it has. */
function reportNo(
  { id }: Feature,
  [word, ...others]: readonly Part[],
  line: Line,
  findings: Findings,
): boolean {
  if (word?.kind !== 'word' || !NO.has(word.text.toLowerCase())) return false;
  const isAlone = others.length === 0 || (others.length === 1 && isWord(others[0], 'included'));
  if (!isAlone) return false;
  findings.report('wrong-kind', `a plan that does not have \`${id}\` has no such line`, word, {
    label: 'leave the line out',
    hint: `What comes with \`everything in\` is taken away behind it: \`except ${id}\`.`,
    fixes: removeLine(line, findings.source),
  });
  return true;
}

/** `sso, audit-log`: each thing has a line of its own. */
function reportList(rest: readonly Part[], { start }: Line, findings: Findings): boolean {
  const isList =
    rest.length > 0 &&
    rest.length % 2 === 0 &&
    rest.every(({ kind }, index) => kind === (index % 2 === 0 ? 'comma' : 'word'));
  const [comma, first] = rest;
  if (!isList || comma === undefined || first === undefined) return false;
  const { text, form } = findings.source;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isOwn = form === 'dsl' && /^[ \t]*$/.test(indent);
  findings.report(
    'wrong-kind',
    'each thing that a plan has stands on a line of its own',
    spanOf(rest, comma),
    {
      label: 'this belongs on further lines',
      fixes: isOwn ? [{ title: 'write a line for each', edits: breaksAt(rest, `\n${indent}`) }] : [],
    },
  );
  return true;
}

/** The commas of a list replaced. */
function breaksAt(rest: readonly Part[], text: string): readonly Edit[] {
  return rest.flatMap((part, index) => {
    const next = rest[index + 1];
    return part.kind === 'comma' && next ? [{ start: part.start, end: next.start, text }] : [];
  });
}

function isWord(part: Part | undefined, text: string): boolean {
  return part?.kind === 'word' && part.text === text;
}

function reportAmount(feature: Feature, rest: readonly Part[], at: Span, findings: Findings): void {
  const first = rest[0];
  const last = rest[rest.length - 1];
  if (first === undefined || last === undefined) return;
  if (first === last && first.kind === 'word' && YES.has(first.text.toLowerCase())) {
    findings.report('wrong-kind', `\`${feature.id}\` alone says that the plan has it`, first, {
      label: 'take this word out',
      hint: 'A plan that does not have it has no such line.',
      fixes: [{ title: `take \`${first.text}\` out`, edits: [{ start: at.end, end: first.end, text: '' }] }],
    });
    return;
  }
  const kind = first.kind === 'text' ? 'text' : null;
  findings.report(
    'wrong-kind',
    `\`${feature.id}\` is a feature: a plan has it or not`,
    { start: first.start, end: last.end },
    {
      label: kind ? 'a text has no meaning here' : 'an amount has no meaning here',
      others: [{ span: feature.at, text: 'declared as a feature here' }],
      hint: kind
        ? `To give it a text, declare it so: \`feature ${feature.id} "${feature.name}" text\`.`
        : `To give it an amount, declare it as a limit: \`limit ${feature.id} "${feature.name}" count\`.`,
    },
  );
}

/** The values that a plan names, in the order of the set. */
function readChoices(
  feature: Feature,
  known: readonly Labelled[],
  several: boolean,
  phrase: Phrase,
  findings: Findings,
): readonly Labelled[] | null {
  const byId = new Map(known.map((choice) => [choice.id, choice]));
  const taken = new Map<string, Span>();
  do {
    const word = phrase.word(exampleOf(feature));
    if (word === null) return null;
    const twin = taken.get(word.text);
    if (!byId.has(word.text)) {
      const guess = nearest(word.text, byId.keys());
      findings.report('wrong-kind', `\`${feature.id}\` has no value \`${word.text}\``, word, {
        label: guess === null ? '' : `did you mean \`${guess}\`?`,
        others: [{ span: feature.at, text: 'declared here' }],
        hint: `It is ${exampleOf(feature)}.`,
        fixes: guess === null ? [] : [replaceWith(word, guess)],
      });
      return phrase.giveUp();
    }
    if (twin)
      findings.report('duplicate-name', `\`${word.text}\` is named twice`, word, {
        others: [{ span: twin, text: 'the first time' }],
      });
    taken.set(word.text, word);
  } while (several && phrase.takeComma());
  return known.filter(({ id }) => taken.has(id));
}
