import type { Catalog } from '../catalog/catalog.ts';
import type { Findings } from '../diagnostics/findings.ts';
import type { Doubts } from './doubts.ts';

/** One law of plan files: reports each place of a catalog that breaks it, and keeps silent where an error may be the cause. */
export type Law = (catalog: Catalog, findings: Findings, doubts: Doubts) => void;

/** True once an error was found. Laws that reckon with the rules as a whole wait until it is mended. */
export function hasErrors({ list }: Findings): boolean {
  return list.some(({ severity }) => severity === 'error');
}

/** How to keep a line that a warning is about, as the end of a hint. */
export function howToAccept({ source }: Findings): string {
  return source.form === 'dsl'
    ? 'If it is meant, add `accept "the reason"` between { and } behind it.'
    : 'If it is meant, put what stands behind the colon into a line `value:` below, and the reason into a line `accept:`.';
}

/** How to keep a declaration that a warning is about, as the end of a hint. */
export function howToAcceptDeclared({ source }: Findings): string {
  return source.form === 'dsl'
    ? 'If it is meant, add `accept "the reason"` between { and } behind it.'
    : 'If it is meant, add a line `accept:` with the reason below it.';
}

/** What to write in place of a price of nothing, as a hint: that is free in every cycle and currency. */
export function howToBeFree({ source }: Findings): string {
  return `For a plan that costs nothing, write \`${source.form === 'dsl' ? 'price free' : 'price: free'}\`.`;
}

/** Names in a sentence, each as the file writes it; of many, the first few. */
export function quoteNames(ids: readonly string[], conjunction: 'and' | 'or' = 'and', most = 6): string {
  const quoted = ids.slice(0, most).map((id) => `\`${id}\``);
  const words = ids.length > most ? [...quoted, `${ids.length - most} more`] : quoted;
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
