import { json, spellHidden, unicodeEscape } from '../../source/json.ts';

export { spellHidden };

/** A quoted text in JSON. Unrolled, so that it takes linear time and no stack. */
const QUOTED = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * A value as JSON for a `<script type="application/ld+json">`: it cannot end the element, open a comment, or start a
 * template (`{{`).
 */
export function jsonForHtml(value: unknown, indent = 0): string {
  return json(value, indent).replace(QUOTED, (text) =>
    text.replace(/[<>&{}]/g, (char) => unicodeEscape(char.charCodeAt(0))),
  );
}
