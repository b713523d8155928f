/**
 * Pricings in other formats.
 * In: the text of such a file; or, the other way round, a catalog without errors. Out: a plan file; or the other format.
 * Always: what one side cannot say is a finding with its place, and nothing is dropped in silence;
 * a catalog that was imported, exported and imported again is the same catalog.
 * No file is read or written here, and what a format needs is loaded when its first file comes.
 */

import type { Catalog } from '../catalog/catalog.ts';
import type { Input } from '../compiler/input.ts';
import type { Exported } from './pricing2yaml/export.ts';
import type { Imported } from './pricing2yaml/import.ts';

export type { Exported } from './pricing2yaml/export.ts';
export type { Imported } from './pricing2yaml/import.ts';

/**
 * Makes a plan file of a pricing in the format Pricing2Yaml, of any syntax from 1.0 on. What cannot be carried is reported.
 * `taken` are the ids of catalogs that are imported together, to which this one is added; where its own is among them,
 * it is called after the file, whose name is `fallback`; a year stands behind its own.
 */
export async function importPricing2Yaml(
  input: Input,
  taken: Set<string> = new Set(),
  fallback = 'imported',
): Promise<Imported> {
  const { importText } = await import('./pricing2yaml/import.ts');
  return importText(input, taken, fallback);
}

/**
 * Writes a catalog without errors in the format Pricing2Yaml, syntax 2.1. `created` is the date that the file says of
 * itself: `2026-01-15`. What that format has no place for is reported.
 */
export async function exportPricing2Yaml(catalog: Catalog, created: string): Promise<Exported> {
  const { exportText } = await import('./pricing2yaml/export.ts');
  return exportText(catalog, created);
}
