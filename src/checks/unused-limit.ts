import { howToAcceptDeclared, type Law } from './law.ts';

/** A declared limit is in a plan or an add-on. */
export const unusedLimit: Law = ({ plans, addOns, limits }, findings, doubts) => {
  const used = new Set<string>();
  for (const { entries } of [...plans, ...addOns])
    for (const entry of entries) if (entry.kind === 'limit') used.add(entry.limit.id);
  for (const { id, at } of limits) {
    if (used.has(id) || doubts.has(id)) continue;
    findings.report('unused-limit', `no plan says how much \`${id}\` it has`, at, {
      label: 'declared, and never used',
      hint: `Give it an amount in a plan, or take it out. ${howToAcceptDeclared(findings)}`,
    });
  }
};
