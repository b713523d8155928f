import { isAvailableFor } from '../../catalog/add-ons/availability.ts';
import type { AddOn, AddOnEntry, AddOnLimitEntry, Catalog, Plan } from '../../catalog/catalog.ts';
import { formatPlans, joinWords, type ShownValue, shownValue } from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import { pointOf, wordQuantity } from './cards.ts';
import { absentCell, makeRows } from './cells.ts';
import type { Context } from './context.ts';
import { wordCreditsPoint } from './credit-words.ts';
import type { AddOnCard, Bullet, Row, Said } from './page.ts';
import { planPrices } from './prices.ts';
import { priceCell } from './rows-of-prices.ts';

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
      .map((entry): Bullet => bulletOf(entry, addOn, context)),
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

const excludedIds = new WeakMap<AddOn, ReadonlySet<string>>();

/** What an add-on says that it excludes. Every add-on asks it of every other. */
function idsExcludedBy(addOn: AddOn): ReadonlySet<string> {
  const known = excludedIds.get(addOn) ?? new Set(addOn.excludes.map(({ id }) => id));
  excludedIds.set(addOn, known);
  return known;
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
    (other) => !other.hidden && (idsExcludedBy(addOn).has(other.id) || idsExcludedBy(other).has(addOn.id)),
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

function bulletOf(entry: AddOnEntry, addOn: AddOn, context: Context): Bullet {
  const line = context.lineOf(entry.line);
  switch (entry.kind) {
    case 'feature':
      return pointOf(entry, entry.feature.id, context);
    case 'limit': {
      const about = entry.limit.id;
      return entry.adds
        ? { kind: entry.kind, about, text: wordAdded(entry, context), line }
        : pointOf(entry, about, context);
    }
    case 'models': {
      const names = joinWords(
        entry.models.map(({ name }) => name),
        'and',
        context.language,
      );
      const text = entry.all || entry.shown !== null ? context.wordsOf(entry).bullet : names;
      return { kind: entry.kind, about: entry.group.id, text, line };
    }
    case 'credits':
      return { kind: entry.kind, about: entry.bucket.id, ...wordCreditsPoint(entry, addOn, context, '+') };
    case 'bullet':
      return pointOf(entry, null, context);
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

/** What each add-on costs in each plan: a row, or one for each billing period and currency of the page. */
export function addOnRows(context: Context): readonly Row[] {
  return shownAddOns(context.catalog, context.plans).flatMap((addOn) => {
    const { id, name } = addOn;
    const prices = planPrices(addOn, context);
    return makeRows(
      {
        kind: 'add-on',
        about: id,
        header: name,
        help: context.explain(addOn.help),
        line: context.lineOf(addOn.line),
      },
      context,
      (plan, chosen) =>
        isAvailableFor(addOn, plan)
          ? priceCell(plan, prices, chosen, context)
          : absentCell(plan, id, context, context.words.notAvailable),
    );
  });
}
