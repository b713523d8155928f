import type { Bucket, Plan } from '../catalog/catalog.ts';
import type { Span } from '../source/source.ts';
import { bucketOf, bucketsIn } from './credits.ts';
import { type Item, isStatement, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { planBefore } from './subject.ts';
import {
  agrees,
  contradicts,
  insteadOf,
  isFilledIn,
  type Judge,
  lineIn,
  namesOf,
  type Rule,
  ruleAt,
} from './verdict.ts';

const ROLLS = /(?:roll|rolls|rolled|carry|carries|carried) (?:it |them )?over|rollover|rollovers/;
const NEGATED = /(?:^| )(?:no|not|never|don't|doesn't|won't|cannot|can't|without|isn't|aren't|neither)(?= )/;

/** Whether credits are kept at renewal: `credits do not roll over`, and `No.` to the question whether they do. */
export const judgeRollover: Judge = (scene) => {
  const claim = readYesOrNo(scene, ROLLS, NEGATED);
  if (claim === null || !/<b\d+>|credits?/.test(claim.about.skeleton)) return [];
  const named = bucketOf(claim.about);
  const { buckets } = scene.lexicon.catalog;
  const issued = buckets.filter(({ issued: when }) => when === 'every cycle');
  const spoken: readonly Bucket[] = named ? [named] : bucketsIn(claim.about).length > 0 ? [] : issued;
  const wrong = spoken.filter(({ rollover }) => (rollover !== null) !== claim.says);
  // Without a name, one bucket of several may be meant.
  if (wrong.length === 0 || wrong.length < spoken.length) return [];
  const rules = wrong.slice(0, 3).map((bucket): Rule => {
    const line = lineIn(bucket.line, 'rolls');
    return ruleAt(line, bucket.rollover ? 'they roll over' : 'nothing rolls over here');
  });
  const what = claim.says
    ? 'roll over, and the rules keep none of them'
    : 'do not roll over, and the rules say that they do';
  return [
    contradicts(claim.at, `the text says that ${named ? `\`${named.id}\` ` : ''}credits ${what}`, rules),
  ];
};

const CARD = /(?:credit )?card/;
const NO_CARD =
  /(?:no|without(?: a| any)?|not need(?: to enter)?(?: a| any)?|don't need(?: to enter)?(?: a| any)?|do not require(?: a| any)?|doesn't require(?: a)?) (?:credit )?card/;

/** `No credit card required` for a plan that takes one. */
export const judgeCard: Judge = (scene) => {
  const match = CARD.test(scene.skeleton) ? NO_CARD.exec(scene.skeleton) : null;
  if (match === null || !isStatement(scene)) return [];
  const at = spanOfMatch(scene, match.index, match.index + match[0].length);
  const plan = planOfCard(scene, match.index + match[0].length) ?? planBefore(scene, match.index);
  const wrong = plan
    ? plan.cardRequired
      ? [plan]
      : []
    : scene.lexicon.plans.every(({ cardRequired }) => cardRequired)
      ? scene.lexicon.plans
      : [];
  const [first] = wrong;
  if (at === null || first === undefined) return [];
  const who = plan ? plan.name : 'every plan';
  return [
    contradicts(at, `the text says that no card is needed, and ${who} asks for one`, [
      ruleAt(first.priceLines[0] ?? first.line, 'no `no card required` here'),
    ]),
  ];
};

/** `No credit card is required for Pro` */
function planOfCard({ skeleton, items }: Scene, end: number): Plan | null {
  const behind =
    /^(?: is)?(?: required| needed| necessary)? (?:for|on|with|to try|to start|to use) (?:the |our )?<p(\d+)>/;
  const item = items[Number(behind.exec(skeleton.slice(end))?.[1])];
  return item?.kind === 'name' && item.thing.kind === 'plan' ? item.thing : null;
}

const RENEWS = /(?:renews?|renewed|renewal) automatically|automatically renew(?:s|ed)?|auto-renews?/;

/** Whether a subscription goes on by itself. */
export const judgeRenewal: Judge = (scene) => {
  const { subscription } = scene.lexicon.catalog;
  const claim = readYesOrNo(scene, RENEWS, NEGATED);
  if (subscription === null || claim === null) return [];
  const rule = ruleAt(lineIn(subscription.line, 'renews'), `renews ${subscription.renews}`);
  if ((subscription.renews === 'automatically') === claim.says) return [];
  const words = claim.says
    ? 'renew automatically, and the rules say on request'
    : 'do not renew automatically, and the rules say that they do';
  return [contradicts(claim.at, `the text says that subscriptions ${words}`, [rule])];
};

interface Claim {
  readonly at: Span;
  readonly says: boolean;
  /** The sentence that names what it is about. */
  readonly about: Scene;
}

/** A statement with a word and perhaps a `not`, or the `Yes` or `No` that answers a question with that word. */
function readYesOrNo(scene: Scene, word: RegExp, not: RegExp): Claim | null {
  const { skeleton, setting } = scene;
  const match = word.exec(skeleton);
  if (match && isStatement(scene)) {
    const at = spanOfMatch(scene, match.index, match.index + match[0].length);
    if (at === null || isFilledIn(scene, at)) return null;
    const clause = skeleton.slice(0, match.index + match[0].length);
    return { at, says: !not.test(clause), about: scene };
  }
  const { question } = setting;
  const answer = /^(yes|no)(?= ?,|$)/.exec(skeleton);
  if (answer === null || question === null || !word.test(question.skeleton)) return null;
  if (not.test(question.skeleton) || !/^(?:do|does|is|are|will|can) /.test(question.skeleton)) return null;
  const at = spanOfMatch(scene, 0, answer[0].length);
  return at && { at, says: answer[1] === 'yes', about: question };
}

const USED =
  /(?:^| )(?:consumed?|consumes?|used?|uses?|spent|spend|deducted?|drawn?|applied|apply|pays?|paid|burn|burned)(?= |$)/;
const USE = '(?:consumed|used|spent|deducted|drawn|applied|burned)';
const ORDERS: readonly { readonly pattern: RegExp; readonly isForwards: boolean }[] = [
  { pattern: /<b(?<one>\d+)> first\b.*?(?:then|followed by|before).*?<b(?<other>\d+)>/g, isForwards: true },
  {
    pattern: /(?:^| )first\b[^<]*<b(?<one>\d+)>.*?(?:then|followed by).*?<b(?<other>\d+)>/g,
    isForwards: true,
  },
  {
    pattern: new RegExp(
      `<b(?<one>\\d+)> (?:are|is) (?:always |only )?${USE} (?:first )?before [^<]*<b(?<other>\\d+)>`,
      'g',
    ),
    isForwards: true,
  },
  {
    pattern: new RegExp(
      `<b(?<one>\\d+)> (?:are|is) (?:always |only )?${USE} (?:only )?(?:after|once|when) [^<]*<b(?<other>\\d+)>`,
      'g',
    ),
    isForwards: false,
  },
];

/** The order in which credits pay. */
export const judgeOrder: Judge = function* (scene) {
  const { consumption } = scene.lexicon.catalog;
  if (consumption === null || !USED.test(scene.skeleton) || !isStatement(scene)) return;
  for (const { pattern, isForwards } of ORDERS) {
    for (const match of matchesOf(scene, pattern, 'b')) {
      const [one, other] = [bucketAt(scene, match.groups?.one), bucketAt(scene, match.groups?.other)];
      if (one === null || other === null || one === other) continue;
      const [first, second] = isForwards ? [one, other] : [other, one];
      const rank = (bucket: Bucket): number =>
        consumption.places.findIndex((place) => place.includes(bucket));
      const at = spanOfMatch(scene, match.index, match.index + match[0].length);
      if (at === null || isFilledIn(scene, at)) continue;
      const rule = ruleAt(consumption.line, 'the order in which credits pay');
      if (rank(first) < rank(second)) yield agrees(at, rule, null);
      else if (rank(first) > rank(second))
        yield contradicts(
          at,
          `the text says that \`${first.id}\` credits pay before \`${second.id}\` credits, and the rules say the opposite`,
          [rule],
        );
    }
  }
};

function bucketAt({ items }: Scene, index: string | undefined): Bucket | null {
  const item: Item | undefined = items[Number(index)];
  return item?.kind === 'name' && item.thing.kind === 'credits' ? item.thing : null;
}

const COUNTS: readonly (readonly [what: 'plans' | 'buckets', pattern: RegExp])[] = [
  [
    'plans',
    /(?:^|(?:^| )(?:our|offers?|have|of|from|between|are|in|with|choose) (?:only |just |these |the )?)<n(\d+)> (?:different |simple |flexible |great |pricing |subscription )?(?:plans|tiers)(?= |$)/g,
  ],
  [
    'buckets',
    /<n(\d+)> (?:different )?(?:credit (?:buckets|types|pools|balances)|(?:buckets|kinds|types|pools) of credits)/g,
  ],
];

/** How many plans, or kinds of credits, there are. */
export const judgeCounts: Judge = function* (scene) {
  const { catalog, plans } = scene.lexicon;
  const real = { plans: plans.length, buckets: catalog.buckets.length };
  const all = { plans: catalog.plans, buckets: catalog.buckets };
  for (const [what, pattern] of COUNTS) {
    for (const match of matchesOf(scene, pattern, 'n')) {
      const amount = scene.items[Number(match[1])];
      if (amount?.kind !== 'number' || isFilledIn(scene, amount)) continue;
      const words = what === 'plans' ? 'number of plans' : 'number of credit buckets';
      const path = amount.isWord ? `${words} in words` : words;
      const instead = insteadOf(scene, [amount], [path]);
      const [first] = all[what];
      const rule = ruleAt(first?.line ?? catalog.line, `there are ${real[what]}`);
      if (amount.value === real[what]) yield agrees(amount, rule, instead);
      else if (
        isStatement(scene) &&
        !/(?:both|each|these|either) $/.test(
          scene.skeleton.slice(0, scene.skeleton.indexOf(`<n${match[1]}>`)),
        ) &&
        isWhole(scene, match)
      )
        yield contradicts(
          amount,
          `the text counts ${amount.value} ${what === 'plans' ? 'plans' : 'kinds of credits'}, and there are ${real[what]}: ${what === 'plans' ? namesOf(plans) : catalog.buckets.map(({ name }) => name).join(', ')}`,
          [rule],
          instead,
        );
    }
  }
};

/** Not some plans of all: `three plans with API access`. */
function isWhole({ skeleton }: Scene, match: RegExpExecArray): boolean {
  return !/^ (?:with|that|which|have|include|of|for)(?= )/.test(
    skeleton.slice(match.index + match[0].length),
  );
}
