import {
  creditsIn,
  judgeAddOnPrice,
  judgeLimit,
  judgeValue,
  same,
  type Where,
  wholeCreditsIn,
} from './cells.ts';
import { amountsIn, scaledIn } from './quantities.ts';
import {
  type AddOnCard,
  answerPrice,
  type Bullet,
  begin,
  type Card,
  decimalsOf,
  issued,
  type PriceLine,
  START,
  type Subject,
  sum,
} from './subject.ts';

/** Every price, note and point of the cards against the rules. */
export function judgeCards(subject: Subject): void {
  for (const card of subject.page.plans) judgeCard(card, subject);
  for (const card of subject.page.addOns) judgeAddOn(card, subject);
  for (const { id, plans, gives } of subject.page.packs) {
    const { rules } = subject;
    same(
      [id],
      plans,
      subject.page.plans.flatMap((plan) => (rules.canBuy(plan.id, id) ? [plan.id] : [])),
    );
    same([id], gives && wholeCreditsIn(gives.text, subject), rules.packDetails[id]?.gives?.amount ?? null);
  }
}

function judgeCard({ id, prices, notes, bullets }: Card, subject: Subject): void {
  const { rules } = subject;
  for (const price of prices) judgePrice(id, price, prices, subject);
  const { trial, noCardRequired } = rules.planDetails[id] ?? {};
  const texts = notes.map(({ text }) => text);
  same([id, texts], texts.includes('No credit card required'), noCardRequired === true);
  const said = texts.find((text) => / free trial/.test(text));
  same([id, said], said && Number(/^\d+/.exec(said)?.[0]), trial?.count);
  if (said) judgeTrialCredits(id, said, subject);
  for (const bullet of bullets) judgeBullet(id, bullet, subject);
}

/** The price of a period with what is paid once; and what it saves against another one. */
function judgePrice(plan: string, price: PriceLine, all: readonly PriceLine[], subject: Subject): void {
  const { page } = subject;
  const { kind, amount, currency, cycle, minor, saving } = price;
  const where = [plan, price.text];
  const code = currency ?? page.currencies[0] ?? '';
  if (kind === 'paid') same(where, scaledIn(amount, decimalsOf(code, subject))[0], minor);
  if (cycle === null && kind === 'paid') return;
  const answer = answerPrice(plan, cycle ?? page.cycles[0]?.id ?? 'monthly', code, subject);
  const here = all.filter((one) => one.kind === 'paid' && one.currency === code && one.cycle === cycle);
  if (answer.ok) same(where, kind === 'free' ? 0 : sum(here.map((one) => one.minor ?? 0)), answer.total);
  else same(where, kind, answer.reason === 'contact-us' ? 'contact us' : 'not offered');
  if (saving === null || here.length > 1) return;
  const totalIn = (id: string): number => {
    const one = answerPrice(plan, id, code, subject);
    return one.ok ? one.total / monthsOf(id, subject) : Number.NaN;
  };
  const now = totalIn(cycle ?? '');
  const before = totalIn(saving.against);
  same([...where, saving.text], scaledIn(saving.text, 0), [
    Math.floor((100 * (before - now)) / before + 1e-9),
  ]);
}

/** How long a billing period is: in months, or in days below that. */
function monthsOf(id: string, { page }: Subject): number {
  const [, count = '', unit = ''] =
    /^P(\d+)([DWMY])$/.exec(page.cycles.find((one) => one.id === id)?.duration ?? '') ?? [];
  return Number(count) * ({ D: 1, W: 7, M: 1, Y: 12 }[unit] ?? Number.NaN);
}

/** `14-day free trial with 20 coins`: what an account has in its trial. */
function judgeTrialCredits(plan: string, words: string, subject: Subject): void {
  const { rules, catalog, page } = subject;
  const [, credits = ''] = words.split(' with ');
  for (const { id: cycle } of page.cycles) {
    const account = rules.openAccount?.(plan, cycle, START);
    if (!account?.subscription) continue;
    for (const { id, name } of catalog.buckets) {
      const said = credits.endsWith(name) ? creditsIn(credits, subject) : 0;
      same([plan, words, cycle], said, rules.balance?.(account, START).buckets[id]);
    }
  }
}

function judgeBullet(plan: string, bullet: Bullet, subject: Subject): void {
  const { rules } = subject;
  const { kind, about, text, choices = [] } = bullet;
  const where: Where = [plan, kind, text];
  const id = about ?? '';
  switch (kind) {
    case 'feature':
      same(where, rules.allows(plan, id), true);
      judgeValue(where, plan, id, text, subject);
      return;
    case 'limit':
      judgeLimit(where, plan, id, text, null, subject);
      for (const choice of choices)
        judgeLimit([...where, choice], plan, id, choice.text, choice.currency, subject);
      return;
    case 'credits':
      for (const { id: cycle } of subject.page.cycles) {
        const amount = issued(plan, cycle, id, subject);
        const words = choices.find((choice) => choice.cycle === cycle)?.text ?? text;
        if (amount !== null) same([...where, cycle, words], creditsIn(words, subject), amount);
      }
      return;
    case 'everything in':
    case 'models':
    case 'bullet':
      return;
  }
}

function judgeAddOn({ id, prices, bullets, plans, notes }: AddOnCard, subject: Subject): void {
  const { page, rules } = subject;
  same(
    [id],
    plans,
    page.plans.flatMap((plan) => (rules.addOnsFor?.(plan.id).includes(id) ? [plan.id] : [])),
  );
  for (const currency of page.currencies)
    for (const { id: cycle } of page.cycles) {
      const here = prices.filter(
        (one) => (one.cycle ?? cycle) === cycle && (one.currency ?? currency) === currency,
      );
      judgeAddOnPrice(
        [id, cycle, currency],
        here.map(({ amount }) => amount),
        id,
        { cycle, currency },
        subject,
      );
    }
  const [plan] = plans;
  if (plan === undefined) return;
  for (const bullet of bullets) judgeAddOnBullet(plan, id, bullet, subject);
  for (const { text } of notes) {
    const [count = 0] = scaledIn(text, 0);
    const asked = /^At most/.test(text)
      ? count + 1
      : /^In steps of/.test(text) && count > 1
        ? count + 1
        : null;
    if (asked !== null) same([id, text], rules.canAdd?.(plan, {}, id, asked).reason, 'quantity');
  }
}

/** What somebody who buys one has more than before. */
function judgeAddOnBullet(plan: string, id: string, bullet: Bullet, subject: Subject): void {
  const { kind, about, text } = bullet;
  const { catalog, rules } = subject;
  const held = { [id]: 1 };
  const of = about ?? '';
  const where: Where = [plan, id, kind, text];
  if (kind === 'feature') same(where, rules.allowsWith?.(plan, held, of), true);
  if (kind === 'models')
    for (const { id: model, name } of catalog.modelGroups.flatMap(({ models }) => models))
      if (text.includes(name)) same([...where, model], rules.canUseWith?.(plan, held, model), true);
  if (kind === 'credits') judgeAddOnCredits(where, plan, id, bullet, subject);
  if (kind !== 'limit') return;
  const before = rules.limit(plan, of);
  const now = rules.limitWith?.(plan, held, of);
  const [amount] = amountsIn(text.split('+').at(-1) ?? text, rules.limitUnits[of]?.unit);
  if (now === 'contact us' || now === Number.POSITIVE_INFINITY || amount === undefined) return;
  const plus = typeof before === 'number' ? before + amount : amount;
  same(where, now, text.includes('+') ? plus : Math.max(amount, typeof before === 'number' ? before : 0));
}

/** What comes into an account at the start of a period with as few of an add-on as can be bought. */
function judgeAddOnCredits(
  where: Where,
  plan: string,
  id: string,
  { about, text, choices = [] }: Bullet,
  subject: Subject,
): void {
  const { page, rules } = subject;
  const { quantity } = rules.canAdd?.(plan, {}, id) ?? {};
  for (const { id: cycle } of page.cycles) {
    const begun = begin(plan, cycle, subject);
    if (begun === null || quantity === undefined) continue;
    const bought = rules.addAddOn?.(begun.account, id, begun.at, 'more');
    if (!bought?.ok) continue;
    const left = (account: typeof bought.account): number =>
      rules.balance?.(account, begun.at).buckets[about ?? ''] ?? 0;
    const words = choices.find((choice) => choice.cycle === cycle)?.text ?? text;
    same(
      [...where, cycle, words],
      (creditsIn(words, subject) ?? 0) * quantity,
      left(bought.account) - left(begun.account),
    );
  }
}
