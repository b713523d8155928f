import { formatRhythm } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAccept, type Law } from './law.ts';

/** A paid plan or add-on gives credits for cycles in which it is paid. */
export const unpricedCredits: Law = ({ plans, addOns }, findings) => {
  for (const { kind, id, pricing, entries } of [...plans, ...addOns]) {
    if (pricing.kind !== 'paid') continue;
    const paid = new Set(pricing.prices.map(({ cycle }) => cycle.id));
    const [first] = pricing.prices;
    for (const entry of entries) {
      if (entry.kind !== 'credits' || entry.bucket.issued !== 'every cycle') continue;
      for (const { cycle, at } of entry.amounts) {
        if (paid.has(cycle.id)) continue;
        const rhythm = formatRhythm(cycle, ENGLISH);
        findings.report(
          'unpriced-credits',
          `${kind} \`${id}\` gives \`${entry.bucket.id}\` credits ${rhythm}, and cannot be paid ${rhythm}`,
          at,
          {
            ...(first ? { others: [{ span: first.line, text: `the prices of the ${kind}` }] } : {}),
            hint: `Nobody would ever get these credits: add a price, or take the amount out. ${howToAccept(findings)}`,
          },
        );
      }
    }
  }
};
