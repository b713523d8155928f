import { describeIssue, isIssueKnown } from './buckets.ts';
import type { Law } from './law.ts';
import { findLine } from './lines.ts';

/** What comes with every cycle is of buckets that are issued so; packs, and what add-ons give once, of those issued on purchase. */
export const wrongBucket: Law = ({ plans, packs, addOns }, findings, doubts) => {
  for (const { kind, id, entries } of [...plans, ...addOns]) {
    for (const entry of entries) {
      if (entry.kind !== 'credits' || !isIssueKnown(entry.bucket, doubts)) continue;
      const { bucket, amounts, once } = entry;
      const others = [describeIssue(bucket)];
      if (bucket.issued === 'on purchase' && (amounts.length > 0 || kind === 'plan'))
        findings.report(
          'wrong-bucket',
          `${kind} \`${id}\` gives \`${bucket.id}\` credits, which come with a purchase`,
          entry.at,
          {
            others,
            hint:
              kind === 'plan'
                ? 'A plan gives credits of a bucket that is issued every cycle. Put these into a pack.'
                : `What comes again and again is of a bucket that is issued every cycle. Give these once: \`${bucket.id} plus 500 once\`.`,
          },
        );
      if (bucket.issued === 'every cycle' && once)
        findings.report(
          'wrong-bucket',
          `${kind} \`${id}\` gives \`${bucket.id}\` credits once, and they come with every cycle of a plan`,
          once.at,
          {
            others,
            hint: 'What is given once is of a bucket that is issued on purchase: it must not end with a cycle.',
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
