import type { Limit, LimitValue, Plan } from '../catalog/catalog.ts';
import { CALENDAR_PERIODS } from '../catalog/periods.ts';
import { formatLimit } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import type { ShownLimit } from './lexicon.ts';
import { type Item, isStatement, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { isPlain, plansBefore } from './subject.ts';
import { keysOf } from './tokens.ts';
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

/** `10 GB of storage`, `3 projects`, `5,000 automation runs per month` */
const AMOUNT_FIRST =
  /<[zdn](?<amount>\d+)>(?: of)?(?: (?:total|included|free|active))? <l(?<limit>\d+)>(?<per> (?:per|a|\/|each|every) (?:month|mo|day|week|year|cycle|billing cycle)| monthly| daily| weekly| yearly)?/g;
/** `storage of 10 GB`, `Storage: 10 GB` */
const LIMIT_FIRST =
  /<l(?<limit>\d+)>(?: (?:limit|quota|allowance|space))? ?(?:of|is|are|:|limited to) (?:up to )?<[zdn](?<amount>\d+)>/g;
const UNLIMITED = /(?:^| )(?<un>unlimited)(?: (?:number of |amount of )?(?<what><l\d+>|(?!<)\S+))?/g;

/** Amounts and `unlimited`, where they stand beside what they are an amount of. */
export const judgeLimits: Judge = function* (scene) {
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
  for (const match of matchesOf(scene, /<[zdn](\d+)>/g, 'zdn')) {
    const amount = scene.items[Number(match[1])];
    if (amount === undefined || done.has(amount)) continue;
    const limit = about?.kind === 'limit' ? about : findShown(scene, amount);
    if (limit) yield* judgeAmount(scene, limit, amount, match.index, [amount]);
  }
  yield* judgeUnlimited(scene);
};

/** The limit whose words on the page stand around an amount. */
function findShown({ lexicon, prose }: Scene, item: Item): Limit | null {
  const before = keysOf(prose.text.slice(Math.max(0, item.start - 80), item.start));
  const after = keysOf(prose.text.slice(item.end, item.end + 80));
  const candidates: readonly ShownLimit[] = [
    ...(lexicon.shown.get(before.at(-1) ?? '') ?? []),
    ...(lexicon.shown.get(after[0] ?? '') ?? []),
  ];
  const fits = candidates.filter(
    (one) =>
      one.before.every((key, at) => before[before.length - one.before.length + at] === key) &&
      one.after.every((key, at) => after[at] === key),
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
  if (isForSomethingElse(scene, limit, end)) return;
  const owners = plansBefore(scene, at);
  const has = (one: Plan): boolean => isValue(one, limit, (value) => equalsLimit(amount, value));
  if (owners === null) {
    yield* judgeAnywhere(scene, limit, amount, scene.lexicon.plans.find(has) ?? null);
    return;
  }
  const wrong = owners.find((one) => !has(one));
  const plan = wrong ?? owners[0];
  if (plan === undefined) return;
  const path = `${plan.id}.${limit.id}`;
  const found = owners.length === 1 ? insteadOf(scene, stretches, [path]) : null;
  // In the words of a limit, or of a line that gives it, `{value}` is that.
  const instead = found && scene.setting.about === limit ? { ...found, path: 'value' } : found;
  yield wrong
    ? judgeWrong(scene, limit, amount, wrong, instead)
    : agrees(amount, ruleOf(plan, limit), instead);
}

const PER = /^(?: <l\d+>| [a-z]+){0,2} (?:per|\/|each|every) ([a-z]+)/;

/** True for `250 credits per release`, where the limit is not for each release. */
function isForSomethingElse({ skeleton }: Scene, { measure }: Limit, end: number): boolean {
  const each = PER.exec(skeleton.slice(end))?.[1];
  return each !== undefined && !PERIOD_WORDS.has(each) && each !== measure.per;
}

/** Words for periods, which are compared with those of the rules. */
const PERIOD_WORDS: ReadonlySet<string> = new Set([...CALENDAR_PERIODS, 'mo', 'cycle', 'billing']);

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
  const having = scene.lexicon.plans.filter((one) => one.limits.has(limit.id));
  if (!isStatement(scene) || having.length === 0) return;
  const said = scene.prose.text.slice(amount.start, amount.end);
  const rules = having.slice(0, 3).map((one) => ruleOf(one, limit));
  yield contradicts(amount, `the text says ${said} of \`${limit.id}\`, and no plan has that`, rules);
}

/** The line that says what a plan has of a limit. */
function ruleOf(plan: Plan, limit: Limit): Rule {
  const entry = plan.limits.get(limit.id)?.entry;
  return entry
    ? ruleAt(entry.line, `${plan.name} has ${formatLimit(entry.value, limit.measure, ENGLISH)}`)
    : ruleAt(plan.line, `${plan.name} has no \`${limit.id}\``);
}

function* judgeUnlimited(scene: Scene): Generator<Verdict> {
  for (const match of matchesOf(scene, UNLIMITED)) {
    const at = match.index + match[0].indexOf('unlimited');
    const span = spanOfMatch(scene, at, match.index + match[0].length);
    const named = scene.items[Number(/<l(\d+)>/.exec(match.groups?.what ?? '')?.[1])];
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
      if (!scene.isQuestion) yield unsaidUnlimited(scene, span);
      continue;
    }
    yield* judgeUnlimitedLimit(scene, limit, at, span);
  }
}

function* judgeUnlimitedLimit(scene: Scene, limit: Limit, at: number, span: Span): Generator<Verdict> {
  const owners = plansBefore(scene, at);
  const has = (one: Plan): boolean => isValue(one, limit, ({ kind }) => kind === 'unlimited');
  const [only] = owners?.length === 1 ? owners : [];
  const word = { start: span.start, end: span.start + 'unlimited'.length };
  const instead = only ? insteadOf(scene, [span, word], [`${only.id}.${limit.id}`]) : null;
  const wrong = owners?.find((one) => !has(one));
  const right = (owners ?? scene.lexicon.plans).find(has);
  if (wrong === undefined && right) yield agrees(span, ruleOf(right, limit), instead);
  else if (isStatement(scene)) {
    const message = `the text says that \`${limit.id}\` is unlimited, and ${wrong ? `it is not in ${wrong.name}` : 'no plan has that'}`;
    const rules = wrong
      ? [ruleOf(wrong, limit)]
      : scene.lexicon.plans.slice(0, 3).map((one) => ruleOf(one, limit));
    yield contradicts(span, message, rules, null);
  }
}

/** Words that are unlimited in a manner of speaking. */
function unsaidUnlimited(scene: Scene, span: Span): Verdict {
  const said = scene.prose.text.slice(span.start, span.end);
  return { kind: 'unsaid', ...span, message: `no rule says \`${said}\``, rules: [], instead: null };
}

/** Whether an amount is of the kind of a limit. */
function measures({ measure }: Limit, amount: Item): boolean {
  return amount.kind === 'number' ? 'noun' in measure : measure.kind === amount.kind;
}

function isValue(plan: Plan, limit: Limit, is: (value: LimitValue) => boolean): boolean {
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
