import { formatRhythm } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Law } from './law.ts';

/** A plan that gives credits says how many for each cycle in which it is paid. */
export const missingCredits: Law = ({ plans }, findings, doubts) => {
  for (const plan of plans) {
    if (plan.pricing.kind !== 'paid') continue;
    for (const { entry, from } of plan.credits.values()) {
      if (entry.bucket.issued !== 'every cycle') continue;
      // A line that could not be read may give the amounts that now seem to come from the plan below.
      if (from !== plan && plan.line.block?.lines.some((line) => doubts.on(line))) continue;
      const given = new Set(entry.amounts.map(({ cycle }) => cycle.id));
      for (const { cycle, at } of plan.pricing.prices) {
        if (given.has(cycle.id)) continue;
        given.add(cycle.id);
        const rhythm = formatRhythm(cycle, ENGLISH);
        findings.report(
          'missing-credits',
          `plan \`${plan.id}\` is paid ${rhythm}, and no line says how many \`${entry.bucket.id}\` credits come ${rhythm}`,
          at,
          {
            others: [
              {
                span: entry.line,
                text: from === plan ? 'the other amounts' : `the amounts that come from \`${from.id}\``,
              },
            ],
            hint: `Add the amount, also if it is 0: \`${entry.bucket.id} 1,000 ${rhythm}\`.`,
          },
        );
      }
    }
  }
};
