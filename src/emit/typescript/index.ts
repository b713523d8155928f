// In: a catalog without errors, and what its header says: the name of the plan file and the hash of its text.
// Out: `index.ts`, the entitlement rules as one strict TypeScript module that imports nothing.
// Always: the module answers for every plan and id as the catalog says, in the types and when it runs.
// Text of the plan file enters it only through `literal`, `propertyKey` and `docComment`; ids never become identifiers.
// The same catalog gives the same bytes, and each function of the module can be bundled without the others.
import type { Catalog } from '../../catalog/catalog.ts';
import type { Declaration } from './declaration.ts';
import { detailRules } from './details.ts';
import { featureRules } from './features.ts';
import { handleRules } from './handles.ts';
import { limitRules } from './limits.ts';
import { modelRules } from './models.ts';
import { idTypes, numberConstants } from './names.ts';
import { numberNames } from './numbering.ts';
import { possessionTypes } from './possession.ts';
import { printModule } from './print.ts';
import { reasonRules } from './reasons.ts';
import { untilRules } from './until.ts';
import { upgradeRules } from './upgrades.ts';

/** What stands at the top of the module, so that a reader knows where it comes from. */
export interface RulesHeader {
  readonly sourceName: string;
  /** The hash of the plan file's text. */
  readonly hash: string;
}

/** The entitlement rules of a catalog as the text of a TypeScript module. */
export function emitRules(catalog: Catalog, { sourceName, hash }: RulesHeader): string {
  const numbering = numberNames(catalog, sourceName);
  const declarations: readonly Declaration[] = [
    ...idTypes(numbering),
    ...possessionTypes(numbering),
    ...numberConstants(numbering),
    ...featureRules(numbering),
    ...limitRules(numbering),
    ...untilRules(numbering),
    ...modelRules(numbering),
    ...upgradeRules(numbering),
    ...reasonRules(numbering),
    ...handleRules(numbering),
    ...detailRules(numbering),
  ];
  const heading = [
    `The entitlement rules of ${catalog.name}: what each plan has, how much, and why.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, declarations);
}
