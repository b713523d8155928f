/**
 * Add-ons: who can buy them, what they cost, and what they bring.
 * In: the declarations of add-ons, and a context that holds everything else but scenarios.
 * Out: the add-ons, entered into the context in the order of the file.
 * They name one another by id, because they may do so in a circle; whether they can be bought is the business of the checks.
 * Always holds: an id of another add-on is that of a declared one.
 */
import type { Word } from '../../../grammar/tree.ts';
import { type Declaration, findKeyed, findText, type KeyedLine, removeLine } from '../../reading/index.ts';
import type { Span } from '../../source/source.ts';
import type { AddOn, Plan } from '../catalog.ts';
import { type Context, namedOf, phraseOf, reportMissing } from '../context.ts';
import { reportUnknown } from '../names.ts';
import { readPricing } from '../plans/prices.ts';
import { readTags } from '../tags.ts';
import { templateOf } from '../templates.ts';
import { readAddOnEntries } from './entries.ts';
import { readQuantity } from './quantity.ts';

/** Enters the add-ons into the context. */
export function resolveAddOns(declarations: readonly Declaration[], context: Context): void {
  for (const declaration of declarations) {
    const { id } = declaration;
    if (id === null || context.addOns.has(id.text)) continue;
    context.addOns.set(id.text, makeAddOn(declaration, id, context));
  }
}

function makeAddOn(declaration: Declaration, id: Word, context: Context): AddOn {
  const { text, line, body } = declaration;
  const words = `add-on \`${id.text}\``;
  const priceLines = body.filter(
    (one): one is KeyedLine => one.kind === 'keyed' && one.shape.keyword === 'price',
  );
  if (priceLines.length === 0) reportMissing(declaration, 'price', context.findings);
  const { pricing, once } = readPricing(priceLines, 'add-on', context);
  return {
    kind: 'add-on',
    ...namedOf(id, text, line, body),
    tagline: templateOf(findText(body, 'tagline')),
    availableFor: readAvailability(declaration, words, context),
    pricing,
    oncePrices: once,
    priceLines: priceLines.map((one) => one.line),
    quantity: readQuantity(findKeyed(body, 'quantity'), context.findings),
    ...readNeeds(declaration, words, context),
    excludes: readExcludes(declaration, words, context),
    tags: readTags(body, context.findings),
    hidden: findKeyed(body, 'hidden') !== null,
    entries: readAddOnEntries(words, body, context),
  };
}

/** `available for starter, pro` */
function readAvailability(declaration: Declaration, words: string, context: Context): AddOn['availableFor'] {
  if (reportAll(declaration, context)) return null;
  const listed = readList(declaration, 'available for', 'the name of a plan', context);
  if (listed === null) return null;
  const plans = new Map<string, { readonly plan: Plan; readonly at: Span }>();
  for (const word of listed) {
    const found = context.names.resolve(word, 'plan', `${words} is available for`);
    const plan = found && context.plans.get(found.id);
    if (plan) plans.set(plan.id, { plan, at: { start: word.start, end: word.end } });
  }
  return plans;
}

/** Reports `available for all plans`: an add-on is so where it says nothing. */
function reportAll({ body }: Declaration, { names, findings }: Context): boolean {
  const keyed = findKeyed(body, 'available for');
  const [first] = keyed?.rest ?? [];
  if (keyed === null || first?.kind !== 'word' || !/^(?:all|any|every|everyone)$/i.test(first.text))
    return false;
  if (names.get(first.text)) return false;
  findings.report(
    'unreadable-line',
    'an add-on is available for all plans where it says nothing',
    keyed.line,
    {
      label: 'leave this line out',
      fixes: removeLine(keyed.line, findings.source),
    },
  );
  return true;
}

/** `needs priority-support, api-access` */
function readNeeds(
  declaration: Declaration,
  words: string,
  context: Context,
): Pick<AddOn, 'needsAddOns' | 'needsFeatures'> {
  const needsAddOns: AddOn['needsAddOns'][number][] = [];
  const needsFeatures: AddOn['needsFeatures'][number][] = [];
  const { names, features, findings } = context;
  for (const word of readList(declaration, 'needs', 'the name of an add-on or a feature', context) ?? []) {
    const at = { start: word.start, end: word.end };
    const feature = features.get(word.text);
    const found = names.get(word.text);
    if (feature) needsFeatures.push({ feature, at });
    else if (found?.kind === 'add-on') needsAddOns.push({ id: found.id, at });
    else if (found) names.resolve(word, 'add-on', `${words} needs`);
    else
      reportUnknown(
        word,
        ['add-on', 'feature'],
        'unknown-add-on',
        `${words} needs \`${word.text}\`, and no such add-on or feature is declared`,
        names.candidates('add-on', 'feature'),
        names,
        findings,
      );
  }
  return { needsAddOns, needsFeatures };
}

/** `excludes basic-support` */
function readExcludes(declaration: Declaration, words: string, context: Context): AddOn['excludes'] {
  const listed = readList(declaration, 'excludes', 'the name of an add-on', context) ?? [];
  return listed.flatMap((word) => {
    const found = context.names.resolve(word, 'add-on', `${words} excludes`);
    return found ? [{ id: found.id, at: { start: word.start, end: word.end } }] : [];
  });
}

/** The names behind a keyword; one that comes twice is reported and left out. Null without such a line. */
function readList(
  declaration: Declaration,
  keyword: string,
  expected: string,
  { findings }: Context,
): readonly Word[] | null {
  const line = findKeyed(declaration.body, keyword);
  if (line === null) return null;
  const phrase = phraseOf(line, findings);
  const words = new Map<string, Word>();
  do {
    const word = phrase.word(expected);
    if (word === null) break;
    const twin = words.get(word.text);
    if (twin)
      findings.report('duplicate-name', `\`${word.text}\` is named twice`, word, {
        others: [{ span: twin, text: 'the first time' }],
      });
    else words.set(word.text, word);
  } while (phrase.takeComma());
  phrase.endOfList();
  return [...words.values()];
}
