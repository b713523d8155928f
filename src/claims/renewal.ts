import type { Bucket } from '../catalog/catalog.ts';
import { formatDuration, formatScaled } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { bucketOf, bucketsIn } from './credits.ts';
import { isStatement, matchesOf, type Scene } from './scene.ts';
import { isPlain } from './subject.ts';
import {
  agrees,
  contradicts,
  isFilledIn,
  type Judge,
  lineIn,
  type Rule,
  ruleAt,
  unsaid,
  type Verdict,
} from './verdict.ts';
import { readYesOrNo } from './yes-or-no.ts';

const ROLLS = /(?:rolls?|rolled|carry|carries|carried) (?:it |them )?over|rollovers?/;
const MOST = /(?:up to|maximum of|max of|capped at|limit of|at most)(?: an? (?:maximum|total) of)? <n(\d+)>/g;

/** Whether credits are kept at renewal, and how many: `credits do not roll over`, and `No.` to the question whether they do. */
export const judgeRollover: Judge = function* (scene) {
  const claim = readYesOrNo(scene, 'rolling', ROLLS);
  if (claim === null || !/<b\d+>|credits?/.test(claim.about.skeleton)) return;
  const named = bucketOf(claim.about);
  const { buckets } = scene.lexicon.catalog;
  const issued = buckets.filter(({ issued: when }) => when === 'every cycle');
  const spoken: readonly Bucket[] = named ? [named] : bucketsIn(claim.about).length > 0 ? [] : issued;
  if (buckets.length === 0 && claim.says) yield unsaid(scene, claim.at);
  const wrong = spoken.filter(({ rollover }) => (rollover !== null) !== claim.says);
  // Without a name, one bucket of several may be meant.
  if (spoken.length === 0) return;
  if (wrong.length < spoken.length) {
    if (claim.says) {
      yield* judgeMost(scene, spoken);
      yield* judgeKept(scene, spoken);
    }
    return;
  }
  const rules = wrong.slice(0, 3).map((bucket): Rule => {
    const line = lineIn(bucket.line, 'rolls');
    return ruleAt(line, bucket.rollover ? 'they roll over' : 'nothing rolls over here');
  });
  const what = claim.says
    ? 'roll over, and the rules keep none of them'
    : 'do not roll over, and the rules say that they do';
  yield contradicts(claim.at, `the text says that ${named ? `\`${named.id}\` ` : ''}credits ${what}`, rules);
};

/** `up to 500` of them, which is what some bucket keeps. */
function* judgeMost(scene: Scene, buckets: readonly Bucket[]): Generator<Verdict> {
  const { creditDecimals } = scene.lexicon.catalog;
  const kept = buckets.flatMap((bucket) => (bucket.rollover ? [{ bucket, max: bucket.rollover.max }] : []));
  for (const match of matchesOf(scene, MOST)) {
    const amount = scene.items[Number(match[1])];
    if (amount?.kind !== 'number' || isFilledIn(scene, amount)) continue;
    const scaled = Math.round(amount.value * 10 ** creditDecimals);
    const right = kept.find(({ max }) => max === scaled);
    const [first] = kept;
    if (right) yield agrees(amount, ruleAt(lineIn(right.bucket.line, 'rolls'), 'so many roll over'), null);
    else if (first && isStatement(scene)) {
      const said = scene.prose.text.slice(amount.start, amount.end);
      const has =
        first.max === null ? 'all of them' : `up to ${formatScaled(first.max, creditDecimals, ENGLISH)}`;
      yield contradicts(
        amount,
        `the text says that up to ${said} credits roll over, and the rules keep ${has}`,
        [ruleAt(lineIn(first.bucket.line, 'rolls'), `${has} roll over`)],
      );
    }
  }
}

const KEPT =
  /(?:over|rollovers?|rolled|kept|<n\d+>|credits)(?: unused| once| only| and (?:are|stay|remain))?(?: valid)? for(?: up to| at most| another| a further| a maximum of)? <d(\d+)>/g;

/** `roll over for 3 months`, where the rules say for how long. */
function* judgeKept(scene: Scene, buckets: readonly Bucket[]): Generator<Verdict> {
  const kept = buckets.flatMap((bucket) => {
    const valid = bucket.rollover && (bucket.rollover.valid ?? bucket.valid);
    return valid && valid.kind !== 'until renewal' ? [{ bucket, valid }] : [];
  });
  const [first] = kept;
  if (first === undefined) return;
  for (const match of matchesOf(scene, KEPT, 'd')) {
    const amount = scene.items[Number(match[1])];
    if (amount?.kind !== 'duration' || isFilledIn(scene, amount)) continue;
    const right = kept.find(
      ({ valid }) =>
        valid.kind === 'lasts' &&
        valid.duration.months === amount.months &&
        valid.duration.milliseconds === amount.milliseconds,
    );
    const end = match.index + match[0].length;
    if (right)
      yield agrees(amount, ruleAt(lineIn(right.bucket.line, 'rolls'), 'they are kept for so long'), null);
    else if (kept.length === buckets.length && isStatement(scene) && isPlain(scene, match.index, end)) {
      const said = scene.prose.text.slice(amount.start, amount.end);
      const has =
        first.valid.kind === 'forever' ? 'for ever' : `for ${formatDuration(first.valid.duration, ENGLISH)}`;
      yield contradicts(
        amount,
        `the text says that credits roll over for ${said}, and the rules keep them ${has}`,
        [ruleAt(lineIn(first.bucket.line, 'rolls'), `they are kept ${has}`)],
      );
    }
  }
}

const RENEWS = /(?:renews?|renewed|renewal) automatically|automatically renew(?:s|ed)?|auto renews?/;

/** Whether a subscription goes on by itself. */
export const judgeRenewal: Judge = (scene) => {
  const { subscription } = scene.lexicon.catalog;
  const claim = readYesOrNo(scene, 'renewing', RENEWS);
  if (subscription === null || claim === null) return [];
  const rule = ruleAt(lineIn(subscription.line, 'renews'), `renews ${subscription.renews}`);
  if ((subscription.renews === 'automatically') === claim.says) return [];
  const words = claim.says
    ? 'renew automatically, and the rules say on request'
    : 'do not renew automatically, and the rules say that they do';
  return [contradicts(claim.at, `the text says that subscriptions ${words}`, [rule])];
};
