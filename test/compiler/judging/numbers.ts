import type { CreditEntry, LimitEntry } from '../../../src/catalog/catalog.ts';
import { amountsIn, momentAfter, scaledIn } from './quantities.ts';
import { answerPrice, beginAnyhow, decimalsOf, issued, START, type Subject } from './subject.ts';

/** A figure on the page with what makes it a price, a size, a length of time or an amount of credits. */
export interface Figure {
  readonly kind: 'money' | 'size' | 'time' | 'percent' | 'credits' | 'count';
  readonly words: string;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';

const FIGURES: readonly (readonly [Figure['kind'], RegExp])[] = [
  ['money', new RegExp(`[$€£¥]${NUMBER}|${NUMBER}\\s[A-Z]{3}\\b`, 'g')],
  ['size', new RegExp(`${NUMBER}\\s(?:B|[KMGTP]i?B)\\b`, 'g')],
  ['time', new RegExp(`${NUMBER}[\\s-](?:second|minute|hour|day|week|month|year)s?\\b`, 'g')],
  ['percent', new RegExp(`${NUMBER}\\s?%`, 'g')],
];

/** All figures of a text, each once; `credits` are the names that credits go by. */
export function figuresIn(text: string, credits: readonly string[]): readonly Figure[] {
  const names = credits.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const kinds = [...FIGURES, ['credits', new RegExp(`${NUMBER}\\s(?:${names})\\b`, 'g')] as const];
  const found: Figure[] = [];
  let rest = text;
  for (const [kind, pattern] of kinds) {
    rest = rest.replace(pattern, (words) => {
      found.push({ kind, words: words.replace(/[\s-]/g, ' ') });
      return '~';
    });
  }
  for (const [words] of rest.matchAll(new RegExp(NUMBER, 'g'))) found.push({ kind: 'count', words });
  return found;
}

/** Answers whether the rules have a figure. */
export function makeIsRuled(subject: Subject): (figure: Figure) => boolean {
  const { catalog, page, rules } = subject;
  const money = moneyOf(subject);
  const limits = amountsOf(subject);
  const credits = creditsOf(subject);
  const counts = new Set([...limits, ...credits, ...countsOf(subject)]);
  const percents = percentsOf(subject);
  const ends = catalog.buckets.flatMap(({ id }) => {
    const begun = page.plans.map((plan) => beginAnyhow(plan.id, subject)).find((one) => one !== null);
    const grants = begun && rules.topUp?.(begun.account, id, 1, begun.at, 'new').account.grants;
    return begun && grants ? [[begun.at, grants.find((one) => one.id === 'new')?.until] as const] : [];
  });
  const trials = new Set(
    Object.values(rules.planDetails).map(({ trial }) => (trial ? `${trial.count} ${trial.unit}` : '')),
  );
  return ({ kind, words }) => {
    const [plain = Number.NaN] = scaledIn(words, 0);
    switch (kind) {
      case 'money': {
        const code = SIGNS[words.charAt(0)] ?? words.slice(-3);
        return money.get(code)?.has(scaledIn(words, decimalsOf(code, subject))[0] ?? 0) === true;
      }
      case 'size':
        return limits.has(amountsIn(words, 'bytes')[0] ?? 0);
      case 'time':
        return (
          trials.has(words.replace(/s$/, '')) ||
          limits.has(amountsIn(words, 'time')[0] ?? 0) ||
          ends.some(([at, until]) => momentAfter(words, at) === until)
        );
      case 'percent':
        return percents.has(Number(words.replace(/\s?%/, ''))) || limits.has(plain);
      case 'credits':
        return credits.has(Number(words.replaceAll(',', '').split(' ')[0]));
      case 'count':
        return counts.has(Number(words.replaceAll(',', '')));
    }
  };
}

/** Everything that somebody can be asked to pay, in minor units by currency; nothing is a price, too. */
function moneyOf(subject: Subject): ReadonlyMap<string, ReadonlySet<number>> {
  const { catalog, rules } = subject;
  const cycles = catalog.cycles.map(({ id }) => id);
  return new Map(
    catalog.currencies.map(({ code }) => {
      const amounts = new Set([0]);
      for (const cycle of cycles.length === 0 ? ['monthly'] : cycles) {
        for (const plan of rules.planIds) {
          const answer = answerPrice(plan, cycle, code, subject);
          if (answer.ok) amounts.add(answer.total).add(answer.once);
        }
        for (const { id } of catalog.addOns) {
          const price = rules.addOnsPrice?.({ [id]: 1 }, cycle, code);
          if (price) amounts.add(price.recurring).add(price.once);
        }
      }
      for (const { prices } of Object.values(rules.packDetails)) amounts.add(prices[code] ?? 0);
      for (const [plan, { limit, beyond }] of limitLines(subject))
        for (const { per } of beyond)
          amounts.add(rules.overage?.(plan, limit.id, Number(rules.limit(plan, limit.id)) + per, code) ?? 0);
      return [code, amounts];
    }),
  );
}

function limitLines({ catalog }: Subject): readonly (readonly [plan: string, LimitEntry])[] {
  return catalog.plans.flatMap(({ id, limits }) =>
    [...limits.values()].map(({ entry }) => [id, entry] as const),
  );
}

/** All amounts of limits, those that add-ons bring among them, and the units that more is paid by. */
function amountsOf(subject: Subject): ReadonlySet<number> {
  const { catalog, rules } = subject;
  const amounts = new Set<number>();
  for (const plan of rules.planIds)
    for (const { id } of catalog.limits) {
      const own = rules.limit(plan, id);
      amounts.add(Number(own));
      for (const addOn of catalog.addOns) {
        const both = Number(rules.limitWith?.(plan, { [addOn.id]: 1 }, id));
        amounts.add(both).add(both - (typeof own === 'number' ? own : 0));
        // Nothing can be seen of it where the plan has more, or no amount.
        for (const entry of addOn.entries)
          if (entry.kind === 'limit' && entry.limit.id === id) amounts.add(stated(entry));
      }
    }
  for (const [, { beyond }] of limitLines(subject)) for (const { per } of beyond) amounts.add(per);
  return amounts;
}

function stated({ value }: LimitEntry): number {
  if (value.kind === 'unlimited' || value.kind === 'contact us') return Number.NaN;
  if (value.kind === 'condition') return Number(value.applies);
  if (value.kind !== 'duration') return value.amount;
  return value.duration.months > 0 ? value.duration.months : value.duration.milliseconds;
}

/** Everything that is counted in credits, in whole ones. */
function creditsOf(subject: Subject): ReadonlySet<number> {
  const { catalog, page, rules } = subject;
  const scale = 10 ** catalog.creditDecimals;
  const credits = new Set<number>();
  for (const { id } of catalog.buckets)
    for (const plan of rules.planIds)
      for (const cycle of page.cycles) {
        credits.add((issued(plan, cycle.id, id, subject) ?? 0) / scale);
        const trying = rules.openAccount?.(plan, cycle.id, START);
        if (trying) credits.add((rules.balance?.(trying, START).buckets[id] ?? 0) / scale);
      }
  for (const { id } of catalog.modelGroups.flatMap(({ models }) => models)) credits.add(rules.cost(id) ?? 0);
  for (const { gives } of Object.values(rules.packDetails)) credits.add(gives?.amount ?? 0);
  const lines = [
    ...catalog.plans.flatMap((plan) => plan.entries),
    ...catalog.addOns.flatMap((one) => one.entries),
  ];
  const given = lines.filter((entry): entry is CreditEntry => entry.kind === 'credits');
  for (const { amount } of given.flatMap(({ amounts }) => amounts)) credits.add(amount / scale);
  for (const { rollover } of catalog.buckets) credits.add((rollover?.max ?? 0) / scale);
  return credits;
}

/** How many of something a price is for, and how many can be bought. */
function countsOf({ catalog }: Subject): readonly number[] {
  const prices = [...catalog.plans, ...catalog.addOns].flatMap(({ pricing }) =>
    pricing.kind === 'paid' ? pricing.prices : [],
  );
  const units = prices.flatMap(({ unit }) => unit?.count ?? []);
  return [
    ...units,
    ...catalog.addOns.flatMap(({ quantity: { least, most, step } }) => [least, most ?? least, step]),
  ];
}

/** What longer periods save against each other, in whole percent. */
function percentsOf(subject: Subject): ReadonlySet<number> {
  const saved = [...subject.page.plans, ...subject.page.addOns]
    .flatMap(({ prices }) => prices)
    .flatMap(({ saving }) => saving?.percent ?? []);
  return new Set(saved);
}
