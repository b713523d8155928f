import { hasSome, isStatement, matchesOf, type Scene } from './scene.ts';
import { agrees, contradicts, insteadOf, isFilledIn, type Judge, namesOf, ruleAt } from './verdict.ts';

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
  if (!scene.topics.has('counting')) return;
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

const MODELS =
  /(?:^| )(?:have|has|of|with|to|all|offers?|includes?|are|choose from) (?:our )?<n(?<count>\d+)> <g(?<group>\d+)>/g;

/** How many models of a group there are, or some plan has. */
export const judgeModelCounts: Judge = function* (scene) {
  for (const match of hasSome(scene, 'g') ? matchesOf(scene, MODELS, 'n') : []) {
    const amount = scene.items[Number(match.groups?.count)];
    const named = scene.items[Number(match.groups?.group)];
    if (amount?.kind !== 'number' || named?.kind !== 'name' || named.thing.kind !== 'models') continue;
    if (isFilledIn(scene, amount)) continue;
    const group = named.thing;
    const { plans } = scene.lexicon;
    const counts = plans.map((plan) => plan.models.get(group.id)?.entry.models.length ?? 0);
    const rule = ruleAt(group.line, `there are ${group.models.length}`);
    if (amount.value === group.models.length)
      yield agrees(amount, rule, amount.isWord ? null : insteadOf(scene, [amount], [`${group.id}.count`]));
    else if (!counts.includes(amount.value) && isStatement(scene))
      yield contradicts(
        amount,
        `the text counts ${amount.value} of \`${group.id}\`, and there are ${group.models.length}`,
        [rule],
      );
  }
};
