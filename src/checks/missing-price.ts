import type { Line } from '../../grammar/tree.ts';
import type { AddOn, Catalog, OncePrice, Pack, Plan, Price } from '../catalog/catalog.ts';
import { unitKey } from '../catalog/plans/price-units.ts';
import { formatRhythm, formatUnit } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { isHalf, nearest } from '../diagnostics/nearest.ts';
import { ENGLISH } from '../locales/index.ts';
import type { Doubts } from './doubts.ts';
import { howToBeFree, type Law } from './law.ts';
import { findLine } from './lines.ts';

/** Every plan has a price, and whatever has a price has one in each currency of the catalog. */
export const missingPrice: Law = (catalog, findings, doubts) => {
  for (const plan of catalog.plans) {
    if (plan.priceLines.length === 0 && !doubts.on(plan.line) && !triesPrice(plan, catalog, doubts))
      reportNone(plan, catalog, findings);
  }
  const used = usedCurrencies(catalog);
  const named = findLine(catalog.line, 'currency');
  if (used.size === 0 || named === null || doubts.on(named)) return;
  const shared = catalog.currencies.map(({ code }) => code).filter((code) => used.has(code));
  for (const { code } of catalog.currencies)
    if (!used.has(code)) reportUnused(code, catalog, named, findings);
  for (const plan of catalog.plans) {
    checkRates(plan, shared, findings, doubts);
    if (plan.pricing.kind === 'paid' && !triesPrice(plan, catalog, doubts))
      checkPrices(plan, [...plan.oncePrices, ...plan.pricing.prices], shared, findings);
  }
  for (const addOn of catalog.addOns) {
    if (addOn.pricing.kind === 'paid' && !triesPrice(addOn, catalog, doubts))
      checkPrices(addOn, [...addOn.oncePrices, ...addOn.pricing.prices], shared, findings);
  }
  for (const pack of catalog.packs) checkPack(pack, shared, findings, doubts);
};

/** True if a line that could not be read is most likely a price, by how it starts or what it says. */
function triesPrice({ line }: Plan | AddOn, { currencies }: Catalog, doubts: Doubts): boolean {
  const telling = new Set(['price', 'free', 'contact', ...currencies.map(({ code }) => code)]);
  return (line.block?.lines ?? []).some((one) => {
    const [first] = one.parts;
    if (!doubts.on(one)) return false;
    if (first?.kind !== 'word' || nearest(first.text, ['price']) !== null || isHalf(first.text, 'price'))
      return true;
    return one.parts.some((part) => part.kind === 'word' && telling.has(part.text));
  });
}

function reportNone(plan: Plan, { currencies }: Catalog, findings: Findings): void {
  const code = currencies[0]?.code ?? 'USD';
  findings.report('missing-price', `plan \`${plan.id}\` has no price`, plan.at, {
    hint: `Give it a line \`price 15 ${code} monthly\`, \`price free\` or \`price contact us\`.`,
  });
}

function usedCurrencies({ plans, packs, addOns }: Catalog): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { pricing } of [...plans, ...addOns])
    if (pricing.kind === 'paid') for (const { currency } of pricing.prices) used.add(currency);
  for (const { prices } of packs) for (const { currency } of prices) used.add(currency);
  for (const { oncePrices } of [...plans, ...addOns])
    for (const { currency } of oncePrices) used.add(currency);
  return used;
}

/** A currency without any price is one slip in one place, not one for each plan. */
function reportUnused(code: string, { plans, addOns }: Catalog, line: Line, findings: Findings): void {
  // A price that could not be read may be the one.
  if (
    [...plans, ...addOns].some(
      ({ pricing, priceLines }) => pricing.kind === 'unknown' && priceLines.length > 0,
    )
  )
    return;
  const at = line.parts.find((part) => part.kind === 'word' && part.text === code);
  findings.report('missing-price', `nothing has a price in \`${code}\``, at ?? line, {
    label: 'named as a currency of the catalog here',
    hint: `Give every paid plan, every pack and every add-on a price in \`${code}\`, or take it out of this line.`,
  });
}

function checkPrices(
  { kind: what, id }: Plan | AddOn,
  prices: readonly (Price | OncePrice)[],
  currencies: readonly string[],
  findings: Findings,
): void {
  const kinds = new Map<string, { readonly price: Price | OncePrice; readonly currencies: Set<string> }>();
  for (const price of prices) {
    const key = `${'cycle' in price ? price.cycle.id : 'once'} ${unitKey(price)}`;
    const kind = kinds.get(key) ?? { price, currencies: new Set() };
    kind.currencies.add(price.currency);
    kinds.set(key, kind);
  }
  for (const currency of currencies) {
    const lacking = [...kinds.values()].filter((kind) => !kind.currencies.has(currency));
    const [first] = lacking;
    if (first === undefined) continue;
    const { unit, currency: other, at } = first.price;
    const rhythm = 'cycle' in first.price ? formatRhythm(first.price.cycle, ENGLISH) : 'once';
    const each = unit === null ? '' : ` ${formatUnit(unit, ENGLISH)}`;
    const which = lacking.length === kinds.size ? '' : `${each} that is paid ${rhythm}`;
    const add = `The catalog sells in ${currencies.map((code) => `\`${code}\``).join(', ')}: add the price in \`${currency}\`.`;
    const isFree = what === 'plan' && prices.every(({ minor }) => minor === 0);
    findings.report('missing-price', `${what} \`${id}\` has no price in \`${currency}\`${which}`, at, {
      label: `only in \`${other}\``,
      hint: isFree ? howToBeFree(findings) : add,
    });
  }
}

/** `then 0.10 USD or 0.09 EUR per GB`: what more of something costs has a price in each currency, too. */
function checkRates(
  { id, entries }: Plan,
  currencies: readonly string[],
  findings: Findings,
  doubts: Doubts,
): void {
  for (const entry of entries) {
    if (entry.kind !== 'limit' || doubts.on(entry.line)) continue;
    const [first] = entry.beyond;
    const has = new Set(entry.beyond.map(({ currency }) => currency));
    const lacking = currencies.filter((code) => !has.has(code));
    if (first === undefined || lacking.length === 0) continue;
    const named = lacking.map((code) => `\`${code}\``).join(' and ');
    const message = `plan \`${id}\` does not say what more of \`${entry.limit.id}\` costs in ${named}`;
    findings.report('missing-price', message, entry.line, {
      label: `only in \`${first.currency}\``,
      hint: 'Between prices in several currencies stands `or`: `then 0.10 USD or 0.09 EUR per GB`.',
    });
  }
}

function checkPack(
  { id, line, prices }: Pack,
  currencies: readonly string[],
  findings: Findings,
  doubts: Doubts,
): void {
  const [first] = prices;
  if (first === undefined || line.block?.lines.some((one) => doubts.on(one))) return;
  const has = new Set(prices.map(({ currency }) => currency));
  for (const currency of currencies) {
    if (has.has(currency)) continue;
    findings.report('missing-price', `pack \`${id}\` has no price in \`${currency}\``, first.at, {
      label: `only in \`${first.currency}\``,
      hint: `The catalog sells in ${currencies.map((code) => `\`${code}\``).join(', ')}: add the price in \`${currency}\`.`,
    });
  }
}
