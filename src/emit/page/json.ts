import { spellHidden } from '../escape/index.ts';
import type { Bullet, Cell, Page } from './page.ts';

/** The name of the schema that stands beside `pricing.json`. */
export const SCHEMA_FILE = 'pricing.schema.json';

/**
 * `pricing.json`: everything that a page needs, resolved and in order, each value with the line it comes from. All locales
 * of a catalog share the schema, which stands in the folder of the catalog.
 */
export function emitJson(page: Page, schemaFolder: './' | '../' = './'): string {
  const written: string[] = [];
  write({ $schema: `${schemaFolder}${SCHEMA_FILE}`, ...page }, '\n', written);
  written.push('\n');
  return written.join('');
}

/** What needs a closer look; nearly all texts have none of it. */
const SPECIAL = /[^ !#-[\]-~]/;

function quote(text: string): string {
  return SPECIAL.test(text) ? spellHidden(JSON.stringify(text)) : `"${text}"`;
}

/** Objects that hold only plain values stand on one line, so that a changed cell is one changed line. */
function write(value: unknown, line: string, written: string[]): void {
  if (typeof value !== 'object' || value === null || !holdsObjects(value)) {
    written.push(writePlain(value));
    return;
  }
  const deeper = `${line}  `;
  let before = deeper;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    written.push('[');
    for (const item of items) {
      written.push(before);
      write(item, deeper, written);
      before = `,${deeper}`;
    }
    written.push(line, ']');
    return;
  }
  written.push('{');
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, item] of entries) {
    written.push(before, quote(key), ': ');
    writeField(key, item, deeper, written);
    before = `,${deeper}`;
  }
  written.push(line, '}');
}

/** Of cells and points there may be hundreds of thousands, so these are not taken apart to see what they hold. */
function writeField(key: string, value: unknown, line: string, written: string[]): void {
  const deeper = `${line}  `;
  const push = (items: readonly string[]): void => {
    written.push('[', deeper, items.join(`,${deeper}`), line, ']');
  };
  if (!Array.isArray(value) || value.length === 0) write(value, line, written);
  else if (key === 'cells') push(value.map(writeCell));
  else if (key === 'bullets') push(value.map((bullet: Bullet) => writeBullet(bullet, deeper)));
  else write(value, line, written);
}

function writeCell({ plan, kind, words, line, from }: Cell): string {
  const said = words.length === 1 ? quote(words[0]) : words.map(quote).join(',');
  const below = from === undefined ? '' : `,"from":${quote(from)}`;
  return `{"plan":${quote(plan)},"kind":"${kind}","words":[${said}],"line":${line}${below}}`;
}

function writeBullet(bullet: Bullet, line: string): string {
  const { kind, about, text, line: from, choices } = bullet;
  if (choices !== undefined) {
    const written: string[] = [];
    write(bullet, line, written);
    return written.join('');
  }
  const id = about === null ? 'null' : quote(about);
  return `{"kind":"${kind}","about":${id},"text":${quote(text)},"line":${from}}`;
}

/** A plain value, or a list or an object of plain values and of lists of them. */
function writePlain(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return `[${items.map((item) => writePlain(item)).join(',')}]`;
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return `{${entries.map(([key, item]) => `${quote(key)}:${writePlain(item)}`).join(',')}}`;
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
