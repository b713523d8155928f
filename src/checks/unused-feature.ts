import { howToAcceptDeclared, type Law } from './law.ts';

/** A declared feature is in a plan or an add-on. One that is only needed is the business of `unsellable-pack` and `unbuyable-add-on`. */
export const unusedFeature: Law = ({ plans, packs, addOns, features }, findings, doubts) => {
  const used = new Set<string>();
  for (const { entries } of [...plans, ...addOns])
    for (const entry of entries) if (entry.kind === 'feature') used.add(entry.feature.id);
  for (const { needs } of packs) for (const { feature } of needs) used.add(feature.id);
  for (const { needsFeatures } of addOns) for (const { feature } of needsFeatures) used.add(feature.id);
  for (const { id, at } of features) {
    if (used.has(id) || doubts.has(id)) continue;
    findings.report('unused-feature', `no plan has \`${id}\``, at, {
      label: 'declared, and never used',
      hint: `List it in a plan, or take it out. ${howToAcceptDeclared(findings)}`,
    });
  }
};
