import type { Catalog, Template } from '../../catalog/catalog.ts';
import { capitalise, mayBuy } from '../../copy/index.ts';
import type { Language } from '../../locales/index.ts';
import { addOnRows, makeAddOnCard, shownAddOns } from './add-ons.ts';
import { makeCard, makePackCard } from './cards.ts';
import type { Context, Foreign } from './context.ts';
import { makeContext } from './make-context.ts';
import type { Header, Page, Row, RowGroup, Said, WorkedExamples } from './page.ts';
import { billingPeriods } from './prices.ts';
import { creditRows, packRows } from './rows-of-credits.ts';
import { modelRows } from './rows-of-models.ts';
import { featureRows, limitRows } from './rows-of-plans.ts';
import { priceRows } from './rows-of-prices.ts';
import { arrangeTable } from './topics.ts';

/** What a page shows beside what its catalog says. */
interface Shown {
  /** The scenarios that answers show. */
  readonly worked?: WorkedExamples | undefined;
  /** Texts that nobody translated. */
  readonly foreign?: Foreign | null | undefined;
}

/**
 * The pricing page of a catalog, ready to be written in any form. Plans that are `hidden` are not on it, nor is
 * anything that only they have.
 */
export function describePage(
  catalog: Catalog,
  header: Header,
  language: Language,
  { worked = new Map(), foreign = null }: Shown = {},
): Page {
  const context = makeContext(catalog, language, foreign);
  const { plans, phrases } = context;
  const cards = plans.map((plan) => makeCard(plan, context));
  const page: Page = {
    lang: language.tag,
    dir: language.direction,
    untranslated: null,
    catalog: { id: catalog.id, name: catalog.name, line: context.lineOf(catalog.line) },
    source: { name: header.sourceName, hash: header.hash },
    translation: header.translation ?? null,
    headings: {
      title: sayOr(catalog.page.title, phrases.plansAndPricing, context),
      intro: catalog.page.intro && context.say(catalog.page.intro),
      tableTitle: sayOr(catalog.page.tableTitle, phrases.comparePlans, context),
      tableIntro: catalog.page.tableIntro && context.say(catalog.page.tableIntro),
      faqTitle: sayOr(catalog.page.faqTitle, phrases.questions, context),
    },
    currencies: context.currencies,
    cycles: billingPeriods(cards, context),
    plans: cards,
    table: arrangeTable(tableOf(context), context),
    packs: catalog.packs
      .filter((pack) => plans.some((plan) => mayBuy(plan, pack)))
      .map((pack) => makePackCard(pack, context)),
    addOns: shownAddOns(catalog, plans).map((addOn) => makeAddOnCard(addOn, context)),
    tags: tagsOf(context),
    questions: catalog.questions.map(({ line, question, answer, examples }) => ({
      question: context.say(question).text,
      line: context.lineOf(line),
      answer: answer.map((part) => ({
        kind: part.kind,
        text: context.say(part.words).text,
        line: context.lineOf(part.line),
      })),
      examples: examples.flatMap(({ scenario }) => worked.get(scenario) ?? []),
    })),
    questionsAsData: catalog.page.faqAsData,
  };
  if (foreign === null || foreign.texts.size === 0) return page;
  const texts = textsOn(page, context.untranslated);
  return texts.length === 0 ? page : { ...page, untranslated: { lang: foreign.language.tag, texts } };
}

/** Those of the texts that the page shows. */
function textsOn(page: Page, texts: ReadonlySet<string>): readonly string[] {
  const shown = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') shown.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) visit(inner);
  };
  visit(page);
  return [...texts].filter((text) => shown.has(text));
}

function sayOr(template: Template | null, words: string, context: Context): Said {
  return template ? context.say(template) : { text: words, line: null };
}

/** The table without what the file says about it: a group for each kind of thing. */
function tableOf(context: Context): readonly RowGroup[] {
  const { phrases } = context;
  const group = (kind: RowGroup['kind'], title: string, rows: readonly Row[]): RowGroup => ({
    kind,
    about: null,
    title,
    line: null,
    rows,
  });
  const models = context.catalog.modelGroups.map((of): RowGroup => {
    const { id, name, line } = of;
    return {
      kind: 'models',
      about: id,
      title: capitalise(name, context.language),
      line: context.lineOf(line),
      rows: modelRows(of, context),
    };
  });
  return [
    group('prices', phrases.prices, priceRows(context)),
    group('limits', phrases.limits, limitRows(context)),
    group('features', phrases.features, featureRows(context)),
    ...models,
    group('credits', phrases.creditsTitle, creditRows(context)),
    group('packs', phrases.packs, packRows(context)),
    group('add-ons', phrases.addOns, addOnRows(context)),
  ].filter(({ rows }) => rows.length > 0);
}

/** What customers see of what is tagged: what a plan on the page has, and the add-ons on it. */
function tagsOf({ catalog, plans }: Context): Page['tags'] {
  const { features, limits } = catalog;
  const seen = [
    ...features.filter(({ id, hidden }) => !hidden && plans.some((plan) => plan.features.has(id))),
    ...limits.filter(({ id, hidden }) => !hidden && plans.some((plan) => plan.limits.has(id))),
    ...shownAddOns(catalog, plans),
  ];
  const ids = new Map<string, string[]>();
  for (const { id, tags } of seen)
    for (const { id: tag } of tags) ids.set(tag, [...(ids.get(tag) ?? []), id]);
  return [...ids].map(([tag, own]) => ({ tag, ids: own }));
}
