/**
 * In: the text of a plan file in YAML; or, the other way round, a tree of lines.
 * Out: the tree, with every comment and blank line, and all that is wrong with the YAML; or its one canonical text.
 * Reading composes the YAML under limits, checks its form against the schema, and builds the lines that it says.
 * What lines mean is not looked at here: in either form that is the work of the later phases.
 * Who needs only the values of some YAML text takes `read-value.ts` and `values.ts`, which load no schema.
 * Always: reading never throws; what is left out of the tree was reported; what is printed reads as the same tree.
 */
export type { PlanFile as YamlPlanFile } from '../../grammar/generated/plan-schema.ts';
export { formatYaml } from './format.ts';
export { printYaml } from './print.ts';
export { type Reading, readYaml } from './read.ts';
