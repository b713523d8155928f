import type { CreditEntry, Price } from '../catalog/catalog.ts';
import { formatRhythm } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Law } from './law.ts';

/** A plan or an add-on that gives credits says how many for each cycle in which it is paid. */
export const missingCredits: Law = ({ plans, addOns }, findings, doubts) => {
  for (const { id, pricing, entries } of addOns) {
    if (pricing.kind !== 'paid') continue;
    for (const entry of entries)
      if (entry.kind === 'credits' && entry.bucket.issued === 'every cycle')
        checkAmounts(`add-on \`${id}\``, 'plus ', entry, 'the other amounts', pricing.prices, findings);
  }
  for (const plan of plans) {
    if (plan.pricing.kind !== 'paid') continue;
    for (const { entry, from } of plan.credits.values()) {
      if (entry.bucket.issued !== 'every cycle') continue;
      // A line that could not be read may give the amounts that now seem to come from the plan below.
      if (from !== plan && plan.line.block?.lines.some((line) => doubts.on(line))) continue;
      const others = from === plan ? 'the other amounts' : `the amounts that come from \`${from.id}\``;
      checkAmounts(`plan \`${plan.id}\``, '', entry, others, plan.pricing.prices, findings);
    }
  }
};

function checkAmounts(
  whose: string,
  plus: 'plus ' | '',
  { amounts, bucket, line }: CreditEntry,
  others: string,
  prices: readonly Price[],
  findings: Findings,
): void {
  const given = new Set(amounts.map(({ cycle }) => cycle.id));
  for (const { cycle, at } of prices) {
    if (given.has(cycle.id)) continue;
    given.add(cycle.id);
    const rhythm = formatRhythm(cycle, ENGLISH);
    findings.report(
      'missing-credits',
      `${whose} is paid ${rhythm}, and no line says how many \`${bucket.id}\` credits come ${rhythm}`,
      at,
      {
        others: [{ span: line, text: others }],
        hint: `Add the amount, also if it is 0: \`${bucket.id} ${plus}1,000 ${rhythm}\`.`,
      },
    );
  }
}
