import type { Model } from '../catalog/catalog.ts';
import { howToAcceptDeclared, type Law } from './law.ts';

/** A declared model is in a plan or an add-on; where none of a group is, the group is the one to talk about. */
export const unusedModel: Law = ({ plans, addOns, modelGroups }, findings, doubts) => {
  const used = new Set<Model>();
  const whole = new Set<string>();
  const mentioned = new Set<string>();
  for (const { entries } of [...plans, ...addOns]) {
    for (const entry of entries) {
      if (entry.kind !== 'models') continue;
      mentioned.add(entry.group.id);
      if (entry.all) whole.add(entry.group.id);
      else for (const model of entry.models) used.add(model);
    }
  }
  for (const { id, at, models } of modelGroups) {
    if (doubts.has(id) || whole.has(id)) continue;
    if (!mentioned.has(id)) {
      findings.report('unused-model', `no plan has any models of \`${id}\``, at, {
        label: 'declared, and never used',
        hint: `Add \`${id} all\` to a plan, or take the group out. ${howToAcceptDeclared(findings)}`,
      });
      continue;
    }
    for (const model of models) {
      if (used.has(model) || doubts.has(model.id)) continue;
      findings.report('unused-model', `no plan has the model \`${model.id}\``, model.at, {
        label: 'declared, and never used',
        hint: `Add it to a plan's \`${id}\` line, or take it out. ${howToAcceptDeclared(findings)}`,
      });
    }
  }
};
