import { DECLARATIONS, type LineShape } from '../../grammar/constructs.ts';
import { validatePlan } from '../../grammar/generated/validate-plan.js';
import { isSection, sectionHabit } from '../../grammar/habits.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { isHalf } from '../diagnostics/nearest.ts';
import type { Span } from '../source/source.ts';
import { shownKey } from './convert.ts';
import { piecesOf, usableItems } from './pieces.ts';
import { isNothing, isTrue, type Scalar, type Value } from './values.ts';
import { findWrongKinds, type WrongKind } from './violations.ts';

/** Enough findings to say what is wrong. */
const ENOUGH = 200;

/** Checks the values of a file against the schema, and reports each that is of a kind its place cannot have. */
export function checkForm(root: Value, findings: Findings): void {
  let count = 0;
  for (const { plain, offsets } of piecesOf(root)) {
    if (validatePlan(plain)) continue;
    for (const wrong of findWrongKinds(validatePlan.errors ?? [])) {
      reportKind(wrong, locate(root, wrong.path, offsets), findings);
      if (++count === ENOUGH) return;
    }
  }
}

/** A value, and what to call it and where to point when there is nothing of it to see. */
interface Located {
  readonly value: Value;
  readonly name: string;
  readonly key: Span;
}

const ROOT_NAME = 'a plan file';

function locate(root: Value, path: string, offsets: readonly number[]): Located {
  let found: Located = { value: root, name: ROOT_NAME, key: root };
  for (const [depth, step] of path.split('/').slice(1).entries()) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const { value } = found;
    if (value.kind === 'mapping') {
      const entry = value.entries.find(({ key }) => key.text === name);
      if (entry) found = { value: entry.value, name: `\`${shownKey(name)}\``, key: entry.key };
    } else if (value.kind === 'list') {
      const item = usableItems(value.items)[Number(name) + (offsets[depth] ?? 0)];
      if (item)
        found = {
          value: item,
          name: found.name.startsWith('an item') ? found.name : `an item of ${found.name}`,
          key: found.key,
        };
    }
  }
  return found;
}

const KINDS: readonly (readonly [string, string])[] = [
  ['true', '`true`'],
  ['string', 'a text'],
  ['object', 'keys below it'],
  ['array', 'a list'],
];

function reportKind({ path, expected }: WrongKind, { value, name, key }: Located, findings: Findings): void {
  const takesTrue = expected.has('true');
  if (takesTrue && value.kind === 'scalar' && reportTruth(name, value, findings)) return;
  const wanted = KINDS.filter(([kind]) => expected.has(kind)).map(([, words]) => words);
  const wantedWords =
    wanted.length < 2 ? wanted.join('') : `${wanted.slice(0, -1).join(', ')} or ${wanted[wanted.length - 1]}`;
  if (name === ROOT_NAME) {
    const at = firstLineOf(value, findings);
    findings.report(
      'yaml-shape',
      'a plan file has keys such as `catalog` and `plans`, and this is something else',
      at,
    );
    return;
  }
  if (isNothing(value)) {
    const end = value.end === value.start ? key.end : value.end;
    const meant = takesTrue ? halfWritten(path) : undefined;
    const hint = takesTrue
      ? 'A line that says nothing more has the value `true`.'
      : `It needs ${wantedWords}.`;
    findings.report(
      'yaml-shape',
      `${name} is empty`,
      { start: value.end === value.start ? key.start : value.start, end },
      {
        label: meant ? `did you mean \`${meant.keyword}\`?` : '',
        hint: meant ? meant.about : hint,
        fixes: takesTrue && !meant ? [trueInstead(value, key, findings)] : [],
      },
    );
    return;
  }
  const owner = /^\/(plan|add-on)s\/([^/]+)\/[^/]+$/.exec(path);
  if (owner && reportSection(`${owner[1]} \`${shownKey(owner[2] ?? '')}\``, name, key, findings)) return;
  if (expected.has('object') && value.kind === 'scalar' && reportTightColon(value, findings)) return;
  const section = hintOf(path, value);
  const what = isTrue(value)
    ? '`true`'
    : value.kind === 'scalar'
      ? 'a text'
      : value.kind === 'list'
        ? 'a list'
        : 'a mapping';
  findings.report(
    'yaml-shape',
    `${name} needs ${wantedWords}, and this is ${what}`,
    value.kind === 'list' && section !== undefined ? key : firstLineOf(value, findings),
    {
      hint: isTrue(value) ? 'If the text is really `true`, put it in quotes.' : section,
      fixes: bracketsOut(value, expected, findings),
    },
  );
}

/** The line of a plan or an add-on whose keyword the key at a path starts like: `pri:`. */
function halfWritten(path: string): LineShape | undefined {
  const [, section, , word = '', ...deeper] = path.split('/');
  const shape = DECLARATIONS.find((one) => one.section === section && one.body.open === 'entries');
  return deeper.length > 0 ? undefined : shape?.body.lines.find(({ keyword }) => isHalf(word, keyword));
}

/** Reports `features:` with a list below it, in a plan. False where the key is any other. */
function reportSection(owner: string, name: string, key: Span, findings: Findings): boolean {
  const word = name.slice(1, -1);
  if (!isSection(word)) return false;
  const { message, hint } = sectionHabit(word, owner, 'yaml');
  findings.report('unknown-word', message, key, { hint });
  return true;
}

/** How the declarations of a section are written, where something else stands in it. */
function hintOf(path: string, value: Value): string | undefined {
  const [, section = '', ...rest] = path.split('/');
  const shape = DECLARATIONS.find((one) => one.section === section);
  if (shape?.holds !== 'by-id' || rest.length > 1) return undefined;
  const keys = [shape.head.text, shape.head.phrase].flatMap((key) => (key ? [`\`${key}:\``] : []));
  const below = `Below the id of a ${shape.keyword} stand, indented, ${keys.join(', ')} and whatever else it says.`;
  return value.kind === 'list' ? `Each stands below its id, as in \`my-id:\`. ${below}` : below;
}

/** `[free]` is meant as `free`. */
function bracketsOut(value: Value, expected: ReadonlySet<string>, { source }: Findings): readonly Fix[] {
  const [item, second] = value.kind === 'list' ? value.items : [];
  const isFlow = source.text[value.start] === '[';
  if (!isFlow || item?.kind !== 'scalar' || second || !expected.has('string')) return [];
  const text = source.text.slice(item.start, item.end);
  return [{ title: 'take the brackets out', edits: [{ start: value.start, end: value.end, text }] }];
}

/** The fix that takes the row of a value out, if nothing else stands there. */
function rowOut({ start, end }: Span, text: string): readonly Fix[] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const isAlone =
    /^ *[\w-]{1,64}: *$/.test(text.slice(from, start)) && to >= 0 && text.slice(end, to).trim() === '';
  return isAlone ? [{ title: 'take the line out', edits: [{ start: from, end: to + 1, text: '' }] }] : [];
}

/** Reports `title:Plans` below a key, which to YAML is a text. True if it is one. */
function reportTightColon(value: Scalar, findings: Findings): boolean {
  const colon = /^[A-Za-z_][\w -]{0,80}:(?=[^\s/])/.exec(value.text);
  if (colon === null || !value.plain || !value.exact) return false;
  const end = value.start + colon[0].length;
  findings.report(
    'yaml-syntax',
    'a space is missing behind this colon',
    { start: end - 1, end },
    {
      fixes: [{ title: 'put a space behind it', edits: [{ start: end, end, text: ' ' }] }],
    },
  );
  return true;
}

function trueInstead(
  value: Value,
  key: Span,
  findings: Findings,
): { title: string; edits: { start: number; end: number; text: string }[] } {
  const { text } = findings.source;
  if (value.end > value.start)
    return { title: 'write `true`', edits: [{ start: value.start, end: value.end, text: 'true' }] };
  const colon = /^\s{0,100}:/.exec(text.slice(key.end, key.end + 101));
  const at = key.end + (colon?.[0].length ?? 0);
  return { title: 'write `true`', edits: [{ start: at, end: at, text: colon ? ' true' : ': true' }] };
}

/** Reports `yes`, `on`, `no` and their like where a line either stands or does not. True if it is one of them. */
export function reportTruth(name: string, value: Scalar, findings: Findings): boolean {
  if (!value.plain) return false;
  if (isYes(value) && value.text !== 'true') {
    findings.report('yaml-shape', `${name} is \`${value.text}\`, and the word for that is \`true\``, value, {
      fixes: [{ title: 'write `true`', edits: [{ start: value.start, end: value.end, text: 'true' }] }],
    });
    return true;
  }
  if (/^(?:no|n|off|false)$/i.test(value.text)) {
    findings.report('yaml-shape', `${name} is \`${value.text}\`, and what does not hold is left out`, value, {
      hint: 'Remove the line.',
      fixes: rowOut(value, findings.source.text),
    });
    return true;
  }
  return false;
}

/** True for the words that mean `true` elsewhere, and for `true` itself. */
export function isYes({ text }: Scalar): boolean {
  return /^(?:yes|y|on|true)$/i.test(text);
}

/** A span cut to its first line: what people are shown of a list or a mapping. */
function firstLineOf({ start, end }: Span, findings: Findings): Span {
  const written = findings.source.text.slice(start, end);
  const line = written.split('\n', 1)[0] ?? '';
  return { start, end: Math.max(start + line.trimEnd().length, Math.min(end, start + 1)) };
}
