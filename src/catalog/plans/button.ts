import type { Text } from '../../../grammar/tree.ts';
import { replaceWith } from '../../diagnostics/findings.ts';
import { type BodyLine, findKeyed } from '../../reading/index.ts';
import type { PlanButton } from '../catalog.ts';
import { type Context, phraseOf } from '../context.ts';
import { readTemplate } from '../templates.ts';

/** `button "Start free" "https://example.com/start"` */
export function readButton(body: readonly BodyLine[], { findings }: Context): PlanButton | null {
  const line = findKeyed(body, 'button');
  if (line === null || line.rest.length === 0) return null;
  const phrase = phraseOf(line, findings);
  const words = phrase.text('the words of the button, in quotes');
  const address = phrase.text('where it leads, in quotes');
  if (!phrase.end() || words === null || address === null) return null;
  if (words.value.trim() === '') {
    findings.report('unreadable-line', 'this button has no words', words, {
      hint: 'Customers read them: `"Start free"`.',
    });
    return null;
  }
  if (!isSafe(address) && /^(?:\/|https?:|mailto:)/.test(words.value) && isSafe(words)) {
    findings.report('unsafe-link', 'the words of a button come first, and then where it leads', address, {
      label: 'this cannot be where it leads',
      hint: 'Write it like this: `"Start free" "/start"`.',
    });
    return null;
  }
  const meant = isSafe(address) ? meantBy(address) : null;
  if (meant !== null || !isSafe(address)) {
    const message =
      meant === null
        ? 'a button cannot lead there'
        : `this leads to a page of your own site that is called \`${address.value}\``;
    findings.report('unsafe-link', message, address, {
      label: meant === null ? '' : `did you mean \`${meant}\`?`,
      fixes:
        meant !== null && address.lead === 1 && address.exact
          ? [replaceWith({ start: address.start + 1, end: address.end - 1 }, meant)]
          : [],
      hint: 'It leads to `https://example.com/start`, to a place on your own site such as `/start`, or to `mailto:sales@example.com`.',
    });
    return null;
  }
  return { words: readTemplate(words), url: address.value, line: line.line };
}

/**
 * Addresses that a browser may be sent to, written out so that every browser reads them alike: no `javascript:`, no
 * `//host`, no backslash, no spaces, no name before a host that hides which one it is.
 */
function isSafe({ value }: Text): boolean {
  if (/[^!-~\u00a1-\u{10ffff}]|[\\"<>^`{|}]/u.test(value)) return false;
  if (/^https?:/i.test(value)) return /^https?:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#]|$)/iu.test(value);
  if (/^mailto:/i.test(value)) return /^mailto:[^@?]+@[^@?]+(?:\?|$)/i.test(value);
  return value !== '' && !value.startsWith('//') && !/^[^/?#]*:/.test(value);
}

/** Endings of pages, which nothing else in the world ends in. */
const PAGE = /\.(?:html?|php|aspx?|jsp|cgi|pdf|md|txt)$/i;

/** The address of somebody or of another site, from which its beginning was left out: `sales@example.com`, `www.example.com`. */
function meantBy({ value }: Text): string | null {
  const [host = ''] = value.split(/[/?#]/, 1);
  if (/^[^:@/?#]+@[^@/?#]+\.[^@/?#]+$/.test(value)) return `mailto:${value}`;
  const isHost = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/iu.test(host) && !PAGE.test(host);
  return isHost ? `https://${value}` : null;
}
