import { howToAccept, type Law } from './law.ts';

/** Credits that are sold come by themselves; but the rules for credits know nothing of add-ons. */
export const manualCredits: Law = ({ addOns }, findings) => {
  for (const { id, entries } of addOns) {
    for (const entry of entries) {
      if (entry.kind !== 'credits' || entry.bucket.issued !== 'every cycle') continue;
      findings.report(
        'manual-credits',
        `the rules issue no \`${entry.bucket.id}\` credits for add-on \`${id}\` by themselves`,
        entry.at,
        {
          label: 'only the credits of plans come by themselves',
          hint: `The app grants these at the start of each cycle, as many as \`creditsOf\` says. ${howToAccept(findings)}`,
        },
      );
    }
  }
};
