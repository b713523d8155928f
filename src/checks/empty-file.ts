import type { Law } from './law.ts';

/** A catalog has plans, and customers see at least one of them; or it sells add-ons to something that has no plans. */
export const emptyFile: Law = ({ line, plans, addOns }, findings) => {
  if (plans.some(({ hidden }) => !hidden)) return;
  const [first] = plans;
  if (first) {
    findings.report('empty-file', 'all plans are hidden, so the page would show none', line, {
      others: [{ span: first.at, text: 'hidden, as all the others' }],
      hint: 'Take the line `hidden` out of the plans that customers can choose.',
    });
  } else if (addOns.length === 0 && findings.list.every(({ severity }) => severity !== 'error')) {
    findings.report('empty-file', 'the file declares no plans', line, {
      hint: 'A plan is written like this: `plan free "Free" { price free }`.',
    });
  }
};
