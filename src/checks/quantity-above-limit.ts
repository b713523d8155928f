import type { Line, Part } from '../../grammar/tree.ts';
import { rangeOf, roomsOf } from '../analysis/index.ts';
import type { LimitEntry, Plan } from '../catalog/catalog.ts';
import { unitName } from '../catalog/plans/price-units.ts';
import { formatNumber } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Span } from '../source/source.ts';
import { howToAccept, type Law } from './law.ts';
import { restOf } from './lines.ts';

/** A plan is not sold for more of something than its limit allows. */
export const quantityAboveLimit: Law = (catalog, findings, doubts) => {
  if (doubts.elsewhere || catalog.plans.every(({ quantity }) => quantity === null)) return;
  const rooms = roomsOf(catalog);
  for (const plan of catalog.plans) {
    const range = rangeOf(plan);
    if (range === null || doubts.has(plan.id)) continue;
    const name = unitName(range.unit);
    const room = rooms.get(plan)?.find(({ unit }) => unitName(unit) === name);
    if (room === undefined || doubts.has(room.entry.limit.id)) continue;
    const { least, most } = range.quantity;
    if (least > room.most) report(plan, least, room, 'at least', findings);
    else if (most !== null && most > room.most) report(plan, most, room, 'up to', findings);
  }
};

function report(
  plan: Plan,
  sold: number,
  { most, entry }: { readonly most: number; readonly entry: LimitEntry },
  words: 'at least' | 'up to',
  findings: Findings,
): void {
  const [line] = plan.priceLines.filter((one) => quantityIn(one) !== null);
  const allowed = formatNumber(most, ENGLISH);
  const nobody = words === 'at least' ? `nobody can buy plan \`${plan.id}\`: it` : `plan \`${plan.id}\``;
  findings.report(
    'quantity-above-limit',
    `${nobody} is sold for ${words} ${formatNumber(sold, ENGLISH)}, and \`${entry.limit.id}\` allows ${allowed}`,
    (line && quantityIn(line)) ?? plan.at,
    {
      others: [{ span: restOf(entry.line), text: 'no more than this' }],
      hint: `Raise the limit, or lower the number in the price. ${howToAccept(findings)}`,
    },
  );
}

/** The characters `at least 10`, `up to 50` or `3 to 50` of a price. */
function quantityIn({ parts }: Line): Span | null {
  const at = parts.findIndex((part) => part.kind === 'word' && (part.text === 'least' || part.text === 'to'));
  const [first, last]: readonly (Part | undefined)[] = [parts[at - 1], parts[at + 1]];
  return at > 0 && first && last ? { start: first.start, end: last.end } : null;
}
