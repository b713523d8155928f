import type { AddOn, Plan } from '../catalog/catalog.ts';
import { formatFeature, planHas } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import { type Has, isChoice, type Nameable } from './lexicon.ts';
import { boundOver } from './prose.ts';
import { hasSome, isStatement, itemsIn, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import {
  agrees,
  contradicts,
  type Instead,
  type Judge,
  namesOf,
  type Rule,
  ruleAt,
  type Verdict,
} from './verdict.ts';
import { brings, ruleOfBringing } from './with-add-ons.ts';

const ONE_PLAN = '<p\\d+>(?: (?:plans?|tiers?))?';
const AND = '(?: , and| , or| ,| and| or| &| \\/)';
const UPWARDS = '(?: (?:and|or) (?:above|higher|up|upwards?|better|all higher plans))';
const NAMED = `(?:(?:the|our|a|an) )?${ONE_PLAN}(?:${AND} (?:the |our )?${ONE_PLAN})*${UPWARDS}?`;
const EVERY =
  '(?:all|every|any) (?:of )?(?:the |our )?(?:paid |visible )?(?:plans?|tiers?|users?|customers?|subscribers?)';
const PLANS = `(?<plans>${NAMED}|${EVERY})`;
const OWNERS = '(?: (?:users?|customers?|subscribers?|members?|accounts?|subscriptions?|plans?|tiers?))?';
const THINGS = `(?<things><[fgm]\\d+>(?:${AND} <[fgm]\\d+>)*)`;
const CLOSED = '(?= only)?(?: only)?(?= *$| [.,:()–—])';

/** `API access is available for Pro users`: says which plans have it, and so which do not. */
const FOR = new RegExp(
  `${THINGS} (?:is|are|comes?|remains?)(?<not> not|n't)?(?<also> also| even)?(?<only> only| exclusively)? ?(?:available|included|offered|supported|enabled|provided|accessible)?(?<only2> only| exclusively)? ?(?:for|on|in|with|to|as part of|part of) ${PLANS}${OWNERS}(?<only3> only)?${CLOSED}`,
  'g',
);
/** `It is available for Pro users`, in the answer to a question about one thing. */
const IT_FOR = new RegExp(
  `^(?:yes , |yes , and |no , )?(?:it|this|that) (?:is|comes?)(?<not> not)?(?<also> also)?(?<only> only)? ?(?:available|included|offered|supported|enabled|provided|accessible)(?<only2> only| exclusively)? (?:for|on|in|with|to|as part of) ${PLANS}${OWNERS}(?<only3> only)?${CLOSED}`,
  'g',
);
/** `Yes, on Pro`, and `Starter and Pro` to the question which plans have it. */
const SHORTLY = new RegExp(
  `^(?:(?:yes|sure|of course) , (?:only )?(?:on|in|with|for) |(?:only )?(?=(?:the |our )?<p))${PLANS}${OWNERS}(?: only| do| have it| include it)*$`,
  'g',
);
const WHICH =
  /^(?:which|what) (?:plans?|tiers?) (?:have|has|includes?|come with|comes with|offers?|supports?|gets?) |^who (?:has|gets|can use) /;
/** `Pro has everything in Starter, as well as API access` */
const AND_MORE = new RegExp(
  `${PLANS}${OWNERS} (?:includes?|have|has|gets?|comes? with|offers?) everything (?:in|from|of) (?:the )?<p\\d+>(?: plan)?(?: ,)? (?:as well as|along with|plus|and|with) (?:the )?${THINGS}`,
  'g',
);
const GIVE =
  '(?:includes?|have|has|gets?|come with|comes with|offers?|provides?|contains?|supports?|use|can use|gains?|receives?|enjoys?|unlocks?|(?<lack>lacks?|excludes?))';
/** `Starter and Pro include API access`: says what these plans have, not what others do. */
const HAVE = new RegExp(
  `(?:^| )(?<only>only )?${PLANS}${OWNERS} (?:also |each |all |both )*(?<not>do not |does not |don't |doesn't |cannot |can't |can not )?(?:also )?${GIVE} (?:full |complete )?(?:access to |use of )?(?<all>all )?(?:the |our )?${THINGS}`,
  'g',
);
/** `API access requires the Pro plan` */
const NEEDS = new RegExp(`${THINGS} (?:requires?|needs?) (?:at least )?${PLANS}${OWNERS}${CLOSED}`, 'g');
/** `API access (Pro only)` */
const ASIDE = new RegExp(`${THINGS} \\( (?:only )?(?:on |in |for )?${PLANS}${OWNERS} only \\)`, 'g');

/** `Team management is a Pro feature` */
const IS_OF = new RegExp(
  `${THINGS} (?:is|are) (?:an? |only an? )?(?<plans><p\\d+>(?:${AND} <p\\d+>)*) (?:features?|benefits?|perks?)`,
  'g',
);

/** Each behind a short pattern that matches whatever it matches: the long ones take long to make. */
const PLANS_OF_THINGS: readonly (readonly [some: RegExp, pattern: RegExp])[] = [
  [/<[fgm]\d+> (?:is|are|come|remain).*(?:<p|(?:all|every|any) )/, FOR],
  [/<[fgm]\d+> (?:require|need).*(?:<p|(?:all|every|any) )/, NEEDS],
  [/<[fgm]\d+> \( .* only \)/, ASIDE],
];
const SOME_IT_FOR = /(?:^| )(?:it|this|that) (?:is|come)/;
const SOME_HAVE = new RegExp(`(?:<p|(?:all|every|any) ).* ${GIVE} .*<[fgm]\\d`);

/** Words that leave a sentence open, as those of that topic do. */
const OPEN: readonly string[] = [
  'such as',
  'e . g',
  'for instance',
  'add on',
  'add ons',
  'extra cost',
  'with limits',
];

/** A feature, a model or a group of models that a text gives to plans, or denies them. */
export const judgeAvailability: Judge = (scene) => {
  if (!hasSome(scene, 'fgm') && scene.setting.question === null) return [];
  if (!isStatement(scene) || isOpen(scene)) return [];
  const verdicts: Verdict[] = [...judgeCard(scene)];
  const plansOfThings = PLANS_OF_THINGS.flatMap(([some, pattern]) =>
    hasSome(scene, 'fgm') && some.test(scene.skeleton) ? matchesOf(scene, pattern) : [],
  );
  for (const match of plansOfThings) {
    // What needs a plan is in it, and in all above.
    const isNeed = /> (?:requires?|needs?) /.test(match[0]);
    for (const thing of thingsIn(scene, match.groups?.things ?? ''))
      verdicts.push(...judgeSet(scene, match, thing, isNeed));
  }
  for (const match of / (?:feature|benefit|perk)/.test(scene.skeleton) ? matchesOf(scene, IS_OF, 'p') : []) {
    const list = readList(scene, match);
    for (const thing of list && !isListBound(scene, list) ? thingsIn(scene, match.groups?.things ?? '') : [])
      verdicts.push(...(list ? judgeEach(list, thing, true) : []));
  }
  const asked = askedFor(scene);
  if (asked) {
    for (const match of SOME_IT_FOR.test(scene.skeleton) ? matchesOf(scene, IT_FOR) : [])
      verdicts.push(...judgeSet(scene, match, asked));
    const isWhich = WHICH.test(scene.setting.question?.skeleton ?? '');
    if (isWhich || /^(?:yes|sure|of) /.test(scene.skeleton))
      for (const match of matchesOf(scene, SHORTLY)) verdicts.push(...judgeSet(scene, match, asked));
  }
  for (const match of scene.skeleton.includes(' everything ') ? matchesOf(scene, AND_MORE) : []) {
    for (const thing of thingsIn(scene, match.groups?.things ?? ''))
      verdicts.push(...judgeOwners(scene, match, thing));
  }
  for (const match of mayHave(scene) ? matchesOf(scene, HAVE) : []) {
    for (const thing of thingsIn(scene, match.groups?.things ?? ''))
      verdicts.push(...judgeOwners(scene, match, thing));
  }
  return verdicts;
};

function isOpen({ skeleton, topics }: Scene): boolean {
  return topics.has('open') || OPEN.some((words) => ` ${skeleton} `.includes(` ${words} `));
}

function mayHave(scene: Scene): boolean {
  return scene.topics.has('having') && hasSome(scene, 'fgm') && SOME_HAVE.test(scene.skeleton);
}

/** The plans that a match names: those of a list, those from one upwards, or all. */
interface List extends Span {
  readonly plans: readonly Plan[];
  /** Where only names stand, so that a value can take their place. */
  readonly isNames: boolean;
}

function readList(scene: Scene, match: RegExpExecArray): List | null {
  const words = match.groups?.plans ?? '';
  const offset = match.index + match[0].indexOf(words);
  const span = spanOfMatch(scene, offset, offset + words.length);
  if (span === null) return null;
  const { plans } = scene.lexicon;
  const items = itemsIn(scene, words);
  const named = items.flatMap((item) =>
    item.kind === 'name' && item.thing.kind === 'plan' ? [item.thing] : [],
  );
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) {
    const isPaid = / paid /.test(words);
    return {
      ...span,
      plans: isPaid ? plans.filter(({ pricing }) => pricing.kind !== 'free') : plans,
      isNames: false,
    };
  }
  const names: Span = { start: first.start, end: last.end };
  if (new RegExp(`${UPWARDS}$`).test(words)) {
    const last = named.at(-1);
    const from = last ? plans.indexOf(last) : -1;
    return {
      start: first.start,
      end: span.end,
      plans: from < 0 ? named : [...named.slice(0, -1), ...plans.slice(from)],
      isNames: true,
    };
  }
  return { ...names, plans: named, isNames: !/ (?:plans?|tiers?)(?:,| ,| and| or) /.test(words) };
}

/** Which plans have a thing is one of the rules: the text must name just those. */
function judgeSet(scene: Scene, match: RegExpExecArray, thing: Has, andAbove = false): readonly Verdict[] {
  const read = readList(scene, match);
  if (read === null || isListBound(scene, read)) return [];
  const brought = match.groups?.not ? null : ruleOfBringing(scene, thing, read.plans);
  if (brought) return [agrees(read, brought, null)];
  const list = andAbove ? withAbove(read, scene) : read;
  const owners = scene.lexicon.plans.filter((plan) => grants(plan, thing));
  if (match.groups?.not) return judgeEach(list, thing, false);
  if (match.groups?.also) return judgeEach(list, thing, true);
  const claimed = new Set(list.plans);
  const wrong = list.plans.filter((plan) => !grants(plan, thing));
  const missed = owners.filter((plan) => !claimed.has(plan));
  const instead: Instead | null =
    list.isNames && owners.length > 0 && thing.kind !== 'choice'
      ? { path: `plans with ${thing.id}`, start: list.start, end: list.end }
      : null;
  if (wrong.length === 0 && missed.length === 0) {
    const rule = ruleOfOwner(owners[0], thing);
    return rule === null ? [] : [agrees(list, rule, instead)];
  }
  const what =
    missed.length > 0
      ? `${namesOf(missed)} ${missed.length === 1 ? 'has' : 'have'} it${wrong.length === 0 ? ' too' : ''}`
      : `${namesOf(wrong)} ${wrong.length === 1 ? 'does' : 'do'} not have it`;
  const message = `the text gives \`${thing.id}\` to ${namesOf(list.plans)}, and ${what}`;
  return [contradicts(list, message, rulesOf(thing, missed.length > 0 ? missed : wrong), instead)];
}

function withAbove(list: List, { lexicon: { plans } }: Scene): List {
  const places = list.plans.map((plan) => plans.indexOf(plan));
  const lowest = Math.min(...places);
  return lowest < 0 ? list : { ...list, plans: plans.slice(lowest) };
}

/** What single plans have. Others are not spoken of, unless it says `only`. */
function judgeOwners(scene: Scene, match: RegExpExecArray, thing: Has): readonly Verdict[] {
  const list = readList(scene, match);
  if (list === null || isListBound(scene, list)) return [];
  const isDenied = Boolean(match.groups?.not || match.groups?.lack);
  const brought = isDenied ? null : ruleOfBringing(scene, thing, list.plans);
  if (brought) return [agrees(list, brought, null)];
  if (match.groups?.only && !match.groups.not) return judgeSet(scene, match, thing);
  const says = !match.groups?.not && !match.groups?.lack;
  const all = Boolean(match.groups?.all) && thing.kind === 'models';
  return judgeEach(list, thing, says, all);
}

function judgeEach(list: List, thing: Has, says: boolean, all = false): readonly Verdict[] {
  const claims = (plan: Plan): boolean =>
    all && thing.kind === 'models' ? plan.models.get(thing.id)?.entry.all === true : grants(plan, thing);
  // Not having all of a group says nothing.
  if (all && !says) return [];
  const wrong = list.plans.filter((plan) => claims(plan) !== says);
  if (wrong.length === 0) {
    const rule = says ? ruleOfOwner(list.plans[0], thing) : null;
    return rule ? [agrees(list, rule, null)] : [];
  }
  const what = all ? `all of \`${thing.id}\`` : `\`${thing.id}\``;
  const one = wrong.length === 1;
  const verb = says ? (one ? 'does not have' : 'do not have') : one ? 'has' : 'have';
  const message = `the text ${says ? 'gives' : 'denies'} ${what} to ${namesOf(wrong)}, which ${verb} ${all ? 'all of it' : 'it'}`;
  return [contradicts(list, message, rulesOf(thing, wrong))];
}

/** A point on the card of a plan that is just the name of a thing: the plan has it. */
function judgeCard(scene: Scene): readonly Verdict[] {
  const { plan, addOn } = scene.setting;
  if (plan === null && addOn === null) return [];
  const match = /^(?:(?:includes?|adds?|with|plus) )?(?<all>all )?<[fgm](\d+)>$/.exec(scene.skeleton);
  const [item] = match ? itemsIn(scene, match[0]) : [];
  if (item?.kind !== 'name' || match === null) return [];
  const { thing } = item;
  if (!isHad(thing)) return [];
  if (addOn) return judgeBrought(item, addOn, thing);
  if (plan === null) return [];
  return judgeEach({ ...item, plans: [plan], isNames: false }, thing, true, match.groups?.all !== undefined);
}

/** The same of an add-on: it brings the thing. */
function judgeBrought(at: Span, addOn: AddOn, thing: Has): readonly Verdict[] {
  if (brings(addOn, thing)) return [];
  const message = `the text gives \`${thing.id}\` to ${addOn.name}, which does not bring it`;
  return [contradicts(at, message, [ruleAt(addOn.line, `${addOn.name} does not bring it`)])];
}

/** Whether a plan has a thing, or just that of a feature. */
export function grants(plan: Plan, thing: Has): boolean {
  return thing.kind === 'choice'
    ? isChoice(plan.features.get(thing.feature.id)?.entry.value, thing)
    : planHas(plan, thing) === true;
}

function isListBound(scene: Scene, list: Span): boolean {
  return boundOver(scene.prose, list)?.path.startsWith('plans') === true;
}

function askedFor({ setting: { question } }: Scene): Has | null {
  if (question === null) return null;
  const things = new Set(thingsIn(question, question.skeleton));
  const [only] = things;
  return things.size === 1 && only !== undefined ? only : null;
}

function thingsIn(scene: Scene, skeleton: string): readonly Has[] {
  return itemsIn(scene, skeleton).flatMap((item) =>
    item.kind === 'name' && isHad(item.thing) ? [item.thing] : [],
  );
}

/** Whether a name is of something that plans have or lack as a whole. */
export function isHad(thing: Nameable): thing is Has {
  return (
    thing.kind === 'feature' || thing.kind === 'choice' || thing.kind === 'model' || thing.kind === 'models'
  );
}

function rulesOf(thing: Has, plans: readonly Plan[]): readonly Rule[] {
  const [plan] = plans;
  const owner = ruleOfOwner(plan, thing);
  if (owner) return [owner];
  const other = thing.kind === 'choice' ? plan?.features.get(thing.feature.id)?.entry : undefined;
  if (plan && other) return [ruleAt(other.line, `${plan.name} has ${formatFeature(other.value, ENGLISH)}`)];
  return plan ? [ruleAt(plan.line, `${plan.name} does not have it`)] : [];
}

/** The line that gives a thing to a plan. */
export function ruleOfOwner(plan: Plan | undefined, thing: Has): Rule | null {
  if (plan === undefined) return null;
  const granted =
    thing.kind === 'feature' || thing.kind === 'choice'
      ? plan.features.get(thing.kind === 'choice' ? thing.feature.id : thing.id)
      : plan.models.get(thing.kind === 'model' ? thing.group : thing.id);
  if (granted === undefined || !grants(plan, thing)) return null;
  const { from, entry } = granted;
  return ruleAt(entry.line, from === plan ? `${plan.name} has it` : `${plan.name} has it from ${from.name}`);
}
