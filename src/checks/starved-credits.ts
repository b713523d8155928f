import type { Line } from '../../grammar/tree.ts';
import type { Bucket, Catalog, Cycle, Pack, Plan } from '../catalog/catalog.ts';
import { cyclesIn } from '../catalog/cycles.ts';
import { formatRhythm, formatScaled, mayBuy } from '../copy/index.ts';
import { type Policy, policyOf } from '../credits/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { hasErrors, howToAccept, type Law, quoteNames } from './law.ts';
import { findLine } from './lines.ts';
import { beginStory } from './story.ts';

/** How many ledgers are worked out, and over how many cycles at most, in which credits come how often. */
const MOST_LEDGERS = 20;
const MOST_CYCLES = 120;
const MOST_ISSUES = 400;

/** Purchased credits that expire do not wait behind credits that come again with every cycle. */
export const starvedCredits: Law = (catalog, findings) => {
  const { consumption, packs } = catalog;
  if (consumption === null || hasErrors(findings) || !isBucketFirst(consumption.sortedBy)) return;
  const sold = new Map<Bucket, Pack>();
  for (const pack of packs) {
    const bucket = pack.gives?.bucket;
    if (bucket && pack.gives.amount > 0 && !sold.has(bucket)) sold.set(bucket, pack);
  }
  const policy = policyOf(catalog);
  let ledgers = 0;
  const refilled = new Set<Bucket>();
  for (const place of consumption.places) {
    for (const bucket of place) {
      const pack = sold.get(bucket);
      if (bucket.valid.kind !== 'lasts' || !pack || ledgers === MOST_LEDGERS) continue;
      const customer = findCustomer(pack, refilled, catalog);
      if (customer === null) continue;
      ledgers += 1;
      const example = tell(bucket, customer, catalog, policy);
      const [first = bucket] = customer.refilled;
      if (example) report(bucket, first, consumption.line, example, findings);
    }
    for (const bucket of place) if (bucket.issued === 'every cycle') refilled.add(bucket);
  }
};

function report(
  bucket: Bucket,
  first: Bucket,
  at: Line,
  example: readonly string[],
  findings: Findings,
): void {
  findings.report(
    'starved-credits',
    `\`${bucket.id}\` credits can expire unused: they wait behind \`${first.id}\` credits, which come again every cycle`,
    at,
    {
      others: [
        { span: findLine(bucket.line, 'valid') ?? bucket.at, text: 'these credits end' },
        { span: findLine(first.line, 'issued') ?? first.at, text: 'these come again' },
      ],
      hint: `Customers who use no more than their plan gives lose what they bought. ${howToSort(findings.source.form)} ${howToAccept(findings)}`,
      example,
    },
  );
}

/** True if the bucket decides before the expiry does. */
function isBucketFirst(keys: readonly string[]): boolean {
  const expiry = keys.indexOf('expiry');
  const bucket = keys.indexOf('bucket');
  return bucket >= 0 && (expiry < 0 || bucket < expiry);
}

function howToSort(form: string): string {
  return form === 'dsl'
    ? 'With `sorted by expiry, bucket` between { and }, what expires sooner pays first.'
    : 'With `sorted by: expiry, bucket` below it, what expires sooner pays first.';
}

/** Somebody who can buy a pack, and whose plan gives credits that pay before those of the pack. */
interface Customer {
  readonly plan: Plan;
  readonly cycle: Cycle;
  readonly pack: Pack;
  /** What the plan gives, in the order in which it pays. */
  readonly refilled: readonly Bucket[];
}

function findCustomer(
  pack: Pack,
  refilled: ReadonlySet<Bucket>,
  { plans, cycles }: Catalog,
): Customer | null {
  for (const plan of plans) {
    if (plan.credits.size === 0 || !mayBuy(plan, pack)) continue;
    const given = [...plan.credits.values()]
      .map(({ entry }) => entry)
      .filter(({ bucket }) => refilled.has(bucket));
    const ids = new Set(
      given.flatMap(({ amounts }) => amounts.filter(({ amount }) => amount > 0).map(({ cycle }) => cycle.id)),
    );
    const cycle = cycles.find((one) => ids.has(one.id) && isShortStory(one, plan, pack));
    if (cycle) return { plan, cycle, pack, refilled: given.map(({ bucket }) => bucket) };
  }
  return null;
}

/** True unless the credits of the pack last for too many cycles, or other credits come too often, to tell of it all. */
function isShortStory(cycle: Cycle, { credits }: Plan, { gives }: Pack): boolean {
  const valid = gives?.bucket.valid;
  if (valid?.kind !== 'lasts') return false;
  const life = { id: '', length: valid.duration };
  const rhythms = [...credits.values()].flatMap(({ entry }) =>
    entry.amounts.flatMap((amount) => (amount.cycle.id === cycle.id ? (amount.every ?? []) : [])),
  );
  return cyclesIn(cycle, life) <= MOST_CYCLES && rhythms.every((one) => cyclesIn(one, life) <= MOST_ISSUES);
}

/** The ledger of a customer who uses just what the plan gives; null if nothing is lost so. */
function tell(
  bucket: Bucket,
  { plan, cycle, pack, refilled }: Customer,
  catalog: Catalog,
  policy: Policy,
): readonly string[] | null {
  const first = refilled.map(({ id }) => id);
  const all = new Set([...first, bucket.id]);
  // Of the rules, those that the story is about: a catalog may have thousands of others.
  const rules: Policy = {
    ...policy,
    buckets: policy.buckets.filter(({ id }) => all.has(id)),
    plans: policy.plans.filter(({ id }) => id === plan.id),
    packs: policy.packs.filter(({ id }) => id === pack.id),
    models: [],
  };
  const story = beginStory(rules, catalog, [...all]);
  const amount = (credits: number): string => formatScaled(credits, catalog.creditDecimals, ENGLISH);
  const rhythm = formatRhythm(cycle, ENGLISH);
  story.tell(`subscribe ${plan.id} ${rhythm}`, { op: 'subscribe', plan: plan.id, planCycle: cycle.id });
  story.tell(`buy ${pack.id}`, { op: 'buy', pack: pack.id });
  const until = story.grants().at(-1)?.expiresAt;
  if (until == null) return null;
  for (let round = 0; ; round += 1) {
    const { buckets, subscription } = story.balance();
    const used = buckets.reduce((sum, { id, available }) => (first.includes(id) ? sum + available : sum), 0);
    if (round === 0) story.tell(`consume ${amount(used)}`, { op: 'consume', amount: used });
    else story.live({ op: 'consume', amount: used });
    const next = subscription?.cycleEnd ?? until;
    if (next >= until || round >= MOST_CYCLES) break;
    if (round === 0) story.tell('renew', { op: 'renew' }, next);
    else story.live({ op: 'renew' }, next);
    if (round === 1) story.note('and so on: every cycle all that the plan gives, and no more');
  }
  const before = story.balance(until - 1).buckets.find(({ id }) => id === bucket.id)?.available ?? 0;
  story.wait(until);
  const after = story.balance().buckets.find(({ id }) => id === bucket.id)?.available ?? 0;
  if (before <= after) return null;
  return [
    `for example: ${amount(before - after)} ${quoteNames([bucket.id])} credits expire, and none was used`,
    ...story.lines(),
  ];
}
