/** A text in quotes, as the name of something. */
export function quoted(text: string): string {
  return `"${oneLine(text).replace(/["\\]/g, '\\$&')}"`;
}

/** A text in quotes in which braces stand for themselves, where the language would fill in values. */
export function quotedWords(text: string): string {
  return quoted(text.replaceAll('{', '{{').replaceAll('}', '}}'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
