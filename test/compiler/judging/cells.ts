import { expect } from 'vitest';
import { amountsIn, momentAfter, scaledIn } from './quantities.ts';
import {
  answerPrice,
  begin,
  beginAnyhow,
  type Cell,
  decimalsOf,
  issued,
  type Row,
  type Subject,
  sum,
} from './subject.ts';

/** Where something stands, for a test that fails. */
export type Where = readonly unknown[];

/** What the page says against what the rules make of it. */
export function same(where: Where, said: unknown, ruled: unknown): void {
  expect([...where, said]).toEqual([...where, ruled]);
}

/** Every cell of the table against the answer of the rules. */
export function judgeTable(subject: Subject): void {
  for (const { rows } of subject.page.table)
    for (const row of rows) for (const cell of row.cells) judgeCell(row, cell, subject);
}

function judgeCell(row: Row, cell: Cell, subject: Subject): void {
  const { rules } = subject;
  const { kind, words, plan } = cell;
  const id = row.about ?? '';
  const where = [row.kind, id, row.cycle, row.currency, plan, words.join(' + ')];
  const details = rules.planDetails[plan];
  switch (row.kind) {
    case 'feature':
      same(where, kind !== 'not included', rules.allows(plan, id));
      judgeValue(where, plan, id, words[0], subject);
      return;
    case 'limit':
      same(where, kind, kindOf(rules.limit(plan, id), rules.limitUnits[id]?.unit));
      if (kind !== 'not included') judgeLimit(where, plan, id, words[0], row.currency, subject);
      return;
    case 'models': {
      const models = modelsOf(id, subject);
      const usable = models.filter((model) => rules.canUse(plan, model));
      same(where, kind !== 'not included', usable.length > 0);
      if (/\ball\b/.test(words[0])) same(where, usable, models);
      return;
    }
    case 'model':
      same(where, kind === 'included', rules.canUse(plan, id));
      same(
        [...where, row.note],
        row.note === null ? undefined : wholeCreditsIn(row.note, subject),
        rules.cost(id),
      );
      return;
    case 'price':
      judgePrices(where, words, plan, row, subject);
      return;
    case 'trial': {
      const trial = details?.trial;
      const said = kind === 'value' ? words[0].replace(/s$/, '') : null;
      same(where, said, trial ? `${trial.count} ${trial.unit}` : null);
      return;
    }
    case 'card':
      same(where, /^No /.test(words[0]), details?.noCardRequired === true);
      return;
    case 'pack':
      same(where, words[0] !== 'Not available', rules.canBuy(plan, id));
      if (rules.canBuy(plan, id)) judgePack(where, row, words[0], plan, subject);
      return;
    case 'credits':
      judgeCredits(where, row, cell, subject);
      return;
    case 'validity':
      same(where, kind !== 'not included', canHave(plan, id, subject));
      if (kind !== 'not included') judgeValidity(where, words, row, plan, subject);
      return;
    case 'also':
      for (const text of words) judgeEverything(where, text, plan, subject);
      return;
    case 'add-on': {
      const isSold = rules.addOnsFor?.(plan).includes(id) === true;
      same(where, words[0] !== 'Not available', isSold);
      if (isSold) judgeAddOnPrice(where, words, id, row, subject);
      return;
    }
  }
}

function kindOf(value: number | 'contact us' | undefined, unit: string | undefined): Cell['kind'] {
  if (value === undefined) return 'not included';
  if (unit === 'condition') return 'value';
  if (value === 'contact us') return value;
  if (value === 0) return 'zero';
  return value === Number.POSITIVE_INFINITY ? 'unlimited' : 'value';
}

function modelsOf(group: string, { catalog }: Subject): readonly string[] {
  return catalog.modelGroups.flatMap(({ id, models }) => (id === group ? models.map((one) => one.id) : []));
}

/** The first amount of credits in some words, as accounts count them: in the smallest part of a credit. */
export function creditsIn(words: string, { catalog }: Subject): number | undefined {
  return scaledIn(words, catalog.creditDecimals)[0];
}

/** The same in credits, as apps show them. */
export function wholeCreditsIn(words: string, subject: Subject): number {
  return (creditsIn(words, subject) ?? Number.NaN) / 10 ** subject.catalog.creditDecimals;
}

/** `Phone`, `Card and Invoice`, `within 4 hours`: what the plan has of the feature, and nothing else of it. */
export function judgeValue(
  where: Where,
  plan: string,
  feature: string,
  words: string,
  { rules }: Subject,
): void {
  const value = rules.value?.(plan, feature);
  const labels = rules.valueLabels?.[feature];
  if (value === undefined) return;
  if (labels === undefined) same(where, words.includes(String(value)), true);
  for (const [id, label] of Object.entries(labels ?? {}))
    same([...where, label], words.includes(label), [value].flat().includes(id));
}

/** `10 GB`, `Unlimited`, `Contact us`; where use goes on, `10 GB, then $0.10 per GB`. */
export function judgeLimit(
  where: Where,
  plan: string,
  id: string,
  words: string,
  currency: string | null,
  subject: Subject,
): void {
  const { page, rules } = subject;
  const value = rules.limit(plan, id);
  same(where, /contact us$/i.test(words), value === 'contact us');
  same(where, /\bunlimited\b/i.test(words), value === Number.POSITIVE_INFINITY);
  if (typeof value !== 'number' || value === Number.POSITIVE_INFINITY) return;
  const unit = rules.limitUnits[id]?.unit;
  if (unit === 'condition') {
    same(where, [/\byes\b/i.test(words), /\bno\b/i.test(words)], [value === 1, value === 0]);
    return;
  }
  const [amount = '', beyond] = words.split(', then ');
  same(where, amountsIn(amount, unit), [value]);
  const costsOf = (code: string, used: number) => rules.overage?.(plan, id, used, code);
  const sold = page.currencies.filter((code) => costsOf(code, value) !== undefined);
  same(where, beyond !== undefined, sold.length > 0);
  const [money = '', per = ''] = beyond?.split(' per ') ?? [];
  const [each = 0] = amountsIn(/^\d/.test(per) ? per : `1 ${per}`, unit);
  // Where the chosen currency has no price, the words say those that there are.
  const asked = currency !== null && sold.includes(currency) ? [currency] : sold;
  same(
    where,
    money === ''
      ? []
      : money.split(/, or |, | or /).map((one, at) => scaledIn(one, decimalsOf(asked[at] ?? '', subject))[0]),
    asked.map((code) => costsOf(code, value + each)),
  );
}

/** `$8 per seat + $20 once`: what one of each comes to, or that there is no such price. */
function judgePrices(
  where: Where,
  words: readonly string[],
  plan: string,
  { cycle, currency }: Pick<Row, 'cycle' | 'currency'>,
  subject: Subject,
): void {
  const code = currency ?? subject.page.currencies[0] ?? '';
  const answer = answerPrice(plan, cycle ?? '', code, subject);
  const amounts = words.flatMap((one) => scaledIn(one, decimalsOf(code, subject)).slice(0, 1));
  if (!answer.ok) {
    const said = answer.reason === 'contact-us' ? /^Contact us$/ : /^(Not offered|No price|Not available)/;
    same(where, [amounts, said.test(words.join())], [[], true]);
  } else if (answer.total + answer.once === 0) same(where, words, ['Free']);
  else same(where, sum(amounts), answer.total + answer.once);
}

/** What a pack costs, and what comes into the account of somebody who buys it. */
function judgePack(
  where: Where,
  { about, note, currency }: Row,
  words: string,
  plan: string,
  subject: Subject,
): void {
  const { page, rules } = subject;
  const code = currency ?? page.currencies[0] ?? '';
  const { prices, gives } = rules.packDetails[about ?? ''] ?? { prices: {}, gives: null };
  const price = prices[code];
  same(where, scaledIn(words, decimalsOf(code, subject)), price === undefined ? [] : [price]);
  const begun = beginAnyhow(plan, subject);
  if (begun === null || gives === null) return;
  const left = (account: typeof begun.account): number =>
    rules.balance?.(account, begun.at).buckets[gives.bucket] ?? 0;
  const bought = rules.purchase?.(begun.account, about ?? '', begun.at, 'bought');
  same(
    [...where, note],
    creditsIn(note ?? '', subject),
    bought && left(bought.account) - left(begun.account),
  );
}

/** `1,000 per month`: what an account has at the start of a period. */
function judgeCredits(where: Where, row: Row, { kind, words, plan }: Cell, subject: Subject): void {
  for (const { id } of subject.page.cycles) {
    if (row.cycle !== null && row.cycle !== id) continue;
    const amount = issued(plan, id, row.about ?? '', subject);
    if (amount === null) continue;
    same(where, kind === 'value' ? creditsIn(words[0], subject) : 0, amount);
  }
}

/** Whether customers of a plan can come to have credits of a bucket. */
function canHave(plan: string, bucket: string, { catalog, rules }: Subject): boolean {
  const gives = catalog.plans.some(({ id, credits }) => id === plan && credits.has(bucket));
  return (
    gives ||
    Object.entries(rules.packDetails).some(
      ([pack, of]) => of.gives?.bucket === bucket && rules.canBuy(plan, pack),
    )
  );
}

/** `Valid for 12 months`, `Valid until the next renewal`, `Valid forever`: when new credits end. */
function judgeValidity(
  where: Where,
  [words = '', rollover]: readonly string[],
  { about, cycle }: Row,
  plan: string,
  subject: Subject,
): void {
  const { rules } = subject;
  const bucket = about ?? '';
  const begun = cycle === null ? beginAnyhow(plan, subject) : begin(plan, cycle, subject);
  if (begun === null || !/^Valid /.test(words)) return;
  const { account, at } = begun;
  const grants = rules.topUp?.(account, bucket, 1, at, 'new').account.grants ?? [];
  const until = grants.find(({ id }) => id === 'new')?.until;
  const said = /forever/.test(words)
    ? null
    : /renewal/.test(words)
      ? account.subscription?.end
      : momentAfter(/next credits/.test(words) ? '1 month' : words, at);
  same(where, said, until);
  const end = account.subscription?.end;
  if (!/renewal/.test(words) || end === undefined) return;
  const before = rules.balance?.(account, at).buckets[bucket] ?? 0;
  const renewed = rules.renew?.(account, end, 'second');
  const after = renewed?.ok ? rules.balance?.(renewed.account, end).buckets[bucket] : undefined;
  if (after === undefined) return;
  const most = rollover === undefined ? 0 : (creditsIn(rollover, subject) ?? Number.POSITIVE_INFINITY);
  same([...where, rollover], Math.min(before, most), after - before);
}

/** `Everything in Starter except Storage and API access`: all of it but for that is here, too. */
function judgeEverything(where: Where, text: string, plan: string, { catalog, rules }: Subject): void {
  const [, rest = ''] = /^Everything in (.+)$/.exec(text) ?? [];
  const [name, except = ''] = rest.split(' except ');
  const base = catalog.plans.find((one) => one.name === name)?.id;
  same(where, rest === '', base === undefined);
  if (base === undefined) return;
  const gone = new Set(except.split(/, and |, | and /));
  for (const { id, name: of, hidden } of catalog.features)
    if (!hidden && !gone.has(of) && rules.allows(base, id))
      same([...where, id], rules.allows(plan, id), true);
  for (const { id, name: of, hidden } of catalog.limits)
    if (!hidden && !gone.has(of) && rules.limit(base, id) !== undefined)
      same([...where, id], rules.limit(plan, id) === undefined, false);
}

/** `$5 per month`, `$20 once`: what one costs, or that nobody says. */
export function judgeAddOnPrice(
  where: Where,
  words: readonly string[],
  id: string,
  { cycle, currency }: Pick<Row, 'cycle' | 'currency'>,
  subject: Subject,
): void {
  const { page, rules } = subject;
  const code = currency ?? page.currencies[0] ?? '';
  const price = rules.addOnsPrice?.({ [id]: 1 }, cycle ?? page.cycles[0]?.id ?? '', code);
  const amounts = words.flatMap((one) => scaledIn(one, decimalsOf(code, subject)).slice(0, 1));
  if (price === undefined) same(where, [amounts, words.length], [[], 1]);
  else if (price.recurring + price.once === 0) same(where, words, ['Free']);
  else same(where, sum(amounts), price.recurring + price.once);
}
