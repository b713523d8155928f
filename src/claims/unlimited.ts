import type { Limit, Plan } from '../catalog/catalog.ts';
import type { Span } from '../source/source.ts';
import { isValue, ruleOf } from './limits.ts';
import { isStatement, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { plansBefore, plansBehind } from './subject.ts';
import { agrees, contradicts, insteadOf, isFilledIn, type Judge, unsaid, type Verdict } from './verdict.ts';
import { ruleOfUnlimited } from './with-add-ons.ts';

const UNLIMITED =
  /(?:^| )(?:(?<of><l\d+>) (?:is|are) )?(?<un>unlimited)(?: (?:number of |amount of )?(?<what><l\d+>|(?!(?:on|in|with|for|and|or|at|to|if|when|but) )[a-z]\S*))?/g;

/** `no limit on projects` */
const NO_LIMIT =
  /(?:^| )(?<un>(?:no|without) limits?) (?:on|to|for) (?:the number of |your )?(?<what><l\d+>)/g;

/** `unlimited`, and of what. */
export const judgeUnlimited: Judge = function* (scene) {
  const { topics } = scene;
  const matches = [
    ...(topics.has('unlimited') ? matchesOf(scene, UNLIMITED) : []),
    ...(topics.has('limited') && topics.has('negated') ? matchesOf(scene, NO_LIMIT, 'l') : []),
  ];
  for (const match of matches) {
    const at = match.index + match[0].indexOf(match.groups?.un ?? '');
    const span = spanOfMatch(scene, at, match.index + match[0].length);
    const named = scene.items[Number(/<l(\d+)>/.exec(match.groups?.of ?? match.groups?.what ?? '')?.[1])];
    if (
      span === null ||
      isFilledIn(scene, span) ||
      /(?:not|n't|no|never|without) (?:\S+ )?$/.test(scene.skeleton.slice(0, at))
    )
      continue;
    const { about } = scene.setting;
    const limit =
      named?.kind === 'name' && named.thing.kind === 'limit'
        ? named.thing
        : about?.kind === 'limit'
          ? about
          : null;
    if (limit === null) {
      // In a manner of speaking.
      if (!scene.isQuestion) yield unsaid(scene, span);
      continue;
    }
    yield* judgeUnlimitedLimit(scene, limit, at, match.index + match[0].length, span);
  }
};

function* judgeUnlimitedLimit(
  scene: Scene,
  limit: Limit,
  at: number,
  end: number,
  span: Span,
): Generator<Verdict> {
  const owners = plansBefore(scene, at) ?? plansBehind(scene, end);
  const has = (one: Plan): boolean => isValue(one, limit, ({ kind }) => kind === 'unlimited');
  const [only] = owners?.length === 1 ? owners : [];
  const word = { start: span.start, end: span.start + 'unlimited'.length };
  const instead = only ? insteadOf(scene, [span, word], [`${only.id}.${limit.id}`]) : null;
  const wrong = owners?.find((one) => !has(one));
  const right = (owners ?? scene.lexicon.plans).find(has);
  const more = wrong || right === undefined ? ruleOfUnlimited(scene, limit) : null;
  if (more) yield agrees(span, more, null);
  else if (wrong === undefined && right) yield agrees(span, ruleOf(right, limit), instead);
  else if (isStatement(scene)) {
    const message = `the text says that \`${limit.id}\` is unlimited, and ${wrong ? `it is not in ${wrong.name}` : 'no plan has that'}`;
    const rules = wrong
      ? [ruleOf(wrong, limit)]
      : scene.lexicon.plans.slice(0, 3).map((one) => ruleOf(one, limit));
    yield contradicts(span, message, rules, null);
  }
}
