import { describeIssue, isIssueKnown } from './buckets.ts';
import type { Law } from './law.ts';
import { findLine } from './lines.ts';

/** Plans and add-ons give credits of buckets that are issued every cycle, and packs of buckets that are issued on purchase. */
export const wrongBucket: Law = ({ plans, packs, addOns }, findings, doubts) => {
  for (const { kind, id, entries } of [...plans, ...addOns]) {
    for (const entry of entries) {
      if (entry.kind !== 'credits' || entry.bucket.issued === 'every cycle') continue;
      if (!isIssueKnown(entry.bucket, doubts)) continue;
      findings.report(
        'wrong-bucket',
        `${kind} \`${id}\` gives \`${entry.bucket.id}\` credits, which come with a purchase`,
        entry.at,
        {
          others: [describeIssue(entry.bucket)],
          hint: `${kind === 'plan' ? 'A plan' : 'An add-on'} gives credits of a bucket that is issued every cycle. Put these into a pack.`,
        },
      );
    }
  }
  for (const { id, at, line, gives } of packs) {
    if (gives === null || gives.bucket.issued === 'on purchase' || !isIssueKnown(gives.bucket, doubts))
      continue;
    findings.report(
      'wrong-bucket',
      `pack \`${id}\` gives \`${gives.bucket.id}\` credits, which come with every cycle of a plan`,
      findLine(line, 'gives') ?? at,
      {
        others: [describeIssue(gives.bucket)],
        hint: 'A pack gives credits of a bucket that is issued on purchase: they must not end with a cycle.',
      },
    );
  }
};
