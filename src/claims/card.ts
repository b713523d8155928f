import type { Plan } from '../catalog/catalog.ts';
import { isStatement, type Scene, spanOfMatch } from './scene.ts';
import { planBefore } from './subject.ts';
import { contradicts, type Judge, namesOf, ruleAt } from './verdict.ts';

const NO_CARD =
  /(?:no|without(?: a| any)?|not need(?: to enter)?(?: a| any)?|don't need(?: to enter)?(?: a| any)?|do not require(?: a| any)?|doesn't require(?: a)?) (?:credit )?card/;

/** `No credit card required` for a plan that takes one. */
export const judgeCard: Judge = (scene) => {
  const { plans } = scene.lexicon;
  const match = scene.topics.has('card') ? NO_CARD.exec(scene.skeleton) : null;
  if (match === null || !isStatement(scene)) return [];
  const at = spanOfMatch(scene, match.index, match.index + match[0].length);
  const plan = planOfCard(scene, match.index + match[0].length) ?? planBefore(scene, match.index);
  // `No card is needed for the trial` is about the plans that have one.
  const tried = plans.filter(({ trial }) => trial !== null);
  const asked =
    /(?:^| )trials?(?= |$)/.test(`${scene.setting.question?.skeleton ?? ''} ${scene.skeleton}`) &&
    tried.length > 0
      ? tried
      : plans;
  const wrong = plan
    ? plan.cardRequired
      ? [plan]
      : []
    : asked.every(({ cardRequired }) => cardRequired)
      ? asked
      : [];
  const [first] = wrong;
  if (at === null || first === undefined) return [];
  const who = plan ? plan.name : asked === plans ? 'every plan' : namesOf(asked);
  return [
    contradicts(at, `the text says that no card is needed, and ${who} asks for one`, [
      ruleAt(first.priceLines[0] ?? first.line, 'no `no card required` here'),
    ]),
  ];
};

/** `No credit card is required for Pro` */
function planOfCard({ skeleton, items }: Scene, end: number): Plan | null {
  const behind =
    /^(?: is)?(?: required| needed| necessary)? (?:for|on|with|to (?:try|start|use|sign up for|sign up to|start with|get started with|get started on)) (?:the |our )?<p(\d+)>/;
  const item = items[Number(behind.exec(skeleton.slice(end))?.[1])];
  return item?.kind === 'name' && item.thing.kind === 'plan' ? item.thing : null;
}
