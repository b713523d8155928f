import {
  type Answer,
  findCheapest,
  type Need,
  type Offer,
  type Question,
  type Verdict,
} from '../analysis/index.ts';
import type { Catalog, Plan } from '../catalog/catalog.ts';
import { formatLimit, formatNumber, formatRhythm, formatScaled } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Section, Survey } from './survey.ts';
import { and, cost, noCostWords, quantityWords, seatWords } from './words.ts';

/** A question about a catalog, and what was found. */
export interface Answered {
  readonly catalog: Catalog;
  readonly answer: Answer;
}

export function answerFor(catalog: Catalog, question: Question): Answered {
  return { catalog, answer: findCheapest(catalog, question) };
}

/** Whether anything does what is needed, if perhaps at a price that nobody can say. */
export function isMet({ verdicts }: Answer): boolean {
  return verdicts.some(({ kind }) => kind === 'meets' || kind === 'unpriced');
}

/** How many plans are spoken of; after that, only how many more there are. */
const MOST_TOLD = 20;

/** The answer in words: what is cheapest, and why nothing else is. */
export function tellAnswer({ catalog, answer }: Answered): Survey {
  const { best, next, question, verdicts, isProven, tried } = answer;
  const { cycle } = question.terms;
  const others = verdicts.filter((one) => one.kind !== 'meets' || one.offer !== best);
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

function seatsAsked({ terms: { seats } }: Question): string {
  return seats === 1 ? '' : `, for ${formatNumber(seats, ENGLISH)} people`;
}

function headline(answer: Answer, catalog: Catalog): string {
  const { best, unmet, verdicts } = answer;
  if (best) return offerWords(best, answer, catalog);
  const unpriced = verdicts.flatMap((one) => (one.kind === 'unpriced' ? [nameOf(one)] : []));
  if (unpriced.length > 0) return `only ${and(unpriced)}, and nobody can say the price without asking`;
  if (unmet.length > 0) return `no subscription has ${and(unmet.map((need) => needWords(need, catalog)))}`;
  return 'no subscription has all of that at once';
}

function nameOf({ plan, addOns }: { readonly plan: Plan | null; readonly addOns: Offer['addOns'] }): string {
  const extra = and(addOns.map(({ addOn, count }) => quantityWords(addOn, count)));
  if (plan === null) return extra;
  return addOns.length === 0 ? plan.name : `${plan.name} with ${extra}`;
}

function offerWords(offer: Offer, { question: { terms } }: Answer, catalog: Catalog): string {
  const price = cost(offer.cost, terms.cycle, catalog, terms.currency);
  return `${nameOf(offer)}: ${price}${seatWords([offer.plan], catalog, terms)}`;
}

function verdictWords(verdict: Verdict, answer: Answer, catalog: Catalog): string {
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
      const lacks = and(verdict.missing.map((need) => lackWords(need, verdict.plan, catalog)));
      return `${name} lacks ${lacks}, and nothing sold with it helps`;
    }
  }
}

/** What is needed: `API access`, `Support: Phone`, `Storage of 200 GB or more`. */
function needWords(need: Need, { creditDecimals }: Catalog): string {
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
  if (need.kind !== 'limit' || plan === null) return words;
  const had = plan.limits.get(need.limit.id)?.entry;
  if (had === undefined) return `${words} (it has none)`;
  const more = had.beyond.length > 0 ? ', and its use decides what more costs' : '';
  return `${words} (it has ${formatLimit(had.value, need.limit.measure, ENGLISH)}${more})`;
}

/** An answer as plain data. Amounts of money are minor units. */
export interface AnswerData {
  readonly needs: readonly NeedData[];
  readonly currency: string;
  readonly cycle: string | null;
  readonly seats: number;
  /** Whether anything does what is needed. */
  readonly met: boolean;
  readonly best: OfferData | null;
  readonly next: OfferData | null;
  /** False where the search stopped early: then `best` is the best of `tried`. */
  readonly proven: boolean;
  readonly tried: number;
  /** The names of what no plan has, whatever is bought. */
  readonly unmet: readonly string[];
  readonly plans: readonly {
    readonly plan: string | null;
    readonly verdict: Verdict['kind'];
    readonly offer: OfferData | null;
    readonly missing: readonly string[];
    readonly why: string;
  }[];
}

interface NeedData {
  readonly id: string;
  readonly words: string;
}

interface OfferData {
  readonly plan: string | null;
  readonly addOns: readonly { readonly id: string; readonly quantity: number }[];
  readonly recurring: number;
  readonly once: number;
}

export function answerData({ catalog, answer }: Answered): AnswerData {
  const { question, best, next, verdicts, unmet, tried, isProven } = answer;
  const { currency, cycle, seats } = question.terms;
  return {
    needs: question.needs.map((need) => ({ id: idOf(need), words: needWords(need, catalog) })),
    currency,
    cycle: cycle?.id ?? null,
    seats,
    met: isMet(answer),
    best: best && offerData(best),
    next: next && offerData(next),
    proven: isProven,
    tried,
    unmet: unmet.map(idOf),
    plans: verdicts.map((verdict) => ({
      plan: (verdict.kind === 'meets' ? verdict.offer.plan : verdict.plan)?.id ?? null,
      verdict: verdict.kind,
      offer: verdict.kind === 'meets' ? offerData(verdict.offer) : null,
      missing: verdict.kind === 'lacks' ? verdict.missing.map(idOf) : [],
      why: verdictWords(verdict, answer, catalog),
    })),
  };
}

function idOf(need: Need): string {
  switch (need.kind) {
    case 'feature':
      return need.feature.id;
    case 'model':
      return need.model.id;
    case 'limit':
      return need.limit.id;
    case 'credits':
      return need.bucket.id;
  }
}

function offerData({ plan, addOns, cost: { recurring, once } }: Offer): OfferData {
  return {
    plan: plan?.id ?? null,
    addOns: addOns.map(({ addOn, count }) => ({ id: addOn.id, quantity: count })),
    recurring,
    once,
  };
}
