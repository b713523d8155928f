import { json } from '../escape/index.ts';
import type { Page } from './page.ts';

/** The name of the schema that stands beside `pricing.json`. */
export const SCHEMA_FILE = 'pricing.schema.json';

/**
 * `pricing.json`: everything that a page needs, resolved and in order, each value with the line it comes from. All locales
 * of a catalog share the schema, which stands in the folder of the catalog.
 */
export function emitJson(page: Page, schemaFolder: './' | '../' = './'): string {
  const parts: string[] = [];
  write({ $schema: `${schemaFolder}${SCHEMA_FILE}`, ...page }, '', parts);
  parts.push('\n');
  return parts.join('');
}

/** Objects that hold only plain values stand on one line, so that a changed cell is one changed line. */
function write(value: unknown, indent: string, parts: string[]): void {
  if (typeof value !== 'object' || value === null || !holdsObjects(value)) {
    parts.push(json(value));
    return;
  }
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    items.forEach((item, at) => {
      parts.push(at === 0 ? '[\n' : ',\n', deeper);
      write(item, deeper, parts);
    });
    parts.push('\n', indent, ']');
    return;
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  entries.forEach(([key, item], at) => {
    parts.push(at === 0 ? '{\n' : ',\n', deeper, json(key), ': ');
    write(item, deeper, parts);
  });
  parts.push('\n', indent, '}');
}

/** True if a value holds more than plain values and lists of them. */
function holdsObjects(value: object): boolean {
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return inner.some((one) => !isPlain(one) && !(Array.isArray(one) && one.every(isPlain)));
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
