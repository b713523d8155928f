import { joinWords } from '../../copy/index.ts';
import type { Language } from '../../locales/index.ts';
import type { Card, PackCard, Page, PriceLine } from './page.ts';

/** The prices of a card as a reader takes them in: one stands out, the others follow. */
export interface PriceSummary {
  readonly main: PriceLine | null;
  /** What is paid together with it, for something else: `$8 per user per month`. */
  readonly together: readonly string[];
  /** What is paid instead of both in the same currency, in another billing period: `$144 per year (Save 20%)`. */
  readonly instead: readonly string[];
  /** `€14 per month or €135 per year`: a line for each other currency; then what is paid once, and what is not offered. */
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
    prices[0] ??
    null;
  const byCurrency = new Map<string | null, Map<string | null, string[]>>();
  for (const price of offered) {
    if (price === main) continue;
    const { currency, cycle, text, saving } = price;
    const periods = byCurrency.get(currency) ?? new Map<string | null, string[]>();
    byCurrency.set(currency, periods);
    periods.set(cycle, [...(periods.get(cycle) ?? []), saving === null ? text : `${text} (${saving.text})`]);
  }
  const own = byCurrency.get(main?.currency ?? null);
  const together = main?.cycle ? (own?.get(main.cycle) ?? []) : [];
  const periodsOf = (texts: ReadonlyMap<string | null, readonly string[]> | undefined) =>
    [...(texts ?? [])].flatMap(([cycle, words]) =>
      cycle === null || (texts === own && cycle === main?.cycle) ? [] : [joinWords(words, 'and', language)],
    );
  // What is paid once is paid besides, and not instead.
  const once = [...byCurrency.values()].flatMap((periods) => periods.get(null) ?? []);
  const missing = prices.filter(({ kind }) => kind === 'not offered').map(({ text }) => text);
  return {
    main,
    together,
    instead: periodsOf(own),
    others: [
      ...[...byCurrency.values()].flatMap((texts) => {
        const periods = texts === own ? [] : periodsOf(texts);
        return periods.length === 0 ? [] : [joinWords(periods, 'or', language)];
      }),
      ...once,
      ...new Set(main?.kind === 'not offered' ? [] : missing),
    ],
  };
}

/** What a pack is, beside its price: `500 purchased add-on credits`, `Valid for 12 months`, `For Pro`. */
export function packPoints({ gives, validity, buyers }: PackCard): readonly string[] {
  return [...(gives ? [gives.text] : []), ...(validity ? [validity.text] : []), buyers];
}
