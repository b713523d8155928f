import type { Duration, LimitEntry } from '../catalog/catalog.ts';
import type { Law } from './law.ts';
import { restOf } from './lines.ts';

/** The values of one duration can be compared: all in months and years, or all in weeks, days and shorter units. */
export const mixedUnits: Law = ({ plans, addOns }, findings) => {
  const firsts = new Map<
    string,
    { readonly where: string; readonly entry: LimitEntry; readonly unit: string }
  >();
  const reported = new Set<string>();
  for (const { kind: lister, id: listerId, entries } of [...plans, ...addOns]) {
    const where = `${lister} \`${listerId}\``;
    for (const entry of entries) {
      if (entry.kind !== 'limit' || entry.value.kind !== 'duration') continue;
      const unit = `${entry.value.duration.unit}s`;
      const { id } = entry.limit;
      const kind = kindOf(entry.value.duration);
      const first = firsts.get(id);
      // Nothing is nothing in every unit.
      if (kind === null || reported.has(id)) continue;
      if (first === undefined) {
        firsts.set(id, { where, entry, unit });
        continue;
      }
      if (first.entry.value.kind !== 'duration' || kindOf(first.entry.value.duration) === kind) continue;
      reported.add(id);
      findings.report(
        'mixed-units',
        `\`${id}\` is in ${first.unit} in ${first.where} and in ${unit} in ${where}, which nobody can compare`,
        restOf(entry.line),
        {
          others: [{ span: restOf(first.entry.line), text: `in ${first.unit} here` }],
          hint: 'A month has 28 to 31 days. Write all values of a limit in months and years, or all in weeks and days.',
        },
      );
    }
  }
};

function kindOf({ months, milliseconds }: Duration): 'calendar' | 'exact' | null {
  if (months > 0) return 'calendar';
  return milliseconds > 0 ? 'exact' : null;
}
