// In: a catalog without errors, its credit policy, and what its header says.
// Out: `credits.ts`, the credit and subscription rules as one strict TypeScript module beside `index.ts`.
// Always: the module decides as `src/credits/reference` does, whatever happens to an account and in whatever order.
// Rules that the catalog does not use are left out; what it says of plans, buckets and amounts is code, not data.
// Text of the plan file enters it only through `literal`, `propertyKey` and `docComment`. The same input gives the same bytes.
import type { Catalog } from '../../catalog/catalog.ts';
import type { Policy } from '../../credits/policy.ts';
import type { RulesHeader } from '../typescript/index.ts';
import { printModule } from '../typescript/print.ts';
import { creditModule } from './module.ts';
import { type Rulebook, writeRulebook } from './rulebook.ts';
import { wordingOf } from './wording.ts';

/** The credit rules of a catalog as the text of a TypeScript module. */
export function emitCredits(catalog: Catalog, policy: Policy, { sourceName, hash }: RulesHeader): string {
  return printCredits(writeRulebook(policy, wordingOf(catalog, sourceName)), hash);
}

/** As `emitCredits`, from rules that need not come from a plan file. */
function printCredits(book: Rulebook, hash: string): string {
  const { catalog, file } = book.wording;
  const heading = [
    `The credit rules of ${catalog.name}: who has how many credits, what pays first, and when they expire.`,
    `Made by Planspec from ${file} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, creditModule(book));
}
