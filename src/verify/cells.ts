import type { Bucket, Limit, Model, ModelGroup, Plan } from '../catalog/catalog.ts';
import {
  contradicts,
  equalsLimit,
  type Item,
  judgeText,
  type Lexicon,
  numberIn,
  type Prose,
  readScenes,
  ruleAt,
  type Scene,
  type Setting,
  type Verdict,
} from '../claims/index.ts';
import { formatLimit, mayBuy, planHas, type Thing } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { judgeHas, judgePackHead, judgePrice, ruleOf } from './facts.ts';
import { judgeOffer, judgeOfferWords, offerNamed } from './offers.ts';

/** What a row is about: its first cell, what that names, and what the heading above names. */
export interface RowAbout {
  readonly head: string;
  readonly thing: Thing | null;
  readonly group: Thing | null;
}

const YES = /^(?:[✓✔☑✅●•]|yes|y|included|included ✓|available|true|full|full access)$/iu;
const NO = /^(?:[✗✘✕✖×❌–—-]+|no|n|not included|not available|none|not offered|false|n\/a)$/iu;
const UNLIMITED = /^(?:unlimited|∞|no limit|without limits?)\b/iu;
const CONTACT = /^(?:contact us|contact sales|custom|talk to us|talk to sales|let's talk|on request)$/iu;

const NOWHERE: Setting = { plan: null, about: null, question: null };

/** What the cell of a plan claims; null where its row is about nothing of the catalog. */
export function judgeCell(
  prose: Prose,
  plan: Plan,
  about: RowAbout,
  lexicon: Lexicon,
): readonly Verdict[] | null {
  const said = wordOf(prose);
  if (said === '') return [];
  const offer = offerNamed(about.head, lexicon);
  if (offer)
    return [
      ...judgeOffer(prose, plan, offer, NO.test(said) ? 'no' : YES.test(said) ? 'yes' : 'words', lexicon),
    ];
  const { thing } = about;
  if (/^(?:validity|valid|expiry)\b/i.test(about.head.trim()))
    return judgeValidityCell(prose, plan, about, lexicon, said);
  if (thing === null) return judgeOther(prose, plan, about, lexicon, said);
  switch (thing.kind) {
    case 'feature':
    case 'model':
      return YES.test(said) || NO.test(said)
        ? [...judgeHas(plan, thing, YES.test(said), allOf(prose))]
        : null;
    case 'models':
      return [...judgeGroup(prose, plan, thing, said)];
    case 'limit':
      return [...judgeLimitCell(prose, plan, thing, said, lexicon)];
    case 'credits':
      return [...judgeCreditsCell(prose, plan, thing, said, lexicon)];
    default:
      return null;
  }
}

/** The words of a cell without its glyphs, where words stand beside one. */
function wordOf({ text }: Prose): string {
  const plain = text.trim().replace(/[.]$/, '');
  return /\p{L}/u.test(plain) ? plain.replace(/^[✓✔☑✅✗✘✕✖×❌]\s*/u, '') : plain;
}

function allOf({ text }: Prose): { readonly start: number; readonly end: number } {
  return { start: 0, end: text.length };
}

const CYCLES: readonly (readonly [RegExp, string])[] = [
  [/month/i, 'monthly'],
  [/year|annual/i, 'yearly'],
  [/quarter/i, 'quarterly'],
  [/week/i, 'weekly'],
  [/\bday\b|daily/i, 'daily'],
];

/** Rows that are about no declared thing: prices, cards, trials; null for any other. */
function judgeOther(
  prose: Prose,
  plan: Plan,
  { head, group }: RowAbout,
  lexicon: Lexicon,
  said: string,
): readonly Verdict[] | null {
  if (/^(?:access|models|included models)$/i.test(head.trim()) && group?.kind === 'models')
    return [...judgeGroup(prose, plan, group, said)];
  if (/^(?:free )?trial\b/i.test(head.trim())) return [...judgeTrialCell(prose, plan, said, lexicon)];
  if (/^(?:credit card|card required|card)$/i.test(head.trim())) return [...judgeCardCell(prose, plan, said)];
  if (
    !/^(?:price|pricing|cost|(?:monthly|yearly|annual) price|billed|pay|(?:per|a) (?:month|year)|monthly|yearly|annually|(?:monthly|annual|yearly) billing)\b/i.test(
      head.trim(),
    )
  )
    return null;
  const cycle = CYCLES.find(([pattern]) => pattern.test(head))?.[1] ?? null;
  if (/^free$/i.test(said)) {
    return plan.pricing.kind === 'free' || plan.pricing.kind === 'unknown'
      ? []
      : [
          contradicts(allOf(prose), `the page says that ${plan.name} is free, and it is not`, [
            ruleAt(plan.priceLines[0] ?? plan.line, 'its price'),
          ]),
        ];
  }
  if (CONTACT.test(said)) {
    return plan.pricing.kind === 'contact us'
      ? []
      : [
          contradicts(allOf(prose), `the page gives no price for ${plan.name}, and the rules do`, [
            ruleAt(plan.priceLines[0] ?? plan.line, 'its price'),
          ]),
        ];
  }
  const money = amountsIn(prose, plan, lexicon).flatMap(([, item]) => (item.kind === 'money' ? [item] : []));
  const [amount] = money;
  if (amount === undefined) return null;
  // A cell may speak of another cycle than its row: `$12 per month, billed yearly`.
  const own = CYCLES.find(([pattern]) => pattern.test(prose.text))?.[1] ?? null;
  return [...judgePrice(plan, own === null || own === cycle ? cycle : null, amount, prose.text, lexicon)];
}

function* judgeCardCell(prose: Prose, plan: Plan, said: string): Generator<Verdict> {
  const needed = /^(?:required|yes|needed)$/i.test(said)
    ? true
    : /^(?:no|not|—|–|-)\b|^no /i.test(said) || NO.test(said)
      ? false
      : null;
  if (needed === null || needed === plan.cardRequired) return;
  yield contradicts(
    allOf(prose),
    `the page says that ${plan.name} ${needed ? 'needs a card' : 'needs no card'}, and the rules say the opposite`,
    [ruleAt(plan.priceLines[0] ?? plan.line, 'its price')],
  );
}

/** How long credits are valid, in a row of its own. */
function judgeValidityCell(
  prose: Prose,
  plan: Plan,
  { head }: RowAbout,
  lexicon: Lexicon,
  said: string,
): readonly Verdict[] {
  const [scene] = readScenes({ ...prose, text: head }, NOWHERE, lexicon);
  const named = scene?.items.find((item) => item.kind === 'name');
  if (named?.kind !== 'name' || named.thing.kind !== 'credits') return [];
  const bucket = named.thing;
  const sold = lexicon.catalog.packs.some((pack) => pack.gives?.bucket === bucket && mayBuy(plan, pack));
  const has = plan.credits.has(bucket.id) || sold;
  if (NO.test(said) || YES.test(said)) {
    if (YES.test(said) === has) return [];
    const message = `the page ${has ? 'denies' : 'gives'} \`${bucket.id}\` credits to ${plan.name}, and the rules say the opposite`;
    return [contradicts(allOf(prose), message, [ruleOf(plan, bucket)])];
  }
  return judgeText(prose, { plan, about: bucket, question: null }, lexicon);
}

/** How long a plan can be tried, in a row of its own. */
function* judgeTrialCell(prose: Prose, plan: Plan, said: string, lexicon: Lexicon): Generator<Verdict> {
  const { trial } = plan;
  const rule = ruleAt(trial?.line ?? plan.line, trial ? 'its trial' : `${plan.name} has no trial`);
  if ((NO.test(said) && trial) || (YES.test(said) && !trial)) {
    const what = trial ? 'denies a trial to' : 'gives a trial to';
    yield contradicts(allOf(prose), `the page ${what} ${plan.name}, and the rules say the opposite`, [rule]);
  }
  for (const [, item] of amountsIn(prose, plan, lexicon)) {
    if (item.kind !== 'duration') continue;
    if (trial?.duration.months === item.months && trial.duration.milliseconds === item.milliseconds) continue;
    const length = prose.text.slice(item.start, item.end);
    yield contradicts(
      item,
      `the page says ${length} of trial for ${plan.name}, and the rules say otherwise`,
      [rule],
    );
  }
}

function* judgeGroup(prose: Prose, plan: Plan, group: ModelGroup, said: string): Generator<Verdict> {
  const entry = plan.models.get(group.id)?.entry;
  const has = (entry?.models.length ?? 0) === 0 ? 'none' : entry?.all ? 'all' : 'some';
  // A list of all of them may be called either.
  if (has === 'some' && entry?.models.length === group.models.length && !NO.test(said)) return;
  const claimed = NO.test(said)
    ? 'none'
    : /^(?:all\b|access to all\b|full access)/i.test(said)
      ? 'all'
      : /^(?:limited|some|selected)\b/i.test(said)
        ? 'some'
        : YES.test(said) && has === 'none'
          ? 'some'
          : null;
  if (claimed === null || claimed === has) return;
  yield contradicts(
    allOf(prose),
    `the page gives ${claimed} of \`${group.id}\` to ${plan.name}, and the rules give it ${has}`,
    [ruleOf(plan, group)],
  );
}

/** The amounts in a cell, and the sentences they stand in. */
function amountsIn(prose: Prose, plan: Plan, lexicon: Lexicon): readonly (readonly [Scene, Item])[] {
  const scenes = readScenes(prose, { plan, about: null, question: null }, lexicon);
  return scenes.flatMap((scene) =>
    scene.items.flatMap((item) => (item.kind === 'name' ? [] : [[scene, item] as const])),
  );
}

function* judgeLimitCell(
  prose: Prose,
  plan: Plan,
  limit: Limit,
  said: string,
  lexicon: Lexicon,
): Generator<Verdict> {
  const entry = plan.limits.get(limit.id)?.entry;
  const has = entry ? formatLimit(entry.value, limit.measure, ENGLISH) : 'none';
  const wrong = (at: { readonly start: number; readonly end: number }): Verdict =>
    contradicts(
      at,
      `the page says ${prose.text.slice(at.start, at.end)} of \`${limit.id}\` for ${plan.name}, and the rules say ${has}`,
      [ruleOf(plan, limit)],
    );
  if (NO.test(said)) {
    if (entry && numberIn(entry.value) !== 0) yield wrong(allOf(prose));
    return;
  }
  if (YES.test(said)) {
    if (!entry) yield wrong(allOf(prose));
    return;
  }
  if (CONTACT.test(said)) {
    if (entry?.value.kind !== 'contact us') yield wrong(allOf(prose));
    return;
  }
  const kind = 'noun' in limit.measure ? 'number' : limit.measure.kind;
  const amounts = amountsIn(prose, plan, lexicon).flatMap(([, item]) => (item.kind === kind ? [item] : []));
  if (UNLIMITED.test(said) || (amounts.length === 0 && /\bunlimited\b/i.test(said))) {
    if (entry?.value.kind !== 'unlimited') yield wrong(allOf(prose));
    return;
  }
  const [first] = amounts;
  if (first === undefined) return;
  const isRight = entry !== undefined && amounts.some((amount) => equalsLimit(amount, entry.value));
  if (!isRight) yield wrong(first);
}

function* judgeCreditsCell(
  prose: Prose,
  plan: Plan,
  bucket: Bucket,
  said: string,
  lexicon: Lexicon,
): Generator<Verdict> {
  const entry = plan.credits.get(bucket.id)?.entry;
  const has = planHas(plan, bucket) === true;
  if (YES.test(said) || NO.test(said)) {
    if (YES.test(said) && !has) {
      const message = `the page gives \`${bucket.id}\` credits to ${plan.name}, and the rules give none`;
      yield contradicts(allOf(prose), message, [ruleOf(plan, bucket)]);
    }
    if (NO.test(said) && has)
      yield contradicts(
        allOf(prose),
        `the page gives no \`${bucket.id}\` credits to ${plan.name}, and the rules do`,
        [ruleOf(plan, bucket)],
      );
    return;
  }
  const scale = 10 ** lexicon.catalog.creditDecimals;
  for (const [scene, item] of amountsIn(prose, plan, lexicon)) {
    if (item.kind !== 'number') continue;
    const index = scene.items.indexOf(item);
    const behind =
      /^ (?:credits? )?(?:per|a|\/|each|every) (\S+)/.exec(
        scene.skeleton.slice(scene.skeleton.indexOf(`<n${index}>`) + `<n${index}>`.length),
      )?.[1] ?? '';
    const cycle = CYCLES.find(([pattern]) => pattern.test(behind))?.[1];
    const amounts =
      entry?.amounts.filter(
        (one) => cycle === undefined || one.cycle.id === cycle || one.every?.id === cycle,
      ) ?? [];
    if (amounts.some((one) => one.amount === Math.round(item.value * scale))) continue;
    yield contradicts(
      item,
      `the page gives ${prose.text.slice(item.start, item.end)} \`${bucket.id}\` credits to ${plan.name}, and the rules do not`,
      [ruleOf(plan, bucket)],
    );
  }
}

/** What the first cell of a row says beside a name: the cost of a model, the credits of a pack. */
export function judgeHead(prose: Prose, thing: Thing | null, lexicon: Lexicon): readonly Verdict[] {
  const offer = offerNamed(prose.text, lexicon);
  if (offer) return [...judgeOfferWords(prose, offer, lexicon)];
  if (thing?.kind === 'model' && thing.cost) return [...judgeCost(prose, thing, thing.cost, lexicon)];
  const unknown = thing === null ? [...judgePackHead(prose, lexicon)] : [];
  return unknown.length > 0 ? unknown : judgeText(prose, NOWHERE, lexicon);
}

function* judgeCost(
  prose: Prose,
  model: Model,
  cost: NonNullable<Model['cost']>,
  lexicon: Lexicon,
): Generator<Verdict> {
  const { creditDecimals } = lexicon.catalog;
  for (const { skeleton, items } of readScenes(prose, NOWHERE, lexicon)) {
    for (const match of skeleton.matchAll(/<n(\d+)> credits?(?= |$)/g)) {
      const item = items[Number(match[1])];
      if (item?.kind !== 'number' || Math.round(item.value * 10 ** creditDecimals) === cost.credits) continue;
      const said = prose.text.slice(item.start, item.end);
      const message = `the page says that \`${model.id}\` costs ${said} credits, and the rules say another cost`;
      yield contradicts(item, message, [ruleAt(model.line, 'its cost')]);
    }
  }
}
