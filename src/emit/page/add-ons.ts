import { isAvailableFor } from '../../catalog/add-ons/availability.ts';
import type { AddOn, AddOnEntry, AddOnLimitEntry, Catalog, Plan } from '../../catalog/catalog.ts';
import { capitalise, formatPlans, joinWords, type ShownValue, shownValue } from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import { wordQuantity } from './cards.ts';
import { absentCell, makeRow } from './cells.ts';
import type { Context } from './context.ts';
import type { AddOnCard, Bullet, Cell, PriceLine, Row, Said } from './page.ts';
import { planPrices } from './prices.ts';
import { wordCreditsBullet } from './wording.ts';

/** The add-ons on the page: those that are not hidden, and that customers of a plan on the page may buy. */
export function shownAddOns({ addOns, plans }: Catalog, visible: readonly Plan[]): readonly AddOn[] {
  return addOns.filter(
    (addOn) => !addOn.hidden && (plans.length === 0 || visible.some((plan) => isAvailableFor(addOn, plan))),
  );
}

/** An add-on as a card: what it costs, what it brings, and who may buy it. */
export function makeAddOnCard(addOn: AddOn, context: Context): AddOnCard {
  const line = context.lineOf(addOn.line);
  const buyers = context.plans.filter((plan) => isAvailableFor(addOn, plan));
  return {
    id: addOn.id,
    name: addOn.name,
    line,
    tagline: addOn.tagline && context.say(addOn.tagline),
    pricing: addOn.pricing.kind,
    prices: planPrices(addOn, context),
    notes: notesOf(addOn, context),
    bullets: addOn.entries
      .filter((entry) => !isHidden(entry))
      .map((entry): Bullet => ({ ...pointOf(entry, context), line: context.lineOf(entry.line) })),
    plans: buyers.map(({ id }) => id),
    buyers:
      buyers.length === context.plans.length
        ? context.phrases.forAllPlans
        : fill(context.phrases.forPlans, { plans: formatPlans(buyers, context.language) }),
    help: context.explain(addOn.help),
  };
}

function isHidden(entry: AddOnEntry): boolean {
  return (entry.kind === 'feature' && entry.feature.hidden) || (entry.kind === 'limit' && entry.limit.hidden);
}

/** `At least 5`, `Needs Priority support`, `Not together with Self help` */
function notesOf(addOn: AddOn, context: Context): readonly Said[] {
  const { catalog, language, phrases } = context;
  const line = context.lineOf(addOn.line);
  const nameOf = (id: string): string => catalog.addOns.find((other) => other.id === id)?.name ?? id;
  const needed = [
    ...addOn.needsAddOns.map(({ id }) => nameOf(id)),
    ...addOn.needsFeatures.map(({ feature }) => feature.name),
  ];
  const excluded = catalog.addOns.filter(
    (other) =>
      !other.hidden &&
      (addOn.excludes.some(({ id }) => id === other.id) || other.excludes.some(({ id }) => id === addOn.id)),
  );
  const { least, most } = addOn.quantity;
  const quantity = least === 1 && most === 1 ? [] : wordQuantity(addOn.quantity, context);
  const list = (phrase: string, things: readonly string[], word: 'and' | 'or'): readonly string[] =>
    things.length === 0 ? [] : [fill(phrase, { things: joinWords(things, word, language) })];
  return [
    ...quantity,
    ...list(phrases.needsThings, needed, 'and'),
    ...list(
      phrases.notWith,
      excluded.map(({ name }) => name),
      'or',
    ),
  ].map((text) => ({ text, line }));
}

function pointOf(entry: AddOnEntry, context: Context): Omit<Bullet, 'line'> {
  switch (entry.kind) {
    case 'feature':
      return { kind: entry.kind, about: entry.feature.id, text: context.wordsOf(entry).bullet };
    case 'limit':
      return {
        kind: entry.kind,
        about: entry.limit.id,
        text: entry.adds ? wordAdded(entry, context) : context.wordsOf(entry).bullet,
      };
    case 'models': {
      const names = joinWords(
        entry.models.map(({ name }) => name),
        'and',
        context.language,
      );
      const words = entry.all || entry.shown !== null ? context.wordsOf(entry).bullet : names;
      return { kind: entry.kind, about: entry.group.id, text: words };
    }
    case 'credits': {
      const words = wordCreditsBullet(entry, context);
      return { kind: entry.kind, about: entry.bucket.id, text: entry.shown === null ? `+${words}` : words };
    }
    case 'bullet':
      return { kind: entry.kind, about: null, text: context.wordsOf(entry).bullet };
  }
}

/** `+100 GB storage`, `Storage: +100 GB`; words that the line gives itself say in their own way that it is more. */
function wordAdded({ limit, value, shown }: AddOnLimitEntry, context: Context): string {
  const template = shown ?? limit.shown;
  const language = template ? context.languageOf(template) : context.language;
  const amount = shownValue(value, limit.measure, language);
  const more: ShownValue = (path) => `+${amount(path)}`;
  if (template === null) return fill(context.phrases.named, { name: limit.name, value: more('value') });
  return context.render(template, shown === null ? more : amount);
}

/** What each add-on costs in each plan; a row for each currency of the page. */
export function addOnRows(context: Context): readonly Row[] {
  return shownAddOns(context.catalog, context.plans).flatMap((addOn) => rowsOf(addOn, context));
}

function rowsOf(addOn: AddOn, context: Context): readonly Row[] {
  const { id, name } = addOn;
  const help = context.explain(addOn.help);
  const line = context.lineOf(addOn.line);
  const prices = planPrices(addOn, context);
  const paid = prices.filter(({ kind }) => kind === 'paid');
  const currencies = paid.length === 0 || context.currencies.length === 1 ? [null] : context.currencies;
  return currencies.map((currency) => {
    const here =
      paid.length === 0 ? prices : paid.filter((price) => currency === null || price.currency === currency);
    const words = wordsOf(here, currency, context);
    return makeRow(
      { kind: 'add-on', about: id, currency, header: name, note: currency, help, line },
      context,
      (plan): Cell =>
        isAvailableFor(addOn, plan)
          ? {
              plan: plan.id,
              kind: here.length > 0 ? 'value' : 'not included',
              words,
              line: here[0]?.line ?? line,
              from: null,
            }
          : absentCell(plan, id, context, context.words.notAvailable),
    );
  });
}

function wordsOf(
  prices: readonly PriceLine[],
  currency: string | null,
  { language, phrases }: Context,
): Cell['words'] {
  const [first, ...others] = prices.map(({ text }) => text);
  if (first !== undefined) return [first, ...others];
  return [
    currency === null ? capitalise(phrases.contactUs, language) : fill(phrases.noPriceIn, { currency }),
  ];
}
