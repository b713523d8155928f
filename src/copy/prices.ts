import type {
  AddOn,
  Catalog,
  Currency,
  OncePrice,
  Pack,
  Plan,
  Price,
  PriceUnit,
} from '../catalog/catalog.ts';
import { fill, type Language } from '../locales/index.ts';
import { formatCycle, formatMoney, formatNumber, formatPer, joinWords } from './words.ts';

/** The currency of a code. Prices use declared currencies only; another code has been reported and is taken to have cents. */
export function currencyOf(code: string, catalog: Catalog): Currency {
  return catalog.currencies.find((currency) => currency.code === code) ?? { code, decimals: 2 };
}

/** What is paid each time: `$15`, `$8 per seat`. */
export function formatPriceAmount(price: Price, catalog: Catalog, language: Language): string {
  const amount = formatMoney(price.minor, currencyOf(price.currency, catalog), language);
  return price.unit === null
    ? amount
    : fill(language.phrases.amountOften, { amount, often: formatUnit(price.unit, language) });
}

/** `$15 per month`, `$8 per seat per month` */
function formatPrice(price: Price, catalog: Catalog, language: Language): string {
  const amount = formatMoney(price.minor, currencyOf(price.currency, catalog), language);
  return fill(language.phrases.amountOften, { amount, often: formatPricePeriod(price, language) });
}

/** `$20 once` */
export function formatOnce(price: OncePrice, catalog: Catalog, language: Language): string {
  const amount = formatMoney(price.minor, currencyOf(price.currency, catalog), language);
  return fill(language.phrases.amountOften, { amount, often: formatOncePeriod(price, language) });
}

/** Behind an amount that is paid one time: `once`, `per seat once`. */
export function formatOncePeriod({ unit }: Pick<OncePrice, 'unit'>, language: Language): string {
  const { once, amountOften } = language.phrases;
  return unit === null ? once : fill(amountOften, { amount: formatUnit(unit, language), often: once });
}

/** What a price is for: `per month`, `per seat per month`. */
export function formatPricePeriod(
  { cycle, unit }: Pick<Price, 'cycle' | 'unit'>,
  language: Language,
): string {
  const often = formatCycle(cycle, language);
  if (unit === null) return often;
  return unit.word === 'seat'
    ? fill(language.phrases.perSeatOften, { often })
    : fill(language.phrases.amountOften, { amount: formatUnit(unit, language), often });
}

/** What a price is paid for each of: `per seat`, `per host`, `per 500 contacts`. */
export function formatUnit({ word, count }: PriceUnit, language: Language): string {
  if (count === 1) return formatPer(word, language);
  return fill(language.phrases.perThing, { thing: `${formatNumber(count, language)} ${word}` });
}

/** The steps of a price, each with what a unit of it costs: `1–10: $5`, `51+: $3`; null where there are none. */
export function formatSteps(
  { tiers, currency }: Price,
  catalog: Catalog,
  language: Language,
): readonly string[] | null {
  if (tiers === null) return null;
  const money = (minor: number): string => formatMoney(minor, currencyOf(currency, catalog), language);
  let from = 1;
  return tiers.steps.map(({ upTo, price }) => {
    const range =
      upTo === null
        ? `${formatNumber(from, language)}+`
        : from === upTo
          ? formatNumber(upTo, language)
          : `${formatNumber(from, language)}\u2013${formatNumber(upTo, language)}`;
    from = (upTo ?? 0) + 1;
    const { free, contactUs, inAll } = language.phrases;
    if (price === null) return `${range}: ${contactUs}`;
    if (price.whole > 0) return `${range}: ${fill(inAll, { amount: money(price.whole) })}`;
    return `${range}: ${price.each === 0 ? free : money(price.each)}`;
  });
}

/** The prices of a plan or an add-on, by currency in the catalog's order and then by cycle, the shortest first. */
export function sortedPrices({ pricing }: Plan | AddOn, catalog: Catalog): readonly Price[] {
  if (pricing.kind !== 'paid') return [];
  const { currencies, cycles } = ranksOf(catalog);
  const rank = (ranks: ReadonlyMap<string, number>, id: string): number => ranks.get(id) ?? ranks.size;
  return [...pricing.prices].sort(
    (a, b) =>
      rank(currencies, a.currency) - rank(currencies, b.currency) ||
      rank(cycles, a.cycle.id) - rank(cycles, b.cycle.id),
  );
}

interface Ranks {
  readonly currencies: ReadonlyMap<string, number>;
  readonly cycles: ReadonlyMap<string, number>;
}

const ranksOfCatalogs = new WeakMap<Catalog, Ranks>();

/** The places of currencies and cycles in the catalog's order. */
function ranksOf(catalog: Catalog): Ranks {
  const known = ranksOfCatalogs.get(catalog);
  if (known) return known;
  const made: Ranks = {
    currencies: new Map(catalog.currencies.map(({ code }, at) => [code, at])),
    cycles: new Map(catalog.cycles.map(({ id }, at) => [id, at])),
  };
  ranksOfCatalogs.set(catalog, made);
  return made;
}

/** What a plan costs in a currency: `free`, `contact us`, `$15 per month or $144 per year`; null where nothing says it. */
export function formatPlanPrice(
  plan: Plan | AddOn,
  currency: string,
  catalog: Catalog,
  language: Language,
): string | null {
  switch (plan.pricing.kind) {
    case 'free':
      return language.phrases.free;
    case 'contact us':
      return plan.pricing.words ?? language.phrases.contactUs;
    case 'unknown':
      return null;
    case 'paid': {
      const prices = sortedPrices(plan, catalog).filter((price) => price.currency === currency);
      const once = plan.oncePrices.filter((price) => price.currency === currency);
      const words = [
        ...prices.map((price) => formatPrice(price, catalog, language)),
        ...once.map((price) => formatOnce(price, catalog, language)),
      ];
      return words.length === 0 ? null : joinWords(words, 'or', language);
    }
  }
}

/** What a pack costs in a currency: `$10`; null where nothing says it. */
export function formatPackPrice(
  pack: Pack,
  currency: string,
  catalog: Catalog,
  language: Language,
): string | null {
  const price = pack.prices.find((one) => one.currency === currency);
  return price === undefined ? null : formatMoney(price.minor, currencyOf(currency, catalog), language);
}

/** The code of the currency that the catalog names first. */
export function mainCurrency(catalog: Catalog): string {
  return catalog.currencies[0]?.code ?? 'USD';
}
