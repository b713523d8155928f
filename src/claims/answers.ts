import type { Plan } from '../catalog/catalog.ts';
import { grants, type Has, isHad, ruleOfOwner } from './availability.ts';
import { type Scene, spanOfMatch, thingsIn } from './scene.ts';
import { agrees, contradicts, type Judge, ruleAt } from './verdict.ts';

const ASKS = /^(?:can|may|do|does|is|are|will) /;
const NEGATED =
  /(?:^| )(?:not|n't|without|only|all|any|every|unlimited|add|upgrade|buy|need|require|required)(?= |$)/;

/** `Yes` or `No` to the question whether one plan has one thing: `Does Starter include API access?` */
export const judgeAnswers: Judge = function* (scene) {
  const { question } = scene.setting;
  const answer = question && /^(yes|no)(?= ?,|$)/.exec(scene.skeleton);
  if (!question || !answer || !ASKS.test(question.skeleton) || NEGATED.test(question.skeleton)) return;
  const asked = askedIn(question);
  const at = spanOfMatch(scene, 0, answer[0].length);
  if (asked === null || at === null) return;
  const [plan, thing] = asked;
  const has = grants(plan, thing);
  const rule = ruleOfOwner(plan, thing) ?? ruleAt(plan.line, `${plan.name} does not have it`);
  if (has === (answer[1] === 'yes')) yield agrees(at, rule, null);
  else {
    const message = `the text ${has ? 'denies' : 'gives'} \`${thing.id}\` to ${plan.name}, which ${has ? 'has' : 'does not have'} it`;
    yield contradicts(at, message, [rule]);
  }
};

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
