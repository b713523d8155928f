import type { Catalog, Template } from '../catalog/catalog.ts';
import { spanInText } from '../catalog/templates.ts';
import { joinWords, render, resolvePath } from '../copy/index.ts';
import type { Fix, Label } from '../diagnostics/diagnostic.ts';
import { type Findings, replaceWith } from '../diagnostics/findings.ts';
import { ENGLISH, type Language } from '../locales/index.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** More findings than this are not collected: they would only cost time. */
const MOST = 200;

/** A catalog in its own words, and in those of a translation. */
export interface Sides {
  /** Of the plan file, and its language. */
  readonly catalog: Catalog;
  readonly own: Language;
  /** In the words of the translation, and its language. */
  readonly translated: Catalog;
  readonly language: Language;
}

/**
 * Reports amounts with a unit, and plans in the place of `{plans with …}`, that a translation says and its text does not, and
 * tells whether there are any. An amount is compared where the text has one of the same kind: `yearly` may well become
 * `12 Monate`. `lost` are the values that the text shows and the translation does not.
 */
export function reportContradictions(
  original: Template,
  translation: Template,
  lost: readonly string[],
  sides: Sides,
  findings: Findings,
): boolean {
  if (reportSameForAll(original, translation, lost, sides, findings)) return true;
  const amounts = reportAmounts(original, translation, lost, sides, findings);
  const plans =
    lost.some((path) => /^plans\b/.test(path)) && reportPlans(original, translation, sides, findings);
  return amounts || plans;
}

/** `{value}` is another one in each plan: a number in its place would be the same for all. */
function reportSameForAll(
  original: Template,
  translation: Template,
  lost: readonly string[],
  { catalog }: Sides,
  findings: Findings,
): boolean {
  const path = lost.find((one) => one === 'value' || one === 'amount');
  const hasNumber = (template: Template): boolean => /\p{Nd}/u.test(literalOf(template));
  if (path === undefined || !hasNumber(translation) || hasNumber(original)) return false;
  findings.report(
    'contradicting-translation',
    `the translation says the same amount for every plan, and the text shows that of each with \`{${path}}\``,
    translation.text,
    { others: [placeOf(original, catalog)] },
  );
  return true;
}

function reportAmounts(
  original: Template,
  translation: Template,
  lost: readonly string[],
  sides: Sides,
  findings: Findings,
): boolean {
  const { catalog, own, translated, language } = sides;
  const literal = literalOf(translation);
  const said = quantitiesIn(literal, language, translated);
  if (said.length === 0) return false;
  const text = render(original, catalog, own);
  const known = quantitiesIn(text, own, catalog);
  let isWrong = false;
  for (const quantity of said) {
    if (findings.list.length >= MOST) break;
    const alike = known.filter(({ kind }) => kind === quantity.kind);
    if (alike.length === 0 || alike.some(({ value }) => value === quantity.value)) continue;
    isWrong = true;
    const words = alike.map(({ start, end }) => `\`${text.slice(start, end)}\``);
    findings.report(
      'contradicting-translation',
      `the translation says \`${literal.slice(quantity.start, quantity.end)}\`, and the text in the plan file ${joinWords([...new Set(words)], 'and', ENGLISH)}`,
      spanInText(translation.text, quantity.start, quantity.end),
      { others: [placeOf(original, catalog)], fixes: fixFor(quantity, translation, lost, sides) },
    );
  }
  return isWrong;
}

function reportPlans(original: Template, translation: Template, sides: Sides, findings: Findings): boolean {
  const { catalog, own, translated, language } = sides;
  const meant = namedIn(render(original, catalog, own), catalog);
  const named = namedIn(render(translation, translated, language), translated);
  if (named.size === 0 || (named.size === meant.size && [...named].every((id) => meant.has(id))))
    return false;
  findings.report(
    'contradicting-translation',
    `the translation names ${namesOf(named, catalog)}, and the text in the plan file ${namesOf(meant, catalog)}`,
    translation.text,
    { others: [placeOf(original, catalog)] },
  );
  return true;
}

function placeOf({ text }: Template, { source }: Catalog): Label {
  return { span: text, text: 'the text in the plan file', source };
}

/** The text without its values, in whose place nothing stands that could be read. */
function literalOf({ text }: Template): string {
  return text.value.replaceAll(/\{[^{}]*\}/g, ({ length }) => '\0'.repeat(length));
}

/** Where the text shows an amount of that kind, the translation can show it, too. */
function fixFor(
  { kind, start, end }: Quantity,
  { text }: Template,
  lost: readonly string[],
  { catalog, own }: Sides,
): readonly Fix[] {
  if (!text.exact) return [];
  const path = lost.find((one) => {
    const result = resolvePath(one, catalog, own);
    return (
      result.kind === 'found' &&
      quantitiesIn(result.words, own, catalog).some((quantity) => quantity.kind === kind)
    );
  });
  if (path === undefined) return [];
  const value = `{${path}}`;
  if (text.lead > 0) return [replaceWith(spanInText(text, start, end), value)];
  // Without quotes, YAML may take a brace for something else.
  const said = text.value.slice(0, start) + value + text.value.slice(end);
  const quoted = `"${said.replaceAll(/["\\]/g, '\\$&')}"`;
  return [{ title: `write \`${value}\``, edits: [{ start: text.start, end: text.end, text: quoted }] }];
}

/** The ids of the plans whose names stand in a text. */
function namedIn(text: string, { plans }: Catalog): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { id, name } of plans) {
    for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
      const around = `${text.charAt(at - 1)} ${text.charAt(at + name.length)}`;
      if (!/[\p{L}\p{N}]/u.test(around) || /\p{Lo}/u.test(around)) named.add(id);
    }
  }
  return named;
}

function namesOf(ids: ReadonlySet<string>, { plans }: Catalog): string {
  const names = plans.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  return names.length === 0 ? 'none' : joinWords(names, 'and', ENGLISH);
}
