import type { AddOn, Plan, Price } from '../catalog/catalog.ts';
import { hasSome, isAssertion, matchesOf, type Scene } from './scene.ts';
import { isPlain, planBefore } from './subject.ts';
import { agrees, contradicts, isFilledIn, type Judge, ruleAt, unsaid, type Verdict } from './verdict.ts';

/** What a longer billing cycle saves against a shorter one of the same plan. */
interface Saving {
  readonly price: Price;
  /** Of a hundred; below zero where the longer cycle costs more. */
  readonly percent: number;
  /** How many months of the longer cycle are free, so to speak. */
  readonly months: number;
}

/** All savings among the prices of a plan or an add-on. */
function savingsOf(offer: Plan | AddOn): readonly Saving[] {
  const known = savings.get(offer);
  if (known) return known;
  const made = findSavings(offer);
  savings.set(offer, made);
  return made;
}

const savings = new WeakMap<Plan | AddOn, readonly Saving[]>();

function findSavings({ pricing }: Plan | AddOn): readonly Saving[] {
  if (pricing.kind !== 'paid') return [];
  return pricing.prices.flatMap((price) =>
    pricing.prices.flatMap((short): readonly Saving[] => {
      const times = price.cycle.length.months / short.cycle.length.months;
      const isComparable =
        price.currency === short.currency &&
        price.unit?.word === short.unit?.word &&
        Number.isFinite(times) &&
        times > 1 &&
        short.minor > 0;
      if (!isComparable) return [];
      const share = 1 - price.minor / (short.minor * times);
      return [{ price, percent: 100 * share, months: share * price.cycle.length.months }];
    }),
  );
}

const PERCENT: readonly RegExp[] = [
  /(?:^| )(?:save|saves|saving|savings of|discount of|get|gives|receive|enjoy) (?:you )?(?:an? )?(?<most>up to (?:an? )?)?<q(?<amount>\d+)>/g,
  /(?<most>up to (?:an? )?)?<q(?<amount>\d+)> (?:annual |yearly )?(?:off|discount|savings?|less|cheaper|lower)(?= |$)/g,
];
const MONTHS = /<d(?<amount>\d+)> (?:for )?free(?! trials?)|(?:save|saving) <d(?<amount2>\d+)>/g;
/** Discounts of another kind. */
const OTHER =
  /(?:^| )(?:student|students|nonprofits?|non profits?|education|educators|teachers?|startups?|coupon|code|first|referral|friend|friends|friday|limited|new|volume)(?= |$)/;

/** What a longer billing cycle saves: `Save 20% with annual billing`, `two months free`. */
export const judgeSavings: Judge = function* (scene) {
  if (scene.isQuestion) return;
  for (const pattern of hasSome(scene, 'q') ? PERCENT : []) {
    for (const match of matchesOf(scene, pattern)) {
      const amount = scene.items[Number(match.groups?.amount)];
      if (amount?.kind !== 'percent' || isFilledIn(scene, amount)) continue;
      const isMost = match.groups?.most !== undefined;
      yield* judgeSaving(scene, match, {
        at: amount,
        words: `${amount.value}%`,
        is: ({ percent }) => Math.abs(percent - amount.value) < 1,
        inWords: ({ percent }) => `${Math.floor(percent + 1e-9)}%`,
        isMost,
      });
    }
  }
  if (!hasSome(scene, 'd') || !isAboutLonger(scene)) return;
  for (const match of matchesOf(scene, MONTHS)) {
    const amount = scene.items[Number(match.groups?.amount ?? match.groups?.amount2)];
    if (amount?.kind !== 'duration' || amount.months === 0 || isFilledIn(scene, amount)) continue;
    yield* judgeSaving(scene, match, {
      at: amount,
      words: scene.prose.text.slice(amount.start, amount.end),
      is: ({ months }) => Math.floor(months + 1e-9) === amount.months || Math.round(months) === amount.months,
      inWords: ({ months }) => `${Math.floor(months * 10 + 1e-9) / 10} months`,
      isMost: false,
    });
  }
};

interface Claimed {
  readonly at: { readonly start: number; readonly end: number };
  readonly words: string;
  readonly is: (saving: Saving) => boolean;
  readonly inWords: (saving: Saving) => string;
  /** `up to 20%` is what the best of all plans saves. */
  readonly isMost: boolean;
}

function* judgeSaving(scene: Scene, match: RegExpExecArray, claimed: Claimed): Generator<Verdict> {
  const { catalog, plans } = scene.lexicon;
  const plan = planBefore(scene, match.index, isAssertion(scene)) ?? scene.setting.plan;
  const isCard = scene.setting.plan !== null && !OTHER.test(scene.skeleton);
  const isAbout = isAboutLonger(scene) || isCard;
  const offered = plan ? [plan] : [...plans, ...catalog.addOns];
  const saved = isAbout ? offered.flatMap(savingsOf) : [];
  const most = saved.reduce<Saving | null>(
    (best, one) => (best === null || one.percent > best.percent ? one : best),
    null,
  );
  const right = saved.find(
    (one) => claimed.is(one) && (!claimed.isMost || saved.every((other) => !isMore(other, one))),
  );
  const discount = catalog.discounts.find(({ percent }) => claimed.words === `${percent / 1_000}%`);
  if (right) {
    yield agrees(claimed.at, ruleAt(right.price.line, 'its price'), null);
    return;
  }
  if (isAbout && discount) {
    yield agrees(claimed.at, ruleAt(discount.line, 'so much off'), null);
    return;
  }
  const isCertain =
    most !== null &&
    !OTHER.test(scene.skeleton) &&
    isPlain(scene, match.index, match.index + match[0].length);
  if (!isCertain || most === null) {
    yield unsaid(scene, claimed.at);
    return;
  }
  const who = plan ? `${plan.name} saves` : 'a longer billing cycle saves';
  const really = most.percent < 1 ? 'nothing' : `${claimed.isMost ? 'up to ' : ''}${claimed.inWords(most)}`;
  yield contradicts(
    claimed.at,
    `the text says that ${who} ${claimed.isMost ? 'up to ' : ''}${claimed.words}, and the prices save ${really}`,
    [ruleAt(most.price.line, 'its price')],
  );
}

/** Whether another price in the same currency saves more. */
function isMore(other: Saving, one: Saving): boolean {
  return other.price.currency === one.price.currency && other.percent >= one.percent + 1;
}

/** Whether the sentence names the longer cycle that a saving is about. */
function isAboutLonger({ topics, setting: { question } }: Scene): boolean {
  return topics.has('longer') || question?.topics.has('longer') === true;
}
