import type { Bucket, Plan, Validity } from '../catalog/catalog.ts';
import { formatScaled, formatValidity } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { judgeCost } from './costs.ts';
import { cycleOf } from './cycles.ts';
import { hasSome, type Item, isStatement, matchesOf, type Scene, spanOfMatch, thingsIn } from './scene.ts';
import { isPlain, planBefore } from './subject.ts';
import {
  agrees,
  contradicts,
  insteadOf,
  isFilledIn,
  type Judge,
  lineIn,
  ruleAt,
  type Verdict,
} from './verdict.ts';
import { ruleOfMoreCredits } from './with-add-ons.ts';

const FOREVER = /(?:never|do not|don't|does not|doesn't|not) (?:ever )?expire/;

/** How long credits are valid, where a sentence is about one bucket and has one length of time. */
export const judgeValidity: Judge = function* (scene) {
  const { skeleton } = scene;
  if (!isAboutLasting(scene)) return;
  const durations = matchesOf(scene, /<d(\d+)>/g, 'd');
  const [match] = durations;
  const bucket = (match && bucketBefore(scene, match.index)) ?? bucketOf(scene);
  if (bucket === null) {
    if (durations.length === 0) yield* judgeForever(scene);
    return;
  }
  const { valid } = bucket;
  const rule = ruleAt(lineIn(bucket.line, 'valid'), `they are valid ${wordsOf(valid, bucket)}`);
  const never = FOREVER.exec(skeleton);
  if (never && durations.length === 0) {
    const span = spanOfMatch(scene, never.index, never.index + never[0].length);
    if (
      span === null ||
      isFilledIn(scene, span) ||
      !isStatement(scene) ||
      /(?:until|before|unless|while|as long)/.test(skeleton)
    )
      return;
    if (valid.kind === 'forever') yield agrees(span, rule, null);
    else
      yield contradicts(
        span,
        `the text says that \`${bucket.id}\` credits do not expire, and they are valid ${wordsOf(valid, bucket)}`,
        [rule],
      );
    return;
  }
  const amount = match && durations.length === 1 ? scene.items[Number(match[1])] : undefined;
  if (match === undefined || amount?.kind !== 'duration' || isFilledIn(scene, amount)) return;
  if (
    !isPlain(scene, match.index, match.index + match[0].length) ||
    /(?:^| )(?:not|n't|no longer)(?= |$)/.test(skeleton)
  )
    return;
  const path = `${bucket.id}.${amount.isTerm ? 'term' : 'valid'}`;
  const instead = insteadOf(scene, [amount], [path]);
  if (
    valid.kind === 'lasts' &&
    valid.duration.months === amount.months &&
    valid.duration.milliseconds === amount.milliseconds
  ) {
    yield agrees(amount, rule, instead);
  } else if (isStatement(scene)) {
    const said = scene.prose.text.slice(amount.start, amount.end);
    yield contradicts(
      amount,
      `the text says that \`${bucket.id}\` credits are valid for ${said}, and they are valid ${wordsOf(valid, bucket)}`,
      [rule],
      instead,
    );
  }
};

function isAboutLasting({ skeleton, topics }: Scene): boolean {
  return topics.has('lasting') || /(?:^| )(?:good for|use them (?:for|within))(?= |$)/.test(skeleton);
}

/** `Credits never expire`, where none of them lasts. */
function* judgeForever(scene: Scene): Generator<Verdict> {
  const { buckets } = scene.lexicon.catalog;
  const never = FOREVER.exec(scene.skeleton);
  const [first] = buckets;
  if (never === null || first === undefined || buckets.some(({ valid }) => valid.kind === 'forever')) return;
  if (!/(?:^| )credits (?:you buy |you purchase )?$/.test(scene.skeleton.slice(0, never.index))) return;
  const at = spanOfMatch(scene, never.index, never.index + never[0].length);
  if (at === null || !isStatement(scene) || /(?:until|before|while|as long)/.test(scene.skeleton)) return;
  const rules = buckets
    .slice(0, 3)
    .map((one) => ruleAt(lineIn(one.line, 'valid'), `they are valid ${wordsOf(one.valid, one)}`));
  yield contradicts(
    at,
    'the text says that credits do not expire, and the rules say that all of them do',
    rules,
  );
}

function wordsOf(valid: Validity, bucket: Bucket): string {
  const words = formatValidity(bucket, ENGLISH);
  return valid.kind === 'lasts' ? `for ${words}` : words;
}

/** The bucket before a length of time, where the words between them say how long it is valid. */
function bucketBefore({ skeleton, items }: Scene, at: number): Bucket | null {
  const match = /<b(\d+)>((?: (?!<)\S+){0,6}) $/.exec(skeleton.slice(0, at));
  const item = items[Number(match?.[1])];
  const isSaid = /(?:valid|expire|expires|last|lasts|keep|keeps)(?= |$)/.test(match?.[2] ?? '');
  return isSaid && item?.kind === 'name' && item.thing.kind === 'credits' ? item.thing : null;
}

/** The one bucket that a sentence is about, or the question it answers, or the words it stands in. */
export function bucketOf(scene: Scene): Bucket | null {
  const here = bucketsIn(scene);
  if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null;
  if (scene.setting.about?.kind === 'credits') return scene.setting.about;
  const asked = scene.setting.question ? bucketsIn(scene.setting.question) : [];
  return asked.length === 1 ? (asked[0] ?? null) : null;
}

export function bucketsIn(scene: Scene): readonly Bucket[] {
  const things = thingsIn(scene, scene.skeleton);
  return [...new Set(things.flatMap((thing) => (thing.kind === 'credits' ? [thing] : [])))];
}

const CREDITS =
  /<n(?<amount>\d+)>(?: (?:free|ai|monthly|included|bonus))? (?:<b(?<bucket>\d+)>|credits?)(?<period> (?:per|a|\/|each|every) (?<unit>\S+)| monthly| yearly| annually)?/g;
/** How many credits a plan brings, or what one use of a model costs. */
export const judgeCredits: Judge = function* (scene) {
  for (const match of isAboutCredits(scene) ? matchesOf(scene, CREDITS, 'n') : []) {
    const amount = scene.items[Number(match.groups?.amount)];
    if (amount?.kind !== 'number' || isFilledIn(scene, amount)) continue;
    const unit = match.groups?.unit ?? match.groups?.period?.trim();
    const cycle = unit === undefined ? null : cycleOf(unit);
    if (unit !== undefined && cycle === null) yield* judgeCost(scene, match, amount, unit);
    else yield* judgeBrought(scene, match, amount, cycle);
    yield* judgeOthers(scene, match);
  }
  yield* judgeListed(scene);
};

const ON_PLAN = /<n(?<amount>\d+)> (?:on|for|in|with) (?:the |our )?<p(?<plan>\d+)>/g;

/** `1,000 on Starter and 5,000 on Pro`, in a sentence about credits. */
function* judgeListed(scene: Scene): Generator<Verdict> {
  if (!isAboutCredits(scene) || !hasSome(scene, 'p') || !isStatement(scene)) return;
  if (!/(?:^| )(?:credits|<b\d+>) ?(?::|,)/.test(scene.skeleton)) return;
  for (const match of matchesOf(scene, ON_PLAN, 'n')) {
    const amount = scene.items[Number(match.groups?.amount)];
    const named = scene.items[Number(match.groups?.plan)];
    if (amount?.kind !== 'number' || isFilledIn(scene, amount)) continue;
    if (named?.kind === 'name' && named.thing.kind === 'plan')
      yield* judgeBrought(scene, match, amount, null, named.thing);
  }
}

function isAboutCredits(scene: Scene): boolean {
  return scene.topics.has('credits') || hasSome(scene, 'b');
}

/** `, or 12,000 per year` behind an amount of credits. */
const OR = /^(?: ,)? or <n(\d+)> (?:per|a|every) (\S+)/;

function* judgeOthers(scene: Scene, match: RegExpExecArray): Generator<Verdict> {
  const end = match.index + match[0].length;
  const other = OR.exec(scene.skeleton.slice(end));
  const amount = scene.items[Number(other?.[1])];
  const cycle = cycleOf(other?.[2] ?? '');
  if (other === null || amount?.kind !== 'number' || cycle === null || isFilledIn(scene, amount)) return;
  yield* judgeBrought(scene, match, amount, cycle);
}

/** An amount that a plan brings in a cycle, and its value for a text. */
interface Brought {
  readonly plan: Plan;
  readonly amount: number;
  readonly cycle: string;
  readonly path: string;
}

function* judgeBrought(
  scene: Scene,
  match: RegExpExecArray,
  amount: Item & { readonly kind: 'number' },
  cycle: string | null,
  plan = planBefore(scene, match.index),
): Generator<Verdict> {
  const { catalog, plans } = scene.lexicon;
  const { creditDecimals } = catalog;
  const named = scene.items[Number(match.groups?.bucket)];
  const bucket = named?.kind === 'name' && named.thing.kind === 'credits' ? named.thing : null;
  const scaled = Math.round(amount.value * 10 ** creditDecimals);
  const brought = (plan ? [plan] : plans).flatMap((one) => broughtBy(one, bucket, cycle));
  const same = brought.filter((one) => one.amount === scaled);
  const [first] = same;
  if (first) {
    const entry = first.plan.credits.get(first.path.split('.')[1] ?? '')?.entry;
    const instead = plan && same.length === 1 ? insteadOf(scene, [amount], [first.path]) : null;
    if (entry) yield agrees(amount, ruleAt(entry.line, `${first.plan.name} brings them`), instead);
    return;
  }
  const pack = catalog.packs.find(
    ({ gives }) => gives?.amount === scaled && (bucket === null || gives.bucket === bucket),
  );
  if (pack) {
    yield agrees(amount, ruleAt(pack.line, 'a pack has them'), null);
    return;
  }
  const more = ruleOfMoreCredits(
    scene,
    scaled,
    brought.map((one) => one.amount),
  );
  if (more) {
    yield agrees(amount, more, null);
    return;
  }
  if (plan === null || brought.length === 0 || !isStatement(scene)) return;
  if (!isPlain(scene, match.index, match.index + `<n${match.groups?.amount}>`.length)) return;
  if (plan.trial?.credits.some((one) => one.amount === scaled)) return;
  // Credits of a pack, or for something done: not those that the plan brings.
  if (
    /(?:^| )(?:pack|packs|buy|purchase|purchased|bonus|referral|extra|top|trial|per|costs?)(?= |$)/.test(
      scene.skeleton,
    ) &&
    cycle === null
  )
    return;
  const [expected] = brought;
  const entry = expected && plan.credits.get(expected.path.split('.')[1] ?? '')?.entry;
  if (expected === undefined || entry === undefined) return;
  const has = formatScaled(expected.amount, creditDecimals, ENGLISH);
  const message = `the text gives ${scene.prose.text.slice(amount.start, amount.end)} credits to ${plan.name}, and the rules say ${has} ${expected.cycle}`;
  yield contradicts(
    amount,
    message,
    [ruleAt(entry.line, `${plan.name} brings ${has} ${expected.cycle}`)],
    insteadOf(scene, [amount], [expected.path]),
  );
}

function broughtBy(plan: Plan, bucket: Bucket | null, cycle: string | null): readonly Brought[] {
  return [...plan.credits.values()].flatMap(({ entry }) =>
    bucket !== null && entry.bucket !== bucket
      ? []
      : entry.amounts.flatMap((one) =>
          cycle === null || (one.every ?? one.cycle).id === cycle
            ? [
                {
                  plan,
                  amount: one.amount,
                  cycle: (one.every ?? one.cycle).id,
                  path: `${plan.id}.${entry.bucket.id}.${one.cycle.id}`,
                },
              ]
            : [],
        ),
  );
}
