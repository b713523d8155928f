import type { Catalog, Pack, Plan, Price } from '../catalog/catalog.ts';
import { formatPriceAmount } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import { cycleIn } from './cycles.ts';
import { isCurrency, isMoney, type Money, pricesOf, sumsOf, unitsOf } from './money.ts';
import { isOnce, judgeOnce } from './once.ts';
import { isStatement, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { isPlain, planBefore } from './subject.ts';
import { keysOf } from './tokens.ts';
import { agrees, contradicts, insteadOf, isFilledIn, type Judge, ruleAt, type Verdict } from './verdict.ts';
import { ruleOfBoth } from './with-add-ons.ts';

const SEAT = '(?:seat|user|member|person|editor|<l\\d+>)';
/** `per seat`, `per 500 contacts`, `per host`: what it is paid for each of. */
const UNIT = `(?: ?(?:per|a|\\/|each) (?:active |additional |extra )?(?:<n\\d+> )?(?:${SEAT}|(?!(?:month|mo|year|yr|week|day|quarter|billing)(?: |$))[a-z]+))`;
const PERIOD =
  '(?: ?(?:per|a|\\/|each|every) (?:month|mo|year|yr|week|day|quarter|<d\\d+>)| monthly| yearly| annually| weekly| daily| (?:month|mo|year|yr)(?= |$))';
const PRICE = new RegExp(
  `<v(?<amount>\\d+)>(?<unit>${UNIT})?(?: ?[/,])?(?<period>${PERIOD})?(?<unit2>${UNIT})?`,
  'g',
);

/** Prices for something that is not the plan itself. */
const ASIDE =
  /(?:^| )(?:additional|extra|more|overage|beyond|credits?|<b\d+>|packs?|worth|value|fee|tax|add-on|addon|gift|setup|donate|<[nzd]\d+> <l\d+>|each|\(|limit)(?= |$)/;

/** What a plan or a pack costs. */
export const judgePrices: Judge = function* (scene) {
  const { catalog } = scene.lexicon;
  yield* judgeFree(scene);
  for (const match of matchesOf(scene, PRICE, 'v')) {
    const amount = scene.items[Number(match.groups?.amount)];
    if (amount?.kind !== 'money' || isFilledIn(scene, amount)) continue;
    const whole = spanOfMatch(scene, match.index, match.index + match[0].length);
    const cycle = match.groups?.period?.includes('<') ? null : cycleIn(match.groups?.period ?? '');
    if (isOnce(scene, match)) {
      yield* judgeOnce(scene, match, amount);
      continue;
    }
    if (isLowest(scene, match)) {
      yield* judgeLowest(scene, amount, cycle);
      continue;
    }
    const unit = unitIn(scene, match.groups?.unit ?? match.groups?.unit2);
    const plan = planBefore(scene, match.index);
    const prices = (plan ? [plan] : scene.lexicon.plans).flatMap((one) => pricesOf(one));
    const sold = unit === null ? prices : prices.filter(({ price }) => isUnit(price, unit));
    // What costs so much for each of something else is no plan.
    if (unit !== null && !isSeatWord(unit) && sold.length === 0) continue;
    const same = sold.filter(
      ({ price }) =>
        (cycle === null || price.cycle.id === cycle) &&
        sumsOf(price).some((sum) => isMoney(amount, sum, catalog)),
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
    if (
      isForSeveral(scene, amount, plan ? [plan] : scene.lexicon.plans, cycle) ||
      isWorkedOut(amount, catalog, scene.lexicon.plans)
    )
      yield { ...agrees(amount, ruleAt(catalog.line, ''), null), rules: [] };
    else if (plan && cycle !== null && isCertain(scene, match))
      yield* judgePlanPrice(scene, plan, amount, whole ?? amount, cycle);
  }
};

/** The word for what a price is for each of, in the singular: `seat`, `contact`. */
function unitIn({ items }: Scene, words: string | undefined): string | null {
  const last = words?.trim().split(' ').at(-1);
  if (last === undefined) return null;
  const item = items[Number(/<l(\d+)>/.exec(last)?.[1])];
  const named = item?.kind === 'name' && item.thing.kind === 'limit' ? item.thing : null;
  return named ? named.id : last.replace(/s$/, '');
}

function isSeatWord(word: string): boolean {
  return /^(?:seat|user|member|person|editor)$/.test(word);
}

function isUnit({ unit }: Price, word: string): boolean {
  if (unit === null) return false;
  return isSeatWord(word) ? unit.isSeat : unit.limit === word || keysOf(unit.word).join(' ') === word;
}

const LOWEST =
  /(?:^| )(?:plans|prices|pricing|subscriptions|paid plans) (?:start|starts|begin|begins|starting) (?:at|from)(?: (?:just|only))? $/;

function isLowest({ skeleton }: Scene, { index }: RegExpExecArray): boolean {
  return LOWEST.test(skeleton.slice(0, index));
}

/** `Plans start at $15 per month`, which is what the cheapest paid plan costs, in its way of paying or another. */
function* judgeLowest(scene: Scene, amount: Money, cycle: string | null): Generator<Verdict> {
  const { catalog, plans } = scene.lexicon;
  const prices = plans.flatMap(pricesOf).filter(({ price }) => isCurrency(amount, price.currency));
  const inCycle = prices.filter(({ price }) => cycle === null || price.cycle.id === cycle);
  const [first, ...others] = inCycle;
  if (amount.value === 0 || first === undefined || !isStatement(scene)) return;
  const cheapest = others.reduce((best, one) => (one.price.minor < best.price.minor ? one : best), first);
  const { price, plan } = cheapest;
  const costs = formatPriceAmount(price, catalog, ENGLISH);
  const rule = ruleAt(price.line, `${plan.name} costs ${costs} ${price.cycle.id}`);
  const isRight =
    isMoney(amount, price, catalog) || prices.some((one) => isShareOf(amount, one.price, price, scene));
  if (isRight) yield agrees(amount, rule, null);
  else {
    const said = scene.prose.text.slice(amount.start, amount.end);
    yield contradicts(amount, `the text says that plans start at ${said}, and the cheapest costs ${costs}`, [
      rule,
    ]);
  }
}

const FREE =
  /<p(?<plan>\d+)>(?: plan)? is (?:always |completely |totally |absolutely |entirely )?free(?: forever| for everyone| to use| of charge)?(?= ?$| [,.)]| and )/g;

/** `Plus is free` of a plan that is not. */
function* judgeFree(scene: Scene): Generator<Verdict> {
  for (const match of scene.skeleton.includes(' free') && isStatement(scene)
    ? matchesOf(scene, FREE, 'p')
    : []) {
    const named = scene.items[Number(match.groups?.plan)];
    const at = spanOfMatch(scene, match.index, match.index + match[0].length);
    if (named?.kind !== 'name' || named.thing.kind !== 'plan' || at === null) continue;
    const { name, pricing, priceLines, line } = named.thing;
    if (pricing.kind === 'paid')
      yield contradicts(at, `the text says that ${name} is free, and it is not`, [
        ruleAt(priceLines[0] ?? line, 'its price'),
      ]);
  }
}

const PER_SEAT = /(?:per|a|\/|each) (?:seat|user|member|person|editor)(?= |$)/;

function* judgePlanPrice(
  scene: Scene,
  plan: Plan,
  amount: Money,
  whole: Span,
  cycle: string,
): Generator<Verdict> {
  const said = scene.prose.text.slice(whole.start, whole.end);
  const { pricing } = plan;
  if (pricing.kind === 'free' && amount.value === 0) return;
  if (pricing.kind === 'free' || pricing.kind === 'contact us') {
    const words = pricing.kind === 'free' ? 'is free' : 'has no price but "contact us"';
    yield contradicts(whole, `the text says that ${plan.name} costs ${said}, and it ${words}`, [
      ruleAt(plan.priceLines[0] ?? plan.line, `${plan.name} ${words}`),
    ]);
    return;
  }
  if (pricing.kind !== 'paid') return;
  const both = ruleOfBoth(scene, amount, plan, cycle);
  if (both) {
    yield agrees(amount, both, null);
    return;
  }
  const inCurrency = pricing.prices.filter((price) => isCurrency(amount, price.currency));
  const expected = inCurrency.find((price) => price.cycle.id === cycle);
  // `A team of five pays $50`, where one pays ten.
  if (expected?.unit && numbersIn(scene).length > 0 && !PER_SEAT.test(scene.skeleton)) return;
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

/** What as many as the sentence names cost together: `$45 for 5 seats`. */
function isForSeveral(scene: Scene, amount: Money, plans: readonly Plan[], cycle: string | null): boolean {
  if (PER_SEAT.test(scene.skeleton)) return false;
  const numbers = numbersIn(scene);
  return plans.flatMap(pricesOf).some(({ price }) => {
    if (price.unit === null || !isCurrency(amount, price.currency)) return false;
    if (cycle !== null && price.cycle.id !== cycle) return false;
    const one = unitsOf(price, scene.lexicon.catalog);
    return numbers.some((number) => Math.abs(number * one - amount.value) < 0.01);
  });
}

function numbersIn({ items }: Scene): readonly number[] {
  return items.flatMap((item) => (item.kind === 'number' ? [item.value] : []));
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
    const prices = pricesOf(plan).filter(({ price }) => isCurrency(amount, price.currency));
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

/** The name of a plan directly before its price: `Pro: $49 per month, 5,000 credits`. */
const DIRECT =
  /(?<!(?:^| )(?:on|in|with|for|of|to|than) (?:the |our )?)<p\d+>(?: plan)?(?: (?:costs?|is|at|:|\(|–|—|-|starts at|is priced at))+(?: (?:only|just))? ?$/;

function isCertain(scene: Scene, match: RegExpExecArray): boolean {
  const { skeleton } = scene;
  if (isStatement(scene) && DIRECT.test(skeleton.slice(0, match.index)) && !/ each/.test(match[0]))
    return true;
  if (!isStatement(scene) || ASIDE.test(skeleton.slice(0, match.index + match[0].length))) return false;
  if (ASIDE.test(skeleton.slice(match.index + match[0].length, match.index + match[0].length + 40)))
    return false;
  return isPlain(scene, match.index, match.index + match[0].indexOf('>') + 1);
}

/** Whether an amount is a price of a plan, in a cycle if that is known, or follows from its prices. */
export function isMoneyOf(amount: Money, plan: Plan, cycle: string | null, catalog: Catalog): boolean {
  const prices = pricesOf(plan).filter(({ price }) => cycle === null || price.cycle.id === cycle);
  return (
    prices.some(({ price }) => sumsOf(price).some((sum) => isMoney(amount, sum, catalog))) ||
    plan.oncePrices.some((price) => isMoney(amount, price, catalog)) ||
    (cycle === null && isWorkedOut(amount, catalog, [plan]))
  );
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
