import { spellHidden } from '../escape/index.ts';
import type { Page } from './page.ts';

/** The name of the schema that stands beside `pricing.json`. */
export const SCHEMA_FILE = 'pricing.schema.json';

/**
 * `pricing.json`: everything that a page needs, resolved and in order, each value with the line it comes from. All locales
 * of a catalog share the schema, which stands in the folder of the catalog.
 */
export function emitJson(page: Page, schemaFolder: './' | '../' = './'): string {
  return spellHidden(`${write({ $schema: `${schemaFolder}${SCHEMA_FILE}`, ...page }, '\n')}\n`);
}

/** Objects that hold only plain values stand on one line, so that a changed cell is one changed line. */
function write(value: unknown, line: string): string {
  if (typeof value !== 'object' || value === null || !holdsObjects(value)) return JSON.stringify(value);
  const deeper = `${line}  `;
  let text = '';
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (const item of items) text += `${text === '' ? '[' : ','}${deeper}${write(item, deeper)}`;
    return `${text}${line}]`;
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, item] of entries)
    text += `${text === '' ? '{' : ','}${deeper}${JSON.stringify(key)}: ${write(item, deeper)}`;
  return `${text}${line}}`;
}

/** True if a value holds more than plain values and lists of them. */
function holdsObjects(value: object): boolean {
  const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const inner of inside) {
    if (typeof inner !== 'object' || inner === null) continue;
    if (!Array.isArray(inner)) return true;
    for (const one of inner) if (typeof one === 'object' && one !== null) return true;
  }
  return false;
}
