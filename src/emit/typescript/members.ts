/** The rules on members: who manages them, when they have access, what they keep, and what a seat costs. */
import type { Catalog, Labelled, Members } from '../../catalog/catalog.ts';
import { literal } from '../escape/index.ts';
import { type Declaration, exportedType, functionText } from './declaration.ts';
import type { RulesHeader } from './index.ts';
import { lineNumber } from './lines.ts';
import { union } from './names.ts';
import { printModule } from './print.ts';

/** What the rules are made of: the catalog, what it says of members, and the name of its file. */
interface Subject {
  readonly catalog: Catalog;
  readonly members: Members;
  readonly file: string;
}

/**
 * `members.ts`: the rules on members as the text of a TypeScript module, apart from `index.ts`, which so stays small. Null
 * for a catalog that says nothing of members.
 */
export function emitMembers(catalog: Catalog, { sourceName, hash }: RulesHeader): string | null {
  const { members } = catalog;
  if (members === null) return null;
  const subject: Subject = { catalog, members, file: sourceName };
  const declarations: readonly Declaration[] = [
    ...imports(members),
    ...managing(subject),
    ...access(subject),
    ...removal(subject),
    ...seats(subject),
  ];
  const heading = [
    `The rules of ${catalog.name} on members: who manages them, when they have access, and what they keep.`,
    `Made by Planspec from ${sourceName} (SHA-256 ${hash}).`,
    'Do not edit: change the plan file and run `planspec build`.',
  ];
  return printModule(heading, declarations);
}

function imports({ seats }: Members): readonly Declaration[] {
  const types = "import type { CurrencyId, CycleId, PlanId } from './index.ts';";
  const table = "import { sales } from './price-table.ts';";
  return seats === 'at no charge' ? [] : [{ kind: 'text', docs: [], text: `${types}\n${table}` }];
}

/** Where the plan file says it: `(plans/shop.plan:94)`; the place of `members` where it does not. */
function saidAt({ catalog, members: { line }, file }: Subject, word: string): string {
  const said = line.block?.lines.find(({ parts: [first] }) => first?.kind === 'word' && first.text === word);
  return `(${file}:${lineNumber(catalog, said ?? line)})`;
}

function managing(subject: Subject): readonly Declaration[] {
  const { managedBy } = subject.members;
  const who = managedBy ? `: ${managedBy.label} may` : '';
  return [
    exportedType('ManagerId', union(managedBy ? [managedBy.id] : []), ['Who may add and remove members.']),
    functionText(
      [`Whether somebody in a role may add and remove members${who} ${saidAt(subject, 'managed')}.`],
      [
        'canManageMembers(role: ManagerId): true',
        'canManageMembers(role: string): boolean',
        'canManageMembers(role: string): boolean',
      ],
      [`return ${isOneOf('role', managedBy ? [managedBy] : [])};`],
    ),
  ];
}

function access(subject: Subject): readonly Declaration[] {
  const waits = subject.members.access === 'on acceptance';
  const since = waits ? 'the moment in which the invitation is accepted' : 'the invitation';
  return [
    exportedType('MemberState', "'invited' | 'accepted' | 'removed'", [
      'Where a member stands: asked to come, there, or taken out again.',
    ]),
    functionText(
      [`Whether a member has access: from ${since} on ${saidAt(subject, 'access')}.`],
      [
        `memberAccess(state: ${waits ? "'accepted'" : "'invited' | 'accepted'"}): true`,
        `memberAccess(state: ${waits ? "'invited' | 'removed'" : "'removed'"}): false`,
        'memberAccess(state: MemberState): boolean',
        'memberAccess(state: MemberState): boolean',
      ],
      [waits ? "return state === 'accepted';" : "return state !== 'removed';"],
    ),
  ];
}

function removal(subject: Subject): readonly Declaration[] {
  const { removedKeep, removedLose } = subject.members;
  const ids = (list: readonly Labelled[]) => list.map(({ id }) => id);
  const tell = (verb: string, list: readonly Labelled[]) =>
    list.length === 0 ? [] : [`They ${verb}: ${list.map(({ label }) => label).join(', ')}.`];
  return [
    exportedType('KeptResourceId', union(ids(removedKeep)), ['What members keep when they are removed.']),
    exportedType('LostResourceId', union(ids(removedLose)), ['What they lose.']),
    functionText(
      [
        `Whether somebody who is no member any more still has something ${saidAt(subject, 'removed')}.`,
        ...tell('lose', removedLose),
        ...tell('keep', removedKeep),
      ],
      [
        'keepsAfterRemoval(resource: KeptResourceId): true',
        'keepsAfterRemoval(resource: LostResourceId): false',
        'keepsAfterRemoval(resource: KeptResourceId | LostResourceId): boolean',
        'keepsAfterRemoval(resource: string): boolean',
      ],
      [`return ${isOneOf('resource', removedKeep)};`],
    ),
  ];
}

function seats(subject: Subject): readonly Declaration[] {
  const place = saidAt(subject, 'seats');
  if (subject.members.seats === 'at no charge') {
    const docs = [`What one more member costs: nothing, in any plan ${place}.`];
    return [functionText(docs, ['seatPrice(): 0'], ['return 0;'])];
  }
  return [
    functionText(
      [
        `What one more member costs for a billing cycle, in the smallest unit of the currency ${place}.`,
        'Undefined for a plan that is not priced by the seat in this cycle and currency.',
      ],
      ['seatPrice(plan: PlanId, cycle: CycleId, currency: CurrencyId): number | undefined'],
      [
        'const prices = sales.get(plan)?.prices ?? [];',
        `const isMeant = (when: string, count: number): boolean => when === \`\${cycle} \${currency}\` && count === 1;`,
        "return prices.find(([when, , unit, count = 1]) => unit === 'seats' && isMeant(when, count))?.[1];",
      ],
    ),
  ];
}

/** An expression that is true for some names and no other. */
function isOneOf(variable: string, list: readonly Labelled[]): string {
  if (list.length === 0) return `${variable}.length < 0`;
  return list.map(({ id }) => `${variable} === ${literal(id)}`).join(' || ');
}
