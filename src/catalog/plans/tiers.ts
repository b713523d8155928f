import type { BodyLine, KeyedLine } from '../../reading/index.ts';
import type { Tier, Tiers } from '../catalog.ts';
import { type Context, phraseOf } from '../context.ts';
import type { Phrase } from '../phrase.ts';
import { readMoney, reportOtherLink } from './money.ts';

/** The tiers of a price in each currency that they name. */
export type TiersByCurrency = ReadonlyMap<string, Tiers>;

/** What a line of tiers says: for which units, and what they cost in each currency; null for `contact us`. */
interface Step {
  readonly keyed: KeyedLine;
  readonly kind: Tiers['kind'] | null;
  readonly count: number | null;
  readonly prices: ReadonlyMap<string, { readonly each: number; readonly whole: number }> | null;
}

/**
 * `first 10 at 5 USD`, `next 40 at 4 USD`, `above at 3 USD`: each unit costs what its step says. `up to 10 all at 5 USD`,
 * `above all at 4 USD`: all units cost what the step says. `for 20 USD` in place of `at` is for the step as a whole.
 * Null, and reported, where the lines make no sense together.
 */
export function readTiers(body: readonly BodyLine[], context: Context): TiersByCurrency | null {
  const steps: Step[] = [];
  for (const one of body) {
    if (one.kind !== 'keyed' || one.shape.keyword === 'accept') continue;
    const step = readStep(one, context);
    if (step === null) return null;
    steps.push(step);
  }
  const kind = kindOf(steps, context);
  if (kind === null) return null;
  const ends = endsOf(steps, kind, context);
  return ends && byCurrency(steps, kind, ends, context);
}

function readStep(keyed: KeyedLine, context: Context): Step | null {
  const phrase = phraseOf(keyed, context.findings);
  const { keyword } = keyed.shape;
  const count = keyword === 'above' ? null : readCount(phrase, context);
  if (!phrase.isFine) return null;
  if (phrase.take('contact', 'us')) return phrase.end() ? { keyed, kind: null, count, prices: null } : null;
  const isVolume = keyword === 'up to' || (keyword === 'above' && phrase.isNext('all'));
  const kind = isVolume ? 'volume' : 'graduated';
  if (phrase.take('free')) return phrase.end() ? { keyed, kind, count, prices: new Map() } : null;
  const isWhole = keyword !== 'above' && phrase.take('for');
  const isEach = !isWhole && (isVolume ? phrase.take('all', 'at') : phrase.take('at'));
  if (!isWhole && !isEach)
    return phrase.fail(
      isVolume ? '`all at` and a price, or `for` and a price' : '`at` and a price, or `for` and a price',
    );
  const prices = new Map<string, { readonly each: number; readonly whole: number }>();
  do {
    const money = readMoney(phrase, context);
    if (money === null) return null;
    const { minor } = money;
    prices.set(money.currency.code, isWhole ? { each: 0, whole: minor } : { each: minor, whole: 0 });
  } while (phrase.take('or'));
  if (reportOtherLink(phrase, context)) return null;
  return phrase.end() ? { keyed, kind, count, prices } : null;
}

function readCount(phrase: Phrase, { findings }: Context): number | null {
  const at = phrase.peek();
  const count = phrase.amount(1, 'a number of units', 'a whole number');
  if (count !== 0 || at === undefined) return count;
  findings.report('bad-number', 'a step is for at least one', at);
  return phrase.giveUp();
}

/** Whether the lines are all of one kind, in an order that has a meaning. */
function kindOf(steps: readonly Step[], { findings }: Context): Tiers['kind'] | null {
  const kind = steps.find((step) => step.kind !== null)?.kind ?? 'graduated';
  for (const [at, { keyed, ...step }] of steps.entries()) {
    const { keyword } = keyed.shape;
    const expected = kind === 'volume' ? 'up to' : at === 0 ? 'first' : 'next';
    const isLast = at === steps.length - 1 && at > 0 && keyword === 'above';
    if ((keyword === expected || isLast) && (step.kind ?? kind) === kind) continue;
    findings.report(
      'unreadable-line',
      'the steps of a price do not follow one another like this',
      keyed.keyword,
      {
        hint: 'Write `first`, `next` and `above` where each unit has the price of its step, or `up to` and `above all` where all units have the price of the step that they reach.',
      },
    );
    return null;
  }
  return kind;
}

/** The last unit of each step; null for the one without an end. */
function endsOf(
  steps: readonly Step[],
  kind: Tiers['kind'],
  { findings }: Context,
): readonly (number | null)[] | null {
  let last = 0;
  const ends: (number | null)[] = [];
  for (const { count, keyed } of steps) {
    const end: number | null = count === null ? null : kind === 'volume' ? count : last + count;
    if (end !== null && (end <= last || !Number.isSafeInteger(end))) {
      findings.report(
        'bad-number',
        `this step ends before it starts, at ${end}`,
        keyed.rest[0] ?? keyed.keyword,
        {
          hint: 'The number behind `up to` is larger than the one before.',
        },
      );
      return null;
    }
    ends.push(end);
    last = end ?? last;
  }
  return ends;
}

function byCurrency(
  steps: readonly Step[],
  kind: Tiers['kind'],
  ends: readonly (number | null)[],
  { findings, currencies }: Context,
): TiersByCurrency | null {
  const priced = steps.filter(({ prices }) => prices !== null && prices.size > 0);
  const codes = [...(priced[0]?.prices?.keys() ?? [currencies.keys().next().value ?? 'USD'])];
  for (const { prices, keyed } of priced) {
    if (prices?.size === codes.length && codes.every((code) => prices.has(code))) continue;
    findings.report('missing-price', 'the steps of a price are in the same currencies', keyed.keyword, {
      hint: `Give each step a price in ${codes.map((code) => `\`${code}\``).join(' and ')}, with \`or\` between them.`,
    });
    return null;
  }
  const free = { each: 0, whole: 0 };
  return new Map(
    codes.map((code) => {
      const made = steps.map(
        ({ prices, keyed }, at): Tier => ({
          upTo: ends[at] ?? null,
          price: prices && (prices.get(code) ?? free),
          line: keyed.line,
        }),
      );
      return [code, { kind, steps: made }];
    }),
  );
}
