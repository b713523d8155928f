import type { Catalog } from '../catalog/catalog.ts';
import { removeLine } from '../reading/index.ts';
import { hasErrors, howToAccept, type Law } from './law.ts';
import { findLine, restOf } from './lines.ts';

/** Credits have no more decimal places than amounts and costs use. */
export const unusedDecimals: Law = (catalog, findings) => {
  const { creditDecimals: decimals, line } = catalog;
  const at = findLine(line, 'credit decimals');
  if (decimals === 0 || at === null || hasErrors(findings)) return;
  let used = 0;
  for (const amount of amountsOf(catalog)) {
    while (used < decimals && amount % 10 ** (decimals - used) !== 0) used += 1;
    if (used === decimals) return;
  }
  const places = `${decimals} decimal place${decimals === 1 ? '' : 's'}`;
  findings.report(
    'unused-decimals',
    used === 0
      ? `credits have ${places}, and everything is in whole credits`
      : `credits have ${places}, and nothing uses more than ${used}`,
    restOf(at, 2),
    {
      hint: `Write ${used === 0 ? 'nothing' : `\`${used}\``} in its place, unless parts of a second or the like are used. ${howToAccept(findings)}`,
      fixes: used === 0 ? removeLine(at, findings.source) : [],
    },
  );
};

/** Every number of credits in a catalog. */
function* amountsOf({ modelGroups, buckets, plans, packs, addOns, usage }: Catalog): Generator<number> {
  for (const { models } of modelGroups) for (const { cost } of models) if (cost) yield cost.credits;
  for (const { rollover } of buckets) yield rollover?.max ?? 0;
  for (const { trial } of plans) for (const { amount } of trial?.credits ?? []) yield amount;
  for (const { entries } of [...plans, ...addOns])
    for (const entry of entries)
      if (entry.kind === 'credits')
        for (const { amount } of [...entry.amounts, ...(entry.once ? [entry.once] : [])]) yield amount;
  for (const { gives } of packs) yield gives?.amount ?? 0;
  if (usage?.overdraft.kind === 'allowed') yield usage.overdraft.limit ?? 0;
}
