/** Why an add-on gives what it gives, or cannot be had. */

import type { Action, Catalog, Step } from '../catalog/catalog.ts';
import type { Grant } from '../credits/index.ts';
import { statementOf } from './places.ts';
import { because, type Reason, SUBSCRIPTION_DEFAULTS } from './reason.ts';

/** The line of an add-on that brought a grant, and, inside a cycle, the rule that says how much of it. */
export function whyBrought(catalog: Catalog, grant: Grant, step: Step | null): readonly Reason[] {
  const addOn = catalog.addOns.find(({ id }) => id === grant.addOn);
  const entry = addOn?.entries.find((one) => one.kind === 'credits' && one.bucket.id === grant.bucket);
  const isUpgrade = step?.action?.kind === 'add' && grant.source === 'add-on';
  return [
    ...(addOn ? [because(catalog, `add-on ${addOn.id} gives it`, entry?.line ?? addOn.line)] : []),
    ...(isUpgrade ? [whyAdded(catalog)] : []),
  ];
}

/** What adding follows. */
export function whyAdded(catalog: Catalog): Reason {
  const { subscription } = catalog;
  const line = subscription && statementOf(subscription.line, 'upgrade');
  return because(
    catalog,
    `adding is an upgrade: ${subscription?.upgrade ?? SUBSCRIPTION_DEFAULTS.upgrade}`,
    line,
  );
}

/** How the line of an add-on begins that is behind a refusal. */
const LINE_STARTS: ReadonlyMap<string, string> = new Map([
  ['not_for_plan', 'available'],
  ['needs_feature', 'needs'],
  ['needs_add_on', 'needs'],
  ['excluded', 'excludes'],
  ['not_in_cycle', 'price'],
  ['quantity', 'quantity'],
]);

/** Why an add-on cannot be added or removed: its lines, or those of others, that say so. */
export function whyAddOnRefused(
  catalog: Catalog,
  { addOn }: Extract<Action, { kind: 'add' | 'remove' }>,
  reason: string,
): readonly Reason[] {
  const { id, line } = addOn;
  const start = LINE_STARTS.get(reason);
  const others = catalog.addOns.filter(({ excludes, needsAddOns }) =>
    (reason === 'excluded' ? excludes : reason === 'needed' ? needsAddOns : []).some((one) => one.id === id),
  );
  const own = start === undefined ? null : statementOf(line, start);
  const said = own ? [because(catalog, `add-on ${id} says so`, own)] : [];
  const told = others.map((other) =>
    because(
      catalog,
      reason === 'needed' ? `add-on ${other.id} needs it` : `add-on ${other.id} excludes it`,
      statementOf(other.line, reason === 'needed' ? 'needs' : 'excludes') ?? other.line,
    ),
  );
  const all = [...said, ...told];
  return all.length > 0 || start === undefined
    ? all
    : [because(catalog, `add-on ${id} says nothing else`, line)];
}
