import type { Bucket, Catalog } from '../catalog/catalog.ts';
import type { Label } from '../diagnostics/diagnostic.ts';
import type { Doubts } from './doubts.ts';
import { findLine } from './lines.ts';

/** The place that says when the credits of a bucket come. */
export function describeIssue({ line, at, issued }: Bucket): Label {
  return { span: findLine(line, 'issued') ?? at, text: `issued ${issued}` };
}

/** The buckets of which a plan, a trial, a pack or an add-on gives credits. */
export function issuedBuckets({ plans, packs, addOns }: Catalog): ReadonlySet<Bucket> {
  const issued = new Set<Bucket>();
  for (const { trial } of plans) for (const { bucket } of trial?.credits ?? []) issued.add(bucket);
  for (const { entries } of [...plans, ...addOns])
    for (const entry of entries) if (entry.kind === 'credits') issued.add(entry.bucket);
  for (const { gives } of packs) if (gives) issued.add(gives.bucket);
  return issued;
}

/** True unless a line of the bucket could not be read, which may be the one that says when its credits come. */
export function isIssueKnown({ id, line }: Bucket, doubts: Doubts): boolean {
  return !doubts.has(id) && !line.block?.lines.some((one) => doubts.on(one));
}
