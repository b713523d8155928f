import type { Bucket, Pack, Plan } from '../../catalog/catalog.ts';
import { capitalise, formatRollover, mayBuy } from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import { makePackCard, wordValidity } from './cards.ts';
import { absentCell, grantedCell, makeRows } from './cells.ts';
import type { Context } from './context.ts';
import { comesMoreOften, wordCreditsCell } from './credit-words.ts';
import type { Cell, Row } from './page.ts';
import { priceCell } from './rows-of-prices.ts';

/** For each bucket that customers can have: how many credits plans bring, and how long they can be used. */
export function creditRows(context: Context): readonly Row[] {
  return context.catalog.buckets.flatMap((bucket) => {
    const packs = context.catalog.packs.filter(({ gives }) => gives?.bucket === bucket);
    const rows: Row[] = [];
    if (context.plans.some((plan) => plan.credits.has(bucket.id))) rows.push(...amountRows(bucket, context));
    const hasIt = (plan: Plan): boolean =>
      plan.credits.has(bucket.id) || packs.some((pack) => mayBuy(plan, pack));
    if (context.plans.some(hasIt)) rows.push(...validityRows(bucket, hasIt, context));
    return rows;
  });
}

/** One row, or one for each billing period of the page. */
function amountRows(bucket: Bucket, context: Context): readonly Row[] {
  const { id, help } = bucket;
  const header = capitalise(bucket.name, context.language);
  return makeRows(
    { kind: 'credits', about: id, header, help: context.explain(help), line: context.lineOf(bucket.line) },
    context,
    (plan, { cycle }) => {
      const granted = plan.credits.get(id);
      if (!granted) return absentCell(plan, id, context);
      const { kind, words } = wordCreditsCell(granted.entry, cycle, plan, context);
      return grantedCell(plan, granted, kind, words, context);
    },
  );
}

/** One row; where credits end at another time in some billing periods, one for each. */
function validityRows(bucket: Bucket, hasIt: (plan: Plan) => boolean, context: Context): readonly Row[] {
  const { id } = bucket;
  const line = context.lineOf(bucket.line);
  const kept = bucket.rollover
    ? [fill(context.phrases.rollOver, { kept: formatRollover(bucket, context.catalog, context.language) })]
    : [];
  return makeRows(
    { kind: 'validity', about: id, header: fill(context.phrases.validityOf, { name: bucket.name }), line },
    context,
    (plan, { cycle }) => {
      if (!hasIt(plan)) return absentCell(plan, id, context);
      const entry = plan.credits.get(id)?.entry;
      const isOften = entry !== undefined && comesMoreOften(entry, cycle, plan, context);
      const words: Cell['words'] = [wordValidity(bucket, context, isOften), ...kept];
      return { plan: plan.id, kind: 'value', words, line };
    },
  );
}

/** The rows of each pack that customers can buy. */
export function packRows(context: Context): readonly Row[] {
  const packs = context.catalog.packs.filter((pack) => context.plans.some((plan) => mayBuy(plan, pack)));
  return packs.flatMap((pack) => rowsOfPack(pack, context));
}

/** One row, or one for each currency of the page. */
function rowsOfPack(pack: Pack, context: Context): readonly Row[] {
  const { id, name, line, gives, prices, help } = makePackCard(pack, context);
  return makeRows(
    { kind: 'pack', about: id, header: name, note: gives?.text ?? null, help, line },
    context,
    (plan, chosen) =>
      mayBuy(plan, pack)
        ? priceCell(plan, prices, chosen, context)
        : absentCell(plan, id, context, context.words.notAvailable),
  );
}
