import {
  type Answer,
  findCheapest,
  type Need,
  type NoCost,
  type Offer,
  type Question,
  type Verdict,
} from '../analysis/index.ts';
import type { Catalog, Cycle, Plan } from '../catalog/catalog.ts';
import { cyclesIn } from '../catalog/cycles.ts';
import { formatLimit, formatNumber, formatRhythm, formatScaled } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { findLonger, type Longer, savedWords } from './longer.ts';
import type { Section, Survey } from './survey.ts';
import { and, cost, noCostWords, quantityWords, unitWords } from './words.ts';

/** A question about a catalog, and what was found. */
export interface Answered {
  readonly catalog: Catalog;
  readonly answer: Answer;
  /** What costs less with a longer billing cycle, the one that saves most; null where nothing does, or nobody asks. */
  readonly longer: Longer<Offer> | null;
}

/** `asksLonger` where nobody said which billing cycle is wanted. */
export function answerFor(catalog: Catalog, question: Question, asksLonger = false): Answered {
  const answer = findCheapest(catalog, question);
  const { cycle } = question.terms;
  const bestIn = (longer: Cycle): Offer | null => {
    const times = cycle ? cyclesIn(cycle, longer) : 1;
    const needs = question.needs.map((need) => duringCycles(need, times));
    return findCheapest(catalog, { needs, terms: { ...question.terms, cycle: longer } }).best;
  };
  return { catalog, answer, longer: asksLonger ? findLonger(catalog, cycle, answer.best, bestIn) : null };
}

/** Credits are needed in each cycle: in so many of them, so many times as many. */
function duringCycles(need: Need, times: number): Need {
  return need.kind === 'credits' ? { ...need, atLeast: need.atLeast * times } : need;
}

/** Whether anything does what is needed, if perhaps at a price that nobody can say. */
export function isMet({ verdicts }: Answer): boolean {
  return verdicts.some(({ kind }) => kind === 'meets' || kind === 'unpriced');
}

/** How many plans are spoken of; after that, only how many more there are. */
const MOST_TOLD = 20;

/** The answer in words: what is cheapest, and why nothing else is. */
export function tellAnswer({ catalog, answer, longer }: Answered): Survey {
  const { best, next, question, verdicts, isProven, tried } = answer;
  const { cycle } = question.terms;
  const alone = verdicts.filter(({ kind }) => kind === 'meets' || kind === 'unpriced').length === 1;
  const others = verdicts.filter(
    (one) => (one.kind !== 'meets' || one.offer !== best) && !(alone && isToldByHeadline(one)),
  );
  const told: Section['lines'] = others
    .slice(0, MOST_TOLD)
    .map((one) => ({ mark: null, text: verdictWords(one, answer, catalog) }));
  const more = others.length - told.length;
  const rest: Section['lines'] =
    more > 0 ? [{ mark: null, text: `and ${formatNumber(more, ENGLISH)} more plans` }] : [];
  const facts: Survey['facts'] = [
    ['Needed', and(question.needs.map((need) => needWords(need, catalog)))],
    ['Paid', `${cycle ? formatRhythm(cycle, ENGLISH) : 'once'}${seatsAsked(question)}`],
    [best && isProven ? 'Cheapest' : best ? 'Best found' : 'Answer', headline(answer, catalog)],
    ...(longer ? [['Cheaper', longerWords(longer, answer, catalog)] as const] : []),
    ...(next && best ? [['Next best', offerWords(next, answer, catalog)] as const] : []),
    ...(isProven
      ? []
      : [
          [
            'Not all tried',
            `${formatNumber(tried, ENGLISH)} combinations were tried, and there are more: something cheaper may be among them`,
          ] as const,
        ]),
  ];
  const title = best ? 'Why not another plan' : 'What each plan lacks';
  return {
    title: catalog.name,
    place: catalog.source.name,
    facts,
    sections: others.length === 0 ? [] : [{ title, about: null, lines: [...told, ...rest] }],
  };
}

/** True where the headline, which names it alone, gives the one reason that it has. */
function isToldByHeadline(verdict: Verdict): boolean {
  return verdict.kind === 'unpriced' && verdict.why.length === 1 && verdict.why[0]?.item === verdict.plan;
}

function seatsAsked({ terms: { seats } }: Question): string {
  return seats === 1 ? '' : `, for ${formatNumber(seats, ENGLISH)} people`;
}

function headline(answer: Answer, catalog: Catalog): string {
  const { best, unmet, verdicts } = answer;
  if (best) return offerWords(best, answer, catalog);
  const unpriced = verdicts.flatMap((one) => (one.kind === 'unpriced' ? [one] : []));
  if (unpriced.length > 0) {
    const reasons = new Set(unpriced.flatMap(({ why }) => why.map((one) => one.why)));
    return `only ${and(unpriced.map(nameOf))}, and ${noPriceWords(reasons, unpriced.length > 1)}`;
  }
  if (unmet.length > 0) return `no subscription has ${and(unmet.map((need) => needWords(need, catalog)))}`;
  return 'no subscription has all of that at once';
}

function noPriceWords(reasons: ReadonlySet<NoCost>, areSeveral: boolean): string {
  if (reasons.size > 1) return 'nobody can say the price beforehand';
  if (!reasons.has('by use')) return 'nobody can say the price without asking';
  return areSeveral ? 'their use decides what they cost' : 'its use decides what it costs';
}

function nameOf({ plan, addOns }: { readonly plan: Plan | null; readonly addOns: Offer['addOns'] }): string {
  const extra = and(addOns.map(({ addOn, count }) => quantityWords(addOn, count)));
  if (plan === null) return extra;
  return addOns.length === 0 ? plan.name : `${plan.name} with ${extra}`;
}

function offerWords(offer: Offer, { question: { terms } }: Answer, catalog: Catalog): string {
  const price = cost(offer.cost, terms.cycle, catalog, terms.currency);
  return `${nameOf(offer)}: ${price}${unitWords([offer.plan], catalog, terms)}`;
}

/** `Team: $144 per year, $36 less than paid monthly` */
function longerWords(longer: Longer<Offer>, answer: Answer, catalog: Catalog): string {
  const { question } = answer;
  const terms = { ...question.terms, cycle: longer.cycle };
  const own = offerWords(longer.offer, { ...answer, question: { ...question, terms } }, catalog);
  return own + savedWords(longer, question.terms.cycle, catalog, terms.currency);
}

/** What is to be said of one plan. */
export function verdictWords(verdict: Verdict, answer: Answer, catalog: Catalog): string {
  const { cycle, currency } = answer.question.terms;
  switch (verdict.kind) {
    case 'meets':
      return offerWords(verdict.offer, answer, catalog);
    case 'unpriced': {
      const why = verdict.why.map(({ item, why }) =>
        item === verdict.plan
          ? noCostWords(why, cycle, currency)
          : `${item.name}: ${noCostWords(why, cycle, currency)}`,
      );
      return `${nameOf(verdict)} would do, but ${and(why)}`;
    }
    case 'not sold':
      return `${verdict.plan.name}: ${noCostWords(verdict.why, cycle, currency)}`;
    case 'lacks': {
      const name = verdict.plan?.name ?? 'Add-ons alone';
      if (verdict.missing.length === 0)
        return verdict.isProven
          ? `${name} cannot have all of that at once`
          : `${name}: nothing was found, but not all was tried`;
      const asked = verdict.missing.flatMap((need) =>
        need.kind === 'limit' && isToAskFor(need, verdict.plan) ? [need.limit.name] : [],
      );
      if (asked.length === verdict.missing.length)
        return `${name}: ${and(asked)} ${asked.length === 1 ? 'is' : 'are'} to be asked for`;
      const lacks = and(verdict.missing.map((need) => lackWords(need, verdict.plan, catalog)));
      return `${name} lacks ${lacks}, and nothing sold with it helps`;
    }
  }
}

/** What is needed: `API access`, `Support: Phone`, `Storage of 200 GB or more`. */
export function needWords(need: Need, { creditDecimals }: Catalog): string {
  switch (need.kind) {
    case 'feature': {
      const { name, values } = need.feature;
      const choices = 'choices' in values ? values.choices : [];
      const choice = choices.find(({ id }) => id === need.choice);
      return choice ? `${name}: ${choice.label}` : name;
    }
    case 'model':
      return need.model.name;
    case 'limit': {
      const { limit, atLeast } = need;
      if (limit.measure.kind === 'condition') return limit.name;
      if (atLeast === null) return `any ${limit.name}`;
      const amount = formatLimit(atLeast, limit.measure, ENGLISH);
      return atLeast.kind === 'unlimited'
        ? `${limit.name} without limit`
        : `${limit.name} of ${amount} or more`;
    }
    case 'credits':
      return `${formatScaled(need.atLeast, creditDecimals, ENGLISH)} ${need.bucket.name}`;
  }
}

/** The same, with what the plan has of it. */
function lackWords(need: Need, plan: Plan | null, catalog: Catalog): string {
  const words = needWords(need, catalog);
  if (need.kind !== 'limit' || plan === null || need.limit.measure.kind === 'condition') return words;
  const had = plan.limits.get(need.limit.id)?.entry;
  if (had === undefined) return `${words} (it has none)`;
  if (isToAskFor(need, plan)) return `${words} (what it has is to be asked for)`;
  const more = had.beyond.length > 0 ? ', and its use decides what more costs' : '';
  return `${words} (it has ${formatLimit(had.value, need.limit.measure, ENGLISH)}${more})`;
}

/** True where a plan says `contact us` of what is needed. */
function isToAskFor(need: Need, plan: Plan | null): boolean {
  return need.kind === 'limit' && plan?.limits.get(need.limit.id)?.entry.value.kind === 'contact us';
}
