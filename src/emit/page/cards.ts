import type {
  Base,
  Bucket,
  CreditEntry,
  Entry,
  Noun,
  Pack,
  Plan,
  Quantity,
  Validity,
} from '../../catalog/catalog.ts';
import {
  formatCount,
  formatFor,
  formatNumber,
  formatPlans,
  formatScaled,
  joinWords,
  mayBuy,
  thingsOf,
} from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import { choicesOf } from './by-choice.ts';
import type { Context } from './context.ts';
import { wordCreditsPoint } from './credit-words.ts';
import type { Bullet, Card, PackCard, Said } from './page.ts';
import { packPrices, planPrices } from './prices.ts';

/** The card of a plan: its name, what it costs and its lines in the order of the file. */
export function makeCard(plan: Plan, context: Context): Card {
  return {
    id: plan.id,
    name: plan.name,
    line: context.lineOf(plan.line),
    popular: plan.popular,
    tagline: plan.tagline && context.say(plan.tagline),
    pricing: plan.pricing.kind,
    prices: planPrices(plan, context),
    notes: notesOf(plan, context),
    button: plan.button && {
      ...context.say(plan.button.words),
      line: context.lineOf(plan.button.line),
      url: plan.button.url,
    },
    bullets: bulletsOf(plan, context),
  };
}

function notesOf(plan: Plan, context: Context): readonly Said[] {
  const notes: Said[] = [];
  const { trial } = plan;
  if (trial) notes.push({ text: wordTrial(trial, context), line: context.lineOf(trial.line) });
  for (const text of plan.quantity ? wordQuantity(plan.quantity, context, nounOfUnit(plan, context)) : [])
    notes.push({ text, line: context.lineOf(plan.priceLines[0] ?? plan.line) });
  if (!plan.cardRequired)
    notes.push({ text: context.phrases.noCardRequired, line: context.lineOf(cardLine(plan)) });
  return notes;
}

/** `At least 3`, `In steps of 5`; `At least 3 seats` where it is known of what. */
export function wordQuantity(
  { least, most, step }: Quantity,
  { language, phrases }: Context,
  noun: Noun | null = null,
): readonly string[] {
  const say = (phrase: string, count: number): string =>
    fill(phrase, { count: noun ? formatCount(count, noun, language) : formatNumber(count, language) });
  return [
    ...(least > 1 ? [say(phrases.atLeast, least)] : []),
    ...(most === null ? [] : [say(phrases.atMost, most)]),
    ...(step > 1 ? [fill(phrases.inSteps, { count: formatNumber(step, language) })] : []),
  ];
}

/** What the price of a plan counts, if there is only one such thing, and a limit has words for it. */
function nounOfUnit({ pricing }: Plan, { catalog }: Context): Noun | null {
  const units = pricing.kind === 'paid' ? pricing.prices.flatMap(({ unit }) => unit ?? []) : [];
  const nouns = units.map(({ word, limit: counted }) => {
    const limit = catalog.limits.find(({ id, measure }) =>
      counted === null
        ? id === word || id === `${word}s` || ('noun' in measure && measure.noun?.one === word)
        : id === counted,
    );
    return limit && 'noun' in limit.measure ? limit.measure.noun : null;
  });
  const [only] = nouns;
  return only && nouns.every((noun) => noun === only) ? only : null;
}

/** `14-day free trial`, `14-day free trial with 20 cycle credits` */
function wordTrial({ duration, credits }: NonNullable<Plan['trial']>, context: Context): string {
  const { phrases, language } = context;
  const trial = formatFor(phrases.trial, duration, language);
  const amounts = credits.map((given) => wordCredits(given, context));
  return amounts.length === 0
    ? trial
    : fill(phrases.trialWith, { trial, credits: joinWords(amounts, 'and', language) });
}

/** `500 purchased add-on credits` */
function wordCredits(
  { amount, bucket }: { readonly amount: number; readonly bucket: Bucket },
  { catalog, language, phrases }: Context,
): string {
  const digits = formatScaled(amount, catalog.creditDecimals, language);
  return fill(phrases.creditsOf, { amount: digits, name: bucket.name });
}

/** The line that says `no card required`: that of the trial, or else that of the price. */
export function cardLine(plan: Plan): Plan['line'] {
  const says = (line: Plan['line']): boolean =>
    line.parts.some((part) => part.kind === 'word' && part.text === 'card');
  const lines = plan.trial ? [...plan.priceLines, plan.trial.line] : plan.priceLines;
  return lines.find(says) ?? lines[0] ?? plan.line;
}

/** The points of a card: first what `everything in` says, then the plan's own lines. `lost` is what plans above take away. */
function bulletsOf(plan: Plan, context: Context, lost: readonly string[] = []): readonly Bullet[] {
  const own = plan.entries.filter((entry) => !isHidden(entry)).map((entry) => bulletOf(entry, plan, context));
  if (plan.base === null) return own;
  // What a hidden plan below says, and this one says otherwise, is not so.
  const said = new Set(own.map(({ about }) => about));
  const below = basePoints(plan.base, context, lost).filter(
    ({ about }) => about === null || !said.has(about),
  );
  return [...below, ...own];
}

/** What is kept off the page everywhere. */
function isHidden(entry: Entry): boolean {
  return (entry.kind === 'feature' && entry.feature.hidden) || (entry.kind === 'limit' && entry.limit.hidden);
}

function bulletOf(entry: Entry, plan: Plan, context: Context): Bullet {
  switch (entry.kind) {
    case 'credits':
      return { kind: entry.kind, about: entry.bucket.id, ...wordCreditsPoint(entry, plan, context) };
    case 'feature':
      return pointOf(entry, entry.feature.id, context);
    case 'limit':
      return pointOf(entry, entry.limit.id, context);
    case 'models':
      return pointOf(entry, entry.group.id, context);
    case 'bullet':
      return pointOf(entry, null, context);
  }
}

/** A line as a point; `about` is the id of what it names. */
export function pointOf(entry: Exclude<Entry, CreditEntry>, about: string | null, context: Context): Bullet {
  const { kind } = entry;
  const { bullet, byCurrency } = context.wordsOf(entry);
  const line = context.lineOf(entry.line);
  if (byCurrency === null) return { kind, about, text: bullet, line };
  const choices = choicesOf(context, ({ currency }) => byCurrency.get(currency)?.bullet ?? bullet);
  return { kind, about, text: bullet, line, ...choices };
}

/**
 * `Everything in Starter`. A plan that customers do not see means nothing to them: its points stand there instead. `lost`
 * is what plans between take away.
 */
export function basePoints(base: Base, context: Context, lost: readonly string[] = []): readonly Bullet[] {
  const { plan } = base;
  const own = base.except.map(({ id }) => id);
  const except = [...new Set([...own, ...lost.filter((id) => plan.hidden || hasAny(plan, id))])];
  if (plan.hidden) {
    const gone = new Set(except);
    return bulletsOf(plan, context, except).filter(({ about }) => about === null || !gone.has(about));
  }
  const things = thingsOf(context.catalog);
  const gone = except.flatMap((id) => things.get(id) ?? []);
  const names = gone.filter((thing) => !('hidden' in thing && thing.hidden)).map(({ name }) => name);
  const { everythingIn, everythingExcept } = context.phrases;
  const text =
    names.length === 0
      ? fill(everythingIn, { plan: plan.name })
      : fill(everythingExcept, { plan: plan.name, things: joinWords(names, 'and', context.language) });
  return [{ kind: 'everything in', about: plan.id, text, line: context.lineOf(base.line) }];
}

function hasAny({ features, limits, models, credits }: Plan, id: string): boolean {
  return [features, limits, models, credits].some((granted) => granted.has(id));
}

/** A pack of credits: what it gives and costs, and who may buy it. */
export function makePackCard(pack: Pack, context: Context): PackCard {
  const { language, phrases } = context;
  const line = context.lineOf(pack.line);
  const { gives } = pack;
  const buyers = context.plans.filter((plan) => mayBuy(plan, pack));
  return {
    id: pack.id,
    name: pack.name,
    line,
    gives: gives && { text: wordCredits(gives, context), line },
    prices: packPrices(pack, context),
    validity: gives && { text: wordValidity(gives.bucket, context), line: context.lineOf(gives.bucket.line) },
    plans: buyers.map(({ id }) => id),
    buyers:
      buyers.length === context.plans.length
        ? phrases.forAllPlans
        : fill(phrases.forPlans, { plans: formatPlans(buyers, language) }),
    help: context.explain(pack.help),
  };
}

/**
 * How long credits can be used: the file's words for the bucket, or `Valid for 12 months`. What comes more often than
 * the plan is paid ends as often.
 */
export function wordValidity(bucket: Bucket, context: Context, comesMoreOften = false): string {
  if (bucket.shown) return context.say(bucket.shown).text;
  const { valid } = bucket;
  const validity =
    comesMoreOften && valid.kind === 'until renewal'
      ? context.phrases.validUntilIssue
      : wordOwnValidity(valid, context);
  return bucket.needsActivePlan ? fill(context.phrases.withActivePlan, { validity }) : validity;
}

function wordOwnValidity(valid: Validity, { phrases, language }: Context): string {
  switch (valid.kind) {
    case 'until renewal':
      return phrases.validUntilRenewal;
    case 'lasts':
      return formatFor(phrases.validFor, valid.duration, language);
    case 'forever':
      return phrases.validForever;
  }
}
