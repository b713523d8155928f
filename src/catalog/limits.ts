import type { Part, Text } from '../../grammar/tree.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { countingOf, examplesOf } from '../locales/index.ts';
import { type Declaration, findKeyed, findText, isMuddled, spanOf } from '../reading/index.ts';
import type { AfterDowngrade, Limit, Measure, Noun } from './catalog.ts';
import { type Context, findingsBehind, namedOf, phraseOf } from './context.ts';
import { readPeriod } from './periods.ts';
import { Phrase } from './phrase.ts';
import { readTags } from './tags.ts';
import { templateOf } from './templates.ts';

const KINDS = '`size`, `duration`, `count`, `decimal`, `percent` or `condition`';

/** Enters the limits into the context. A limit whose kind cannot be read is left out. */
export function resolveLimits(declarations: readonly Declaration[], context: Context): void {
  const { limits, findings } = context;
  for (const declaration of declarations) {
    const { id, text, line, body } = declaration;
    if (id === null || limits.has(id.text)) continue;
    const measure = readMeasure(declaration, context.language, findings);
    if (measure === null) continue;
    limits.set(id.text, {
      kind: 'limit',
      ...namedOf(id, text, line, body),
      measure,
      shown: templateOf(findText(body, 'shown')),
      for: readFeatures(declaration, context),
      afterDowngrade: readAfterDowngrade(body, measure, findings),
      tags: readTags(body, findings),
      hidden: findKeyed(body, 'hidden') !== null,
    });
  }
}

/** `for api-access, webhooks` */
function readFeatures({ body, id }: Declaration, { names, features, findings }: Context): Limit['for'] {
  const line = findKeyed(body, 'for');
  if (line === null || line.rest.length === 0) return [];
  const phrase = phraseOf(line, findings);
  const found: Limit['for'][number][] = [];
  do {
    const word = phrase.word('the name of a feature');
    if (word === null) break;
    const feature =
      names.resolve(word, 'feature', `limit \`${id?.text ?? ''}\` is for`) && features.get(word.text);
    if (feature) found.push({ feature, at: { start: word.start, end: word.end } });
  } while (phrase.takeComma());
  phrase.end();
  return found;
}

/** `block new`, `read only`, `keep for 30 days` */
function readAfterDowngrade(
  body: Declaration['body'],
  measure: Measure,
  findings: Findings,
): AfterDowngrade | null {
  const line = findKeyed(body, 'after a downgrade');
  if (line === null || line.rest.length === 0) return null;
  if (measure.kind === 'condition') {
    findings.report('wrong-kind', 'a condition has no amount that somebody could be above', line.line, {
      hint: 'Take the line out.',
    });
    return null;
  }
  const phrase = phraseOf(line, findings);
  const kind = phrase.oneOf(['block new', 'read only', 'keep for']);
  if (kind === 'keep for') {
    const duration = phrase.longDuration('a time to keep something');
    return phrase.end() && duration ? { kind: 'keep', duration, line: line.line } : null;
  }
  return phrase.end() && kind ? { kind, line: line.line } : null;
}

function readMeasure(declaration: Declaration, language: string, all: Findings): Measure | null {
  const { phrase: parts, id, text, keyword, body, line } = declaration;
  if (isMuddled(line.parts)) return null;
  const findings = findingsBehind(text, all);
  const at = id ?? keyword;
  const phrase = new Phrase(
    parts,
    { words: `limit ${id?.text ?? ''}`.trim(), at, about: `A limit says what it measures: ${KINDS}.` },
    findings,
  );
  if (phrase.peek() === undefined) {
    // A text that nothing closes takes the rest of its line along.
    if (text && isUnclosed(text, findings)) return null;
    findings.report('missing-line', `limit \`${id?.text ?? ''}\` does not say what it measures`, at, {
      hint:
        findings.source.form === 'yaml'
          ? `Give it a \`kind\`: ${KINDS}.`
          : `Put one of ${KINDS} behind its name.`,
    });
    return null;
  }
  const kind = phrase.oneOf(['size', 'duration', 'count', 'decimal', 'percent', 'condition']);
  if (kind === null) return null;
  if (kind === 'percent' || kind === 'condition') return phrase.end() ? { kind, per: null } : null;
  const per = phrase.take('per') ? readPeriod(phrase) : null;
  if (!phrase.end()) return null;
  return kind === 'count' || kind === 'decimal'
    ? { kind, per, noun: readNoun(body, language, all) }
    : { kind, per };
}

function isUnclosed({ start, end }: Text, { source }: Findings): boolean {
  return source.form === 'dsl' && source.text[start] === '"' && source.text[end - 1] !== '"';
}

/** A word for each class of numbers that the language of the file tells apart: two in English, three in Polish. */
function readNoun(body: Declaration['body'], language: string, findings: Findings): Noun | null {
  const line = findKeyed(body, 'counts');
  if (line === null) return null;
  if (reportBareWords(line.rest, findings)) return null;
  const phrase = phraseOf(line, findings);
  const wanted = countingOf(language).length;
  const first = phrase.text('the word for one, in quotes: `"project"`');
  if (first === null) return null;
  const texts = [first];
  while (phrase.takeComma()) {
    const next = phrase.text('the word for several, in quotes: `"projects"`');
    if (next === null) return null;
    texts.push(next);
  }
  if (texts.length < wanted) phrase.fail('a comma, and then the word for several in quotes');
  else if (!phrase.end()) return null;
  const extra = texts[wanted];
  if (extra) {
    findings.report('unreadable-line', `\`${language}\` counts with ${wanted} words`, extra, {
      label: 'one too many',
      hint: `They are the words for ${examplesOf(language)}.`,
    });
  }
  const forms = texts.map(({ value }) => value);
  return { one: first.value, many: forms.at(-1) ?? first.value, forms };
}

/** Reports `counts seat, seats`, whose words have no quotes. */
function reportBareWords(rest: readonly Part[], findings: Findings): boolean {
  const [first] = rest;
  if (first === undefined || !rest.every(({ kind }, at) => kind === (at % 2 === 0 ? 'word' : 'comma')))
    return false;
  const quoted = rest.map((part) => (part.kind === 'word' ? `"${part.text}"` : ', ')).join('');
  const at = spanOf(rest, first);
  const { text, form } = findings.source;
  const isPlain = form === 'dsl' || !/["']/.test(text.slice(at.start - 1, at.end + 1));
  findings.report('unreadable-line', 'the words of `counts` are not in quotes', at, {
    label: 'put quotes around each',
    hint: 'The words for one and for several of what is counted: `"project", "projects"`.',
    fixes: isPlain ? [replaceWith(at, form === 'dsl' ? quoted : `'${quoted}'`)] : [],
  });
  return true;
}
