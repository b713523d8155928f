import { spanInText } from '../catalog/templates.ts';
import { resolvePath, templatesOf } from '../copy/index.ts';
import { replaceWith } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import { howToAccept, type Law } from './law.ts';

/** After so many findings no further texts are looked at. */
const MOST = 100;

const DOUBLED = /(?<!\{)\{\{[ \t]{0,9}([^{}]{1,200}?)[ \t]{0,9}\}\}(?!\})/g;

/** A value stands in one pair of braces: `{{pro.storage}}` shows the braces, and no value. */
export const doubledBraces: Law = (catalog, findings) => {
  let count = 0;
  for (const { template, shows } of templatesOf(catalog)) {
    const { text } = template;
    if (!text.value.includes('{{')) continue;
    for (const { 0: written, 1: path = '', index } of text.value.matchAll(DOUBLED)) {
      const isOwn = shows && (path === 'value' || path === 'amount');
      if (!isOwn && resolvePath(path, catalog, ENGLISH).kind !== 'found') continue;
      if (++count > MOST) return;
      const at = spanInText(text, index, index + written.length);
      findings.report('doubled-braces', 'customers would see these braces, and not the value', at, {
        hint: `A value stands in one pair of braces. ${howToAccept(findings)}`,
        fixes: text.exact ? [replaceWith(at, `{${path}}`)] : [],
      });
    }
  }
};
