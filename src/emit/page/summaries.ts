import { joinWords } from '../../copy/index.ts';
import type { Language } from '../../locales/index.ts';
import type { Card, PackCard, Page, PriceLine } from './page.ts';

/** The prices of a card as a reader takes them in: one stands out, the others follow in a few lines. */
export interface PriceSummary {
  readonly main: PriceLine | null;
  /** `$144 per year (Save 20%)`, `€14 per month or €135 per year`: a line for each currency; then what is not offered. */
  readonly others: readonly string[];
}

/** Puts the price forward that is shown first, if it is offered, and gathers the others by currency. */
export function summarisePrices(
  { prices }: Pick<Card, 'prices'>,
  language: Language,
  cycles: Page['cycles'] = [],
): PriceSummary {
  const offered = prices.filter(({ kind }) => kind !== 'not offered');
  const first = cycles.find(({ shownFirst }) => shownFirst)?.id;
  const main =
    offered.find(({ cycle, currency }) => cycle === first && currency === offered[0]?.currency) ??
    offered[0] ??
    prices[0];
  const rest = offered.filter((price) => price !== main);
  const byCurrency = new Map<string | null, string[]>();
  for (const { currency, text, saving } of rest) {
    const texts = byCurrency.get(currency) ?? [];
    if (texts.length === 0) byCurrency.set(currency, texts);
    texts.push(saving === null ? text : `${text} (${saving.text})`);
  }
  const missing = prices.filter(({ kind }) => kind === 'not offered').map(({ text }) => text);
  return {
    main: main ?? null,
    others: [
      ...[...byCurrency.values()].map((texts) => joinWords(texts, 'or', language)),
      ...new Set(main?.kind === 'not offered' ? [] : missing),
    ],
  };
}

/** What a pack is, beside its price: `500 purchased add-on credits`, `Valid for 12 months`, `For Pro`. */
export function packPoints({ gives, validity, buyers }: PackCard): readonly string[] {
  return [...(gives ? [gives.text] : []), ...(validity ? [validity.text] : []), buyers];
}
