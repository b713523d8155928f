import type { Line } from '../../grammar/tree.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Place, placeOf } from './places.ts';

/** Why something is so. */
export interface Reason {
  readonly why: string;
  /** Null where the plan file says nothing, and the language has a rule of its own. */
  readonly place: Place | null;
}

/** A reason, with the line that says so if one does. */
export function because(catalog: Catalog, why: string, line: Line | null | undefined): Reason {
  return { why, place: line ? placeOf(catalog, line) : null };
}

/** What the language says of changes of the plan where the file does not. */
export const SUBSCRIPTION_DEFAULTS = { upgrade: 'grants the difference', downgrade: 'at cycle end' } as const;
