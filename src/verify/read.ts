import { describeBytes, MAX_BYTES } from '../intake/index.ts';
import type { PageReading } from './page.ts';

/** The text of a page, or why there is none. */
export type PageText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads the bytes of a page: UTF-8, at most 8 MiB, line ends `\n`. */
export function readPageText(content: Uint8Array | string): PageText {
  if (content.length > MAX_BYTES) return { kind: 'refused', reason: 'it has more than 8 MiB' };
  if (typeof content === 'string') return { kind: 'text', text: normalise(content) };
  const what = describeBytes(content);
  if (what !== null) return { kind: 'refused', reason: what };
  return { kind: 'text', text: normalise(new TextDecoder('utf-8').decode(content)) };
}

function normalise(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The most characters of a page in Markdown: 1 MiB. HTML has much that nobody reads, and may have more. */
const MAX_MARKDOWN = 1024 * 1024;

/** Reads a page in the format that its name promises. What reads the format is loaded only here. */
export async function readPage(name: string, text: string): Promise<PageReading> {
  if (/\.(?:md|markdown|mdown)$/i.test(name)) {
    if (text.length > MAX_MARKDOWN)
      return { kind: 'refused', reason: 'it has more than 1 MiB', at: MAX_MARKDOWN };
    return (await import('./markdown.ts')).readMarkdown(text);
  }
  return (await import('./html.ts')).readHtml(text);
}
