import { type Need, type Offer, paidUnits, type Terms, type Verdict } from '../analysis/index.ts';
import { unitName } from '../catalog/plans/price-units.ts';
import { type Answered, isMet, needWords, verdictWords } from './answer.ts';

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
  /** What costs less with a longer billing cycle, where no cycle was asked for. */
  readonly longer: (OfferData & { readonly cycle: string }) | null;
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
  /** How many are paid of what the plan has a price for each of: `{ "seats": 3 }`. */
  readonly quantities: Readonly<Record<string, number>>;
  readonly recurring: number;
  readonly once: number;
}

export function answerData({ catalog, answer, longer }: Answered): AnswerData {
  const { question, best, next, verdicts, unmet, tried, isProven } = answer;
  const { currency, cycle, seats } = question.terms;
  return {
    needs: question.needs.map((need) => ({ id: idOf(need), words: needWords(need, catalog) })),
    currency,
    cycle: cycle?.id ?? null,
    seats,
    met: isMet(answer),
    best: best && offerData(best, question.terms),
    next: next && offerData(next, question.terms),
    longer: longer && { cycle: longer.cycle.id, ...offerData(longer.offer, question.terms) },
    proven: isProven,
    tried,
    unmet: unmet.map(idOf),
    plans: verdicts.map((verdict) => ({
      plan: (verdict.kind === 'meets' ? verdict.offer.plan : verdict.plan)?.id ?? null,
      verdict: verdict.kind,
      offer: verdict.kind === 'meets' ? offerData(verdict.offer, question.terms) : null,
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

function offerData({ plan, addOns, cost: { recurring, once } }: Offer, terms: Terms): OfferData {
  const units = plan === null ? [] : paidUnits(plan, terms);
  return {
    plan: plan?.id ?? null,
    addOns: addOns.map(({ addOn, count }) => ({ id: addOn.id, quantity: count })),
    quantities: Object.fromEntries(units.map(({ unit, count }) => [unitName(unit), count])),
    recurring,
    once,
  };
}
