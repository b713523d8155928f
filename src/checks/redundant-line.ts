import type { Base, Entry } from '../catalog/catalog.ts';
import { removeLine } from '../reading/index.ts';
import type { Law } from './law.ts';
import { howToAccept } from './law.ts';
import { compareValues, sameCredits, sameFeature, sameModels, sameRates } from './values.ts';

/** A line of a plan says something that the plan below it does not say already. */
export const redundantLine: Law = ({ plans, source }, findings, doubts) => {
  for (const { id, base, entries } of plans) {
    if (base === null) continue;
    for (const entry of entries) {
      // A line with words of its own says something new on the page.
      if (entry.shown || entry.help) continue;
      const repeated = findRepeated(entry, base);
      if (repeated === null) continue;
      const name = repeated.name;
      // What a faulty line was meant to say may be just what is new, also where the name stands for two things.
      if (doubts.on(entry.line) || doubts.has(name)) continue;
      const isTakenAway = base.except.some((one) => one.id === name);
      findings.report(
        'redundant-line',
        `plan \`${id}\` repeats \`${name}\`, which it has from \`${base.plan.id}\` already`,
        entry.line,
        {
          label: 'says nothing new',
          others: [{ span: repeated.entry.line, text: `\`${repeated.from.id}\` has it here` }],
          hint: isTakenAway
            ? 'It is taken away and given back: take both out.'
            : `Take the line out. ${howToAccept(findings)}`,
          fixes: isTakenAway ? [] : removeLine(entry.line, source),
        },
      );
    }
  }
};

function findRepeated(entry: Entry, { plan }: Base) {
  switch (entry.kind) {
    case 'feature': {
      const below = plan.features.get(entry.feature.id);
      const isSame = below && sameFeature(entry.value, below.entry.value);
      return isSame ? { name: entry.feature.id, ...below } : null;
    }
    case 'limit': {
      const below = plan.limits.get(entry.limit.id);
      const isSame =
        below &&
        compareValues(entry.value, below.entry.value) === 0 &&
        sameRates(entry.beyond, below.entry.beyond);
      return isSame ? { name: entry.limit.id, ...below } : null;
    }
    case 'models': {
      const below = plan.models.get(entry.group.id);
      return below && sameModels(entry, below.entry) ? { name: entry.group.id, ...below } : null;
    }
    case 'credits': {
      const below = plan.credits.get(entry.bucket.id);
      return below && sameCredits(entry, below.entry) ? { name: entry.bucket.id, ...below } : null;
    }
    case 'bullet':
      return null;
  }
}
