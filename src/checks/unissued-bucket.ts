import { issuedBuckets } from './buckets.ts';
import { howToAcceptDeclared, type Law } from './law.ts';

/** A bucket that is consumed is issued by a plan or a pack. */
export const unissuedBucket: Law = (catalog, findings, doubts) => {
  const given = issuedBuckets(catalog);
  for (const bucket of catalog.buckets) {
    if (given.has(bucket) || doubts.has(bucket.id)) continue;
    // What a pack gives that could not be read may be just that.
    const isUnclear = bucket.issued === 'on purchase' && catalog.packs.some(({ gives }) => gives === null);
    if (isUnclear) continue;
    const from = bucket.issued === 'every cycle' ? 'plan' : 'pack';
    findings.report('unissued-bucket', `no ${from} gives any \`${bucket.id}\` credits`, bucket.at, {
      label: 'always empty',
      hint: `Give an amount of it in a ${from}, or take the bucket out. ${howToAcceptDeclared(findings)}`,
    });
  }
};
