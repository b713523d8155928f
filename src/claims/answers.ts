import type { Plan } from '../catalog/catalog.ts';
import { grants, isHad, ruleOfOwner } from './availability.ts';
import type { Has } from './lexicon.ts';
import { type Scene, spanOfMatch, thingsIn } from './scene.ts';
import { agrees, contradicts, type Judge, ruleAt, type Verdict } from './verdict.ts';

const ASKS = /^(?:can|may|do|does|is|are|will) /;
const NEGATED =
  /(?:^| )(?:not|n't|without|only|all|any|every|unlimited|add|upgrade|buy|need|require|required)(?= |$)/;

/** `Yes` or `No` to the question whether one plan has one thing: `Does Starter include API access?` */
export const judgeAnswers: Judge = function* (scene) {
  const { question } = scene.setting;
  const answer = question && /^(yes|no)(?= ?,|$)/.exec(scene.skeleton);
  if (question && answer) yield* judgeFreedom(scene, question, answer[1] === 'yes');
  if (!question || !answer || !ASKS.test(question.skeleton) || NEGATED.test(question.skeleton)) return;
  const asked = askedIn(question);
  const at = spanOfMatch(scene, 0, answer[0].length);
  if (asked === null || at === null) return;
  const [plan, thing] = asked;
  if (isSaidAgain(scene, plan)) return;
  const has = grants(plan, thing);
  const rule = ruleOfOwner(plan, thing) ?? ruleAt(plan.line, `${plan.name} does not have it`);
  if (has === (answer[1] === 'yes')) yield agrees(at, rule, null);
  else {
    const message = `the text ${has ? 'denies' : 'gives'} \`${thing.id}\` to ${plan.name}, which ${has ? 'has' : 'does not have'} it`;
    yield contradicts(at, message, [rule]);
  }
};

/** `Yes, Pro is free`: the sentence is judged for what it says itself. */
function isSaidAgain(scene: Scene, plan: Plan): boolean {
  return thingsIn(scene, scene.skeleton).includes(plan);
}

/** `Yes` to `Is Pro free?` */
function* judgeFreedom(scene: Scene, question: Scene, says: boolean): Generator<Verdict> {
  const named =
    /^is (?:the |our )?<p(\d+)>(?: plan)? (?:really |completely |always )?free(?: to use| forever| of charge)?$/.exec(
      question.skeleton,
    );
  const item = question.items[Number(named?.[1])];
  const at = spanOfMatch(scene, 0, says ? 'yes'.length : 'no'.length);
  if (item?.kind !== 'name' || item.thing.kind !== 'plan' || at === null) return;
  if (isSaidAgain(scene, item.thing)) return;
  const { name, pricing, priceLines, line } = item.thing;
  if (pricing.kind === 'unknown' || (pricing.kind === 'free') === says) return;
  yield contradicts(
    at,
    `the text says that ${name} is ${says ? '' : 'not '}free, and it is${says ? ' not' : ''}`,
    [ruleAt(priceLines[0] ?? line, 'its price')],
  );
}

/** The one plan and the one thing that a question is about. */
function askedIn(question: Scene): readonly [Plan, Has] | null {
  const things = [...new Set(thingsIn(question, question.skeleton))];
  const plans = things.flatMap((thing) => (thing.kind === 'plan' ? [thing] : []));
  const had = things.flatMap((thing) => (isHad(thing) ? [thing] : []));
  const [plan] = plans;
  const [thing] = had;
  return plan && thing && plans.length === 1 && had.length === 1 && things.length === 2
    ? [plan, thing]
    : null;
}
