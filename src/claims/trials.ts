import type { Duration, Plan, Trial } from '../catalog/catalog.ts';
import { formatDuration } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { hasSome, type Item, isStatement, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { isPlain, plansBefore } from './subject.ts';
import {
  agrees,
  contradicts,
  type Instead,
  insteadOf,
  isFilledIn,
  type Judge,
  ruleAt,
  unsaid,
  type Verdict,
} from './verdict.ts';

/** Each behind words that stand in whatever it matches. */
const LENGTHS: readonly (readonly [words: string, pattern: RegExp])[] = [
  [
    'trial',
    /<d(?<length>\d+)> (?:free |no risk |risk free |full |\S+ )?trial(?: of (?:the |our )?<p(?<plan>\d+)>)?/g,
  ],
  ['trial', /trials? (?:of|is|are|lasts?|period of|period is|runs?|for)(?: for)? <d(?<length>\d+)>/g],
  [
    'free for',
    /(?:^| )(?:try|test) (?:(?:out )?(?:the |our )?<p(?<plan>\d+)>|[a-z]+)(?: plan)?(?: for)? free for (?:the first )?<d(?<length>\d+)>/g,
  ],
  [
    'free',
    /(?:^| )(?:try|test) (?:out )?(?:the |our )?(?:<p(?<plan>\d+)>|it|us|everything)(?: plan)? (?:for )?<d(?<length>\d+)> (?:for )?free/g,
  ],
  ['free for', /free for (?:the first |your first |up to )?<d(?<length>\d+)>/g],
];
/** In the answer to a question about trials: `Yes, 14 days of Pro.` */
const ANSWER: (typeof LENGTHS)[number] = [
  '',
  /^(?:yes|sure|of course)?(?: ?,)?(?: ?(?:it lasts|it is|they last|you get|you have|we offer|we give you|for|a|the first|full))* ?<d(?<length>\d+)>/g,
];
const ANY_LENGTH = /(?:^| )free trials?(?= |$)/g;

/** How long a plan can be tried, and whether any can. */
export const judgeTrials: Judge = function* (scene) {
  const { question } = scene.setting;
  const isAnswer = question !== null && /(?:^| )trials?(?= |$)/.test(question.skeleton);
  if (!scene.topics.has('trying') && !isAnswer) return;
  if (hasSome(scene, 'd')) {
    const done = new Set<Item>();
    for (const [words, pattern] of isAnswer ? [...LENGTHS, ANSWER] : LENGTHS) {
      for (const match of scene.skeleton.includes(words) ? matchesOf(scene, pattern) : []) {
        const amount = scene.items[Number(match.groups?.length)];
        if (amount?.kind !== 'duration' || done.has(amount)) continue;
        done.add(amount);
        yield* judgeLength(scene, match, amount);
      }
    }
  }
  yield* judgeTrial(scene);
};

type Length = Item & { readonly kind: 'duration' };

interface Tried {
  readonly plan: Plan;
  readonly trial: Trial;
}

function triedOf(plans: readonly Plan[]): readonly Tried[] {
  return plans.flatMap((plan) => (plan.trial ? [{ plan, trial: plan.trial }] : []));
}

function* judgeLength(scene: Scene, match: RegExpExecArray, amount: Length): Generator<Verdict> {
  const mark = `<d${match.groups?.length}>`;
  const at = match.index + match[0].indexOf(mark);
  const named = scene.items[Number(match.groups?.plan)];
  const shared =
    named?.kind === 'name' && named.thing.kind === 'plan' ? [named.thing] : plansBefore(scene, at);
  // Of all plans, those that cost nothing need no trial.
  const plans =
    shared && shared.length > 1 ? shared.filter(({ pricing }) => pricing.kind === 'paid') : shared;
  const tried = triedOf(plans ?? scene.lexicon.plans);
  const same = tried.filter(({ trial }) => isLength(amount, trial.duration));
  const said = scene.prose.text.slice(amount.start, amount.end);
  const word = amount.isTerm ? 'trial-term' : 'trial';
  // A value is right of its own plan, and may still be said of another.
  const isFilled = isFilledIn(scene, amount);
  const instead = (one: Tried): Instead | null =>
    isFilled ? null : insteadOf(scene, [amount], [`${one.plan.id}.${word}`]);
  const wrong = plans?.find((plan) => !plan.trial || !isLength(amount, plan.trial.duration));
  const [first] = same;
  if (isFilled && wrong === undefined) return;
  if (wrong === undefined && first) {
    yield agrees(
      amount,
      ruleAt(first.trial.line, `${first.plan.name} has it`),
      same.length === 1 ? instead(first) : null,
    );
    return;
  }
  if (!isStatement(scene) || !isPlain(scene, at, at + mark.length)) return;
  if (wrong && !wrong.trial) {
    // Of all paid plans some can be tried: the length is the news.
    const [other] = tried;
    if (plans && plans.length > 1 && other && first === undefined)
      yield wrongLength(amount, said, other, 'a plan', instead(other));
    else
      yield contradicts(
        amount,
        `the text says that ${wrong.name} has ${trialOf(said, amount)}, and it has none`,
        [ruleAt(wrong.line, `${wrong.name} has no trial`)],
      );
    return;
  }
  const [one] = wrong ? triedOf([wrong]) : tried;
  if (one)
    yield wrongLength(
      amount,
      said,
      one,
      wrong ? wrong.name : 'a plan',
      wrong || tried.length === 1 ? instead(one) : null,
    );
  else yield unsaid(scene, amount);
}

function wrongLength(
  amount: Length,
  said: string,
  { plan, trial }: Tried,
  who: string,
  instead: Instead | null,
): Verdict {
  const has = formatDuration(trial.duration, ENGLISH);
  const whose = who === plan.name ? 'it' : plan.name;
  return contradicts(
    amount,
    `the text says that ${who} has ${trialOf(said, amount)}, and ${whose} has one of ${has}`,
    [ruleAt(trial.line, `${plan.name} has ${has}`)],
    instead,
  );
}

function trialOf(said: string, { isTerm }: Length): string {
  return isTerm ? `a ${said} trial` : `a trial of ${said}`;
}

function isLength({ months, milliseconds }: Length, duration: Duration): boolean {
  return duration.months === months && duration.milliseconds === milliseconds;
}

function isPaidWithoutTrial({ pricing, trial }: Plan): boolean {
  return pricing.kind === 'paid' && trial === null;
}

/** `Pro comes with a free trial`, without its length. */
function* judgeTrial(scene: Scene): Generator<Verdict> {
  if (scene.isQuestion) return;
  for (const match of scene.skeleton.includes('free trial') ? matchesOf(scene, ANY_LENGTH) : []) {
    const at = spanOfMatch(scene, match.index + match[0].indexOf('free'), match.index + match[0].length);
    const before = scene.skeleton.slice(0, match.index);
    if (
      at === null ||
      isFilledIn(scene, at) ||
      /(?:no|not|n't|without|<d\d+>)(?: (?:a|any|offer a|have a))?$/.test(before)
    )
      continue;
    const plans = plansBefore(scene, match.index + 1);
    const wrong =
      plans?.length === 1 ? plans.find(({ trial }) => trial === null) : plans?.find(isPaidWithoutTrial);
    if (wrong)
      yield contradicts(at, `the text says that ${wrong.name} has a free trial, and it has none`, [
        ruleAt(wrong.line, `${wrong.name} has no trial`),
      ]);
    else if (triedOf(scene.lexicon.plans).length === 0) yield unsaid(scene, at);
  }
}
