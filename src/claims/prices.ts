import type { Catalog, Pack, Plan, Price } from '../catalog/catalog.ts';
import { currencyOf, formatDuration, formatMoney, formatPriceAmount } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import { type Item, isStatement, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { isPlain, planBefore } from './subject.ts';
import { agrees, contradicts, insteadOf, isFilledIn, type Judge, ruleAt, type Verdict } from './verdict.ts';

type Money = Item & { readonly kind: 'money' };

const PRICE =
  /<v(?<amount>\d+)>(?<seat> (?:per|a|\/|each) (?:seat|user|member|person|editor|<l\d+>))?(?: ?[/,])?(?<period> ?(?:per|a|\/|each|every) (?:month|mo|year|yr|week|day|quarter|<d\d+>)| monthly| yearly| annually| weekly| daily| (?:month|mo|year|yr)(?= |$))?(?<seat2> ?(?:per|a|\/|each) (?:seat|user|member|person|editor|<l\d+>))?/g;

const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/month|\bmo\b/, 'monthly'],
  [/year|\byr\b|annual/, 'yearly'],
  [/week/, 'weekly'],
  [/day|daily/, 'daily'],
  [/quarter/, 'quarterly'],
];

/** Prices for something that is not the plan itself. */
const ASIDE =
  /(?:^| )(?:additional|extra|more|overage|beyond|credits?|<b\d+>|packs?|worth|value|fee|tax|add-on|addon|gift|setup|donate|<[nzd]\d+> <l\d+>|each|\(|limit)(?= |$)/;

/** What a plan or a pack costs. */
export const judgePrices: Judge = function* (scene) {
  const { catalog } = scene.lexicon;
  for (const match of matchesOf(scene, PRICE, 'v')) {
    const amount = scene.items[Number(match.groups?.amount)];
    if (amount?.kind !== 'money' || isFilledIn(scene, amount)) continue;
    const whole = spanOfMatch(scene, match.index, match.index + match[0].length);
    const cycle = cycleIn(match.groups?.period);
    const isSeat = Boolean(match.groups?.seat ?? match.groups?.seat2);
    const plan = planBefore(scene, match.index);
    const prices = (plan ? [plan] : scene.lexicon.plans).flatMap((one) => pricesOf(one));
    const same = prices.filter(
      ({ price }) =>
        isMoney(amount, price, catalog) &&
        (cycle === null || price.cycle.id === cycle) &&
        (!isSeat || price.unit?.isSeat === true),
    );
    const [first] = same;
    if (first) {
      const paths = plan && same.length === 1 ? pathsOf(first.plan, first.price, scene) : [];
      yield agrees(
        amount,
        ruleAt(first.price.line, `${first.plan.name} costs that`),
        insteadOf(scene, [whole, amount], paths),
      );
      continue;
    }
    const pack = catalog.packs.find((one) => one.prices.some((price) => isMoney(amount, price, catalog)));
    if (pack && cycle === null) {
      yield agrees(
        amount,
        ruleAt(pack.line, `${pack.name} costs that`),
        insteadOf(scene, [amount], packPath(scene, pack)),
      );
      continue;
    }
    if (isWorkedOut(amount, catalog, scene.lexicon.plans))
      yield { ...agrees(amount, ruleAt(catalog.line, ''), null), rules: [] };
    else if (plan && cycle !== null && isCertain(scene, match))
      yield* judgePlanPrice(scene, plan, amount, whole ?? amount, cycle);
  }
};

function* judgePlanPrice(
  scene: Scene,
  plan: Plan,
  amount: Money,
  whole: Span,
  cycle: string,
): Generator<Verdict> {
  const said = scene.prose.text.slice(whole.start, whole.end);
  const { pricing } = plan;
  if (pricing.kind === 'free' || pricing.kind === 'contact us') {
    const words = pricing.kind === 'free' ? 'is free' : 'has no price but "contact us"';
    yield contradicts(whole, `the text says that ${plan.name} costs ${said}, and it ${words}`, [
      ruleAt(plan.priceLines[0] ?? plan.line, `${plan.name} ${words}`),
    ]);
    return;
  }
  if (pricing.kind !== 'paid') return;
  const inCurrency = pricing.prices.filter((price) =>
    isCurrency(amount, price.currency, scene.lexicon.catalog),
  );
  const expected = inCurrency.find((price) => price.cycle.id === cycle);
  // Twelve dollars a month may be a twelfth of the price of a year.
  if (expected === undefined || inCurrency.some((price) => isShareOf(amount, price, expected, scene))) return;
  const costs = formatPriceAmount(expected, scene.lexicon.catalog, ENGLISH);
  const message = `the text says that ${plan.name} costs ${said}, and it costs ${costs} ${expected.cycle.id}`;
  const instead = insteadOf(scene, [whole, amount], pathsOf(plan, expected, scene));
  yield contradicts(
    amount,
    message,
    [ruleAt(expected.line, `${plan.name} costs ${costs} ${expected.cycle.id}`)],
    instead,
  );
}

/** A price of one cycle, said for a shorter one: rounded to a unit either way. */
function isShareOf(amount: Money, price: Price, expected: Price, scene: Scene): boolean {
  const [months, shorter] = [price.cycle.length.months, expected.cycle.length.months];
  if (months === 0 || shorter === 0 || months <= shorter) return false;
  const share = (unitsOf(price, scene.lexicon.catalog) * shorter) / months;
  return Math.abs(share - amount.value) < 1;
}

/** A share of a price for a shorter cycle, or what a longer cycle saves: nothing else says it, but it follows. */
function isWorkedOut(amount: Money, catalog: Catalog, plans: readonly Plan[]): boolean {
  return plans.some((plan) => {
    const prices = pricesOf(plan).filter(({ price }) => isCurrency(amount, price.currency, catalog));
    return prices.some(({ price: long }) =>
      prices.some(({ price: short }) => {
        const times = long.cycle.length.months / short.cycle.length.months;
        if (!Number.isFinite(times) || times <= 1) return false;
        const [all, one] = [unitsOf(long, catalog), unitsOf(short, catalog)];
        return [all / times, one * times - all, one - all / times].some(
          (value) => Math.abs(value - amount.value) < 0.01,
        );
      }),
    );
  });
}

function isCertain(scene: Scene, match: RegExpExecArray): boolean {
  const { skeleton } = scene;
  if (!isStatement(scene) || ASIDE.test(skeleton.slice(0, match.index + match[0].length))) return false;
  if (ASIDE.test(skeleton.slice(match.index + match[0].length, match.index + match[0].length + 40)))
    return false;
  return isPlain(scene, match.index, match.index + match[0].indexOf('>') + 1);
}

function cycleIn(period: string | undefined): string | null {
  if (period === undefined || period.includes('<')) return null;
  return PERIODS.find(([pattern]) => pattern.test(period))?.[1] ?? null;
}

function pricesOf(plan: Plan): readonly { readonly plan: Plan; readonly price: Price }[] {
  return plan.pricing.kind === 'paid' ? plan.pricing.prices.map((price) => ({ plan, price })) : [];
}

function unitsOf({ minor, currency }: PricedAt, catalog: Catalog): number {
  return minor / 10 ** currencyOf(currency, catalog).decimals;
}

type PricedAt = { readonly minor: number; readonly currency: string };

/** Whether an amount is that of a price. */
export function isMoney(amount: Money, price: PricedAt, catalog: Catalog): boolean {
  return (
    isCurrency(amount, price.currency, catalog) && Math.abs(unitsOf(price, catalog) - amount.value) < 1e-9
  );
}

/** Whether an amount is a price of a plan, in a cycle if that is known, or follows from its prices. */
export function isMoneyOf(amount: Money, plan: Plan, cycle: string | null, catalog: Catalog): boolean {
  const prices = pricesOf(plan).filter(({ price }) => cycle === null || price.cycle.id === cycle);
  return (
    prices.some(({ price }) => isMoney(amount, price, catalog)) ||
    (cycle === null && isWorkedOut(amount, catalog, [plan]))
  );
}

function isCurrency(amount: Money, code: string, catalog: Catalog): boolean {
  if (amount.code !== null) return amount.code === code;
  return amount.sign !== null && formatMoney(0, currencyOf(code, catalog), ENGLISH).includes(amount.sign);
}

function pathsOf(plan: Plan, price: Price, { lexicon }: Scene): readonly string[] {
  const isMain = lexicon.catalog.currencies[0]?.code === price.currency;
  const one = `${plan.id}.price.${price.cycle.id}`;
  return isMain
    ? [`${plan.id}.price`, one, `${one}.${price.currency}`]
    : [`${plan.id}.price.${price.currency}`, `${one}.${price.currency}`];
}

function packPath({ lexicon }: Scene, pack: Pack): readonly string[] {
  const alike = lexicon.catalog.packs.filter((one) => one.prices[0]?.minor === pack.prices[0]?.minor);
  return alike.length === 1 ? [`${pack.id}.price`] : [];
}

const TRIAL =
  /<d(\d+)> (?:free )?trial|trial (?:of|is|lasts|period of|runs)(?: for)? <d(\d+)>|free for <d(\d+)>/g;

/** How long a plan can be tried. */
export const judgeTrials: Judge = function* (scene) {
  for (const match of matchesOf(scene, TRIAL, 'd')) {
    const index = match[1] ?? match[2] ?? match[3];
    const amount = scene.items[Number(index)];
    if (amount?.kind !== 'duration' || isFilledIn(scene, amount)) continue;
    const at = match.index + match[0].indexOf(`<d${index}>`);
    const plan = planBefore(scene, at);
    const plans = plan ? [plan] : scene.lexicon.plans;
    const tried = plans.flatMap(({ trial, ...one }) => (trial ? [{ plan: one, trial }] : []));
    const same = tried.filter(
      ({ trial: { duration } }) =>
        duration.months === amount.months && duration.milliseconds === amount.milliseconds,
    );
    const [first] = same;
    const word = amount.isTerm ? 'trial-term' : 'trial';
    if (first) {
      const instead = same.length === 1 ? insteadOf(scene, [amount], [`${first.plan.id}.${word}`]) : null;
      yield agrees(amount, ruleAt(first.trial.line, `${first.plan.name} has it`), instead);
    } else if (isStatement(scene) && (tried[0] || plan) && isPlain(scene, at, at + `<d${index}>`.length)) {
      const said = scene.prose.text.slice(amount.start, amount.end);
      const one = tried[0];
      if (one === undefined && plan) {
        yield contradicts(amount, `the text says that ${plan.name} has a trial of ${said}, and it has none`, [
          ruleAt(plan.line, `${plan.name} has no trial`),
        ]);
      } else if (one) {
        const has = formatDuration(one.trial.duration, ENGLISH);
        const who = plan ? plan.name : 'a plan';
        yield contradicts(
          amount,
          `the text says that ${who} has a trial of ${said}, and ${plan ? 'it' : one.plan.name} has one of ${has}`,
          [ruleAt(one.trial.line, `${one.plan.name} has ${has}`)],
          plan || tried.length === 1 ? insteadOf(scene, [amount], [`${one.plan.id}.${word}`]) : null,
        );
      }
    }
  }
};
