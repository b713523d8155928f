import type { AddOn, AddOnLimitEntry, Limit, LimitEntry, LimitValue, Plan } from '../catalog/catalog.ts';
import { CALENDAR_PERIODS } from '../catalog/periods.ts';
import { formatLimit } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import { readBought } from './bought.ts';
import type { ShownLimit } from './lexicon.ts';
import { hasSome, type Item, isStatement, matchesOf, type Scene, spanOfMatch, thingsIn } from './scene.ts';
import { isPlain, plansBefore } from './subject.ts';
import {
  agrees,
  contradicts,
  type Instead,
  insteadOf,
  isFilledIn,
  type Judge,
  type Rule,
  ruleAt,
  type Verdict,
} from './verdict.ts';
import { ruleOfMore } from './with-add-ons.ts';

/** `10 GB of storage`, `3 projects`, `5,000 automation runs per month` */
const AMOUNT_FIRST =
  /<[zdnq](?<amount>\d+)>(?: of)?(?: (?:total|included|free|active))? <l(?<limit>\d+)>(?<per> (?:per|a|\/|each|every) (?:month|mo|day|week|year|cycle|billing cycle)| monthly| daily| weekly| yearly)?/g;
/** `storage of 10 GB`, `Storage: 10 GB` */
const LIMIT_FIRST =
  /<l(?<limit>\d+)>(?: (?:limit|quota|allowance|space))? ?(?:of|is|are|:|limited to|goes back|go back|goes back to|lasts|for|covers) (?:up to )?<[zdnq](?<amount>\d+)>/g;

/** Amounts, where they stand beside what they are an amount of. */
export const judgeLimits: Judge = function* (scene) {
  if (!hasSome(scene, 'zdnq')) return;
  const done = new Set<Item>();
  for (const pattern of [AMOUNT_FIRST, LIMIT_FIRST]) {
    for (const match of matchesOf(scene, pattern, 'l')) {
      const amount = scene.items[Number(match.groups?.amount)];
      const named = scene.items[Number(match.groups?.limit)];
      if (amount === undefined || named?.kind !== 'name' || named.thing.kind !== 'limit' || done.has(amount))
        continue;
      done.add(amount);
      const whole = spanOfMatch(scene, match.index, match.index + match[0].length);
      yield* judgeAmount(scene, named.thing, amount, match.index, [
        whole,
        { start: amount.start, end: named.end },
        amount,
      ]);
    }
  }
  const { about } = scene.setting;
  for (const match of matchesOf(scene, /<[zdnq](\d+)>/g)) {
    const amount = scene.items[Number(match[1])];
    if (amount === undefined || done.has(amount)) continue;
    const limit =
      about?.kind === 'limit'
        ? about
        : (findShown(scene, amount) ?? askedFor(scene, match.index + match[0].length));
    if (limit) yield* judgeAmount(scene, limit, amount, match.index, [amount]);
  }
};

/** `50 GB.`, to the question how much of a limit there is. */
function askedFor({ skeleton, setting: { question } }: Scene, end: number): Limit | null {
  if (question === null || !/^how (?:much|many|long) /.test(question.skeleton)) return null;
  if (!/^(?:$| ,| \.| (?:on|in|with|for|and|or|per) )/.test(skeleton.slice(end))) return null;
  const limits = new Set(
    thingsIn(question, question.skeleton).flatMap((thing) => (thing.kind === 'limit' ? [thing] : [])),
  );
  const [only] = limits;
  return limits.size === 1 && only !== undefined ? only : null;
}

/** The limit whose words on the page stand around an amount. */
function findShown({ lexicon, tokens }: Scene, item: Item): Limit | null {
  if (lexicon.shown.size === 0) return null;
  const first = tokens.findIndex(({ start }) => start >= item.start);
  const next = tokens.findIndex(({ start }, at) => at > first && start >= item.end);
  const before = first < 0 ? tokens.length : first;
  const after = next < 0 ? tokens.length : next;
  const keyAt = (at: number): string | undefined => tokens[at]?.key;
  const candidates: readonly ShownLimit[] = [
    ...(lexicon.shown.get(keyAt(before - 1) ?? '') ?? []),
    ...(lexicon.shown.get(keyAt(after) ?? '') ?? []),
  ];
  const fits = candidates.filter(
    (one) =>
      one.before.every((key, at) => keyAt(before - one.before.length + at) === key) &&
      one.after.every((key, at) => keyAt(after + at) === key),
  );
  const limits = new Set(fits.map(({ limit }) => limit));
  const [only] = limits;
  return limits.size === 1 && only !== undefined ? only : null;
}

function* judgeAmount(
  scene: Scene,
  limit: Limit,
  amount: Item,
  at: number,
  stretches: readonly (Span | null)[],
): Generator<Verdict> {
  const end = at + `<z${scene.items.indexOf(amount)}>`.length;
  if (!measures(limit, amount) || isFilledIn(scene, amount) || !isPlain(scene, at, end)) return;
  const each = PER.exec(scene.skeleton.slice(end))?.[1];
  const period = each === undefined ? null : periodOf(each);
  // `250 credits per release`, where the limit is not for each release.
  if (each !== undefined && period === null && !LOOSE_PERIODS.has(each) && each !== limit.measure.per) return;
  if (period !== null && isPeriod(limit.measure.per) && period !== limit.measure.per) {
    yield* judgePeriod(scene, limit, amount, period);
    return;
  }
  const addOn = scene.setting.addOn ?? addOnBefore(scene, at);
  const added = addOn && valueOfAddOn(addOn, limit);
  if (addOn && added) {
    if (equalsLimit(amount, added.value))
      yield agrees(amount, ruleAt(added.line, `${addOn.name} has it`), null);
    else if (isStatement(scene) && !isOfPlanWith(scene, limit, amount))
      yield judgeWrongOfAddOn(scene, limit, amount, addOn, added);
    return;
  }
  const owners = plansBefore(scene, at);
  const has = (one: Plan): boolean => isValue(one, limit, (value) => equalsLimit(amount, value));
  if (owners === null) {
    const sold = scene.lexicon.plans.some(has)
      ? undefined
      : scene.lexicon.plans
          .flatMap((one) => readBought(scene, limit, amount, at, one) ?? [])
          .find(({ kind }) => kind === 'right');
    const rule =
      sold?.rule ??
      (scene.lexicon.plans.some(has) ? null : ruleOfMore(scene, limit, amount, scene.lexicon.plans));
    if (rule) yield agrees(amount, rule, null);
    else yield* judgeAnywhere(scene, limit, amount, scene.lexicon.plans.find(has) ?? null);
    return;
  }
  const wrong = owners.find((one) => !has(one));
  const plan = wrong ?? owners[0];
  if (plan === undefined) return;
  const more = wrong ? ruleOfMore(scene, limit, amount, owners) : null;
  const bought = wrong ? readBought(scene, limit, amount, at, wrong) : null;
  if (more || bought?.kind === 'right') {
    yield agrees(amount, more ?? bought?.rule ?? ruleOf(plan, limit), null);
    return;
  }
  if (bought) {
    const said = scene.prose.text.slice(amount.start, amount.end);
    const message = `the text lets ${plan.name} start at ${said} of \`${limit.id}\`, and the rules say at least ${bought.least}`;
    yield contradicts(amount, message, [bought.rule]);
    return;
  }
  const path = `${plan.id}.${limit.id}`;
  // With an add-on it may be more than the plan's own value.
  const isOwn = owners.length === 1 && !(wrong && hasSome(scene, 'a'));
  const found = isOwn ? insteadOf(scene, stretches, [path]) : null;
  // In the words of a limit, or of a line that gives it, `{value}` is that.
  const instead = found && scene.setting.about === limit ? { ...found, path: 'value' } : found;
  yield wrong
    ? judgeWrong(scene, limit, amount, wrong, instead)
    : agrees(amount, ruleOf(plan, limit), instead);
}

const PER = /^(?: <l\d+>| [a-z]+){0,2} (?:per|\/|each|every) ([a-z]+)/;

/** Words for periods that may be any. */
const LOOSE_PERIODS: ReadonlySet<string> = new Set(['cycle', 'billing']);

function isPeriod(word: string | null): boolean {
  return CALENDAR_PERIODS.some((period) => period === word);
}

function periodOf(word: string): string | null {
  if (isPeriod(word)) return word;
  return word === 'mo' ? 'month' : word === 'yr' ? 'year' : null;
}

/** The very amount of the rules, for another period. What is not that may have been worked out. */
function* judgePeriod(scene: Scene, limit: Limit, amount: Item, period: string): Generator<Verdict> {
  const plan = scene.lexicon.plans.find((one) => isValue(one, limit, (value) => equalsLimit(amount, value)));
  if (plan === undefined || !isStatement(scene)) return;
  const said = scene.prose.text.slice(amount.start, amount.end);
  yield contradicts(
    amount,
    `the text says ${said} of \`${limit.id}\` per ${period}, and the rules count them per ${limit.measure.per}`,
    [ruleAt(limit.line, `per ${limit.measure.per}`), ruleOf(plan, limit)],
  );
}

/** `Takes your 10 GB of storage to 110 GB`: what a plan has, with the add-on or without. */
function isOfPlanWith({ lexicon, skeleton, setting }: Scene, limit: Limit, amount: Item): boolean {
  if (setting.addOn === null) return false;
  const isOfPlan = lexicon.plans.some((one) => isValue(one, limit, (value) => equalsLimit(amount, value)));
  return isOfPlan || /<[zdnq]\d+>[^<]*(?: to | instead | up to )<[zdnq]\d+>/.test(skeleton);
}

const ADDS =
  /<a(\d+)>(?: add on)?(?: also)? (?:adds|gives(?: you)?|includes|brings(?: you)?|comes with|has|contains|provides|of|:)(?: an?)?(?: extra| additional| another)? $/;

/** `Extra storage adds 100 GB` */
function addOnBefore({ skeleton, items }: Scene, at: number): AddOn | null {
  const item = items[Number(ADDS.exec(skeleton.slice(0, at))?.[1])];
  return item?.kind === 'name' && item.thing.kind === 'add-on' ? item.thing : null;
}

function valueOfAddOn({ entries }: AddOn, { id }: Limit): LimitEntry | undefined {
  return entries.find((entry): entry is AddOnLimitEntry => entry.kind === 'limit' && entry.limit.id === id);
}

function judgeWrongOfAddOn(
  scene: Scene,
  limit: Limit,
  amount: Item,
  addOn: AddOn,
  { value, line }: LimitEntry,
): Verdict {
  const said = scene.prose.text.slice(amount.start, amount.end);
  const has = formatLimit(value, limit.measure, ENGLISH);
  const message = `the text gives ${said} of \`${limit.id}\` to ${addOn.name}, and the rules say ${has}`;
  return contradicts(amount, message, [ruleAt(line, `${addOn.name} has ${has}`)]);
}

/** An amount of a plan that has another. */
function judgeWrong(scene: Scene, limit: Limit, amount: Item, plan: Plan, instead: Instead | null): Verdict {
  const said = scene.prose.text.slice(amount.start, amount.end);
  const entry = plan.limits.get(limit.id)?.entry;
  const has = entry ? `the rules say ${formatLimit(entry.value, limit.measure, ENGLISH)}` : 'it has none';
  const message = `the text gives ${said} of \`${limit.id}\` to ${plan.name}, and ${has}`;
  return contradicts(amount, message, [ruleOf(plan, limit)], instead);
}

/** An amount that is said of no plan: some plan has it. */
function* judgeAnywhere(scene: Scene, limit: Limit, amount: Item, owner: Plan | null): Generator<Verdict> {
  if (owner) {
    yield agrees(amount, ruleOf(owner, limit), null);
    return;
  }
  const { plans, catalog } = scene.lexicon;
  const added = catalog.addOns.flatMap((one) => valueOfAddOn(one, limit) ?? []);
  if (added.some(({ value }) => equalsLimit(amount, value))) return;
  const having = plans.filter((one) => one.limits.has(limit.id));
  if (!isStatement(scene) || having.length === 0) return;
  const said = scene.prose.text.slice(amount.start, amount.end);
  const rules = having.slice(0, 3).map((one) => ruleOf(one, limit));
  yield contradicts(amount, `the text says ${said} of \`${limit.id}\`, and no plan has that`, rules);
}

/** The line that says what a plan has of a limit. */
export function ruleOf(plan: Plan, limit: Limit): Rule {
  const entry = plan.limits.get(limit.id)?.entry;
  return entry
    ? ruleAt(entry.line, `${plan.name} has ${formatLimit(entry.value, limit.measure, ENGLISH)}`)
    : ruleAt(plan.line, `${plan.name} has no \`${limit.id}\``);
}

/** Whether an amount is of the kind of a limit. */
function measures({ measure }: Limit, amount: Item): boolean {
  return amount.kind === 'number' ? 'noun' in measure : measure.kind === amount.kind;
}

/** Whether what a plan has of a limit is as it should be. */
export function isValue(plan: Plan, limit: Limit, is: (value: LimitValue) => boolean): boolean {
  const entry = plan.limits.get(limit.id)?.entry;
  return entry !== undefined && is(entry.value);
}

/** The number that a count or a decimal is; null for anything else. */
export function numberIn(value: LimitValue): number | null {
  if (value.kind === 'decimal') return value.amount / 1_000_000;
  return value.kind === 'count' ? value.amount : null;
}

/** Whether an amount of a text is that of a plan. `10 GB` and `10 GiB` are taken to be the same. */
export function equalsLimit(amount: Item, value: LimitValue): boolean {
  if (amount.kind === 'number') return numberIn(value) === amount.value;
  if (amount.kind === 'percent')
    return value.kind === 'percent' && value.amount === Math.round(amount.value * 1_000);
  if (amount.kind === 'duration')
    return (
      value.kind === 'duration' &&
      value.duration.months === amount.months &&
      value.duration.milliseconds === amount.milliseconds
    );
  if (amount.kind !== 'size' || value.kind !== 'size') return false;
  const [number = '', unit = ''] = value.written.split(' ');
  return (
    value.amount === amount.bytes ||
    (Number(number.replaceAll(',', '')) === amount.number && unit[0] === amount.unit[0])
  );
}
