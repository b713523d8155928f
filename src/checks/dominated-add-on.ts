import type { AddOn, Catalog } from '../catalog/catalog.ts';
import { currencyOf, formatMoney } from '../copy/index.ts';
import type { Findings } from '../diagnostics/findings.ts';
import { ENGLISH } from '../locales/index.ts';
import {
  basisOf,
  bringersIn,
  broughtBy,
  compareOffers,
  comparePrices,
  idlePlans,
  isAlternative,
  isPaidByUse,
  pricesOf,
} from './add-on-offers.ts';
import { hasErrors, howToAccept, howToAcceptDeclared, type Law } from './law.ts';

/** With how many others an add-on is compared, so that very many stay quick to check. */
const MOST_COMPARED = 64;

/** An add-on brings something that no cheaper one brings, and differs from others in more than its name. */
export const dominatedAddOn: Law = (catalog, findings) => {
  if (hasErrors(findings)) return;
  const bringers = bringersIn(catalog.addOns);
  const twins = new Set<AddOn>();
  for (const addOn of catalog.addOns) {
    // What brings nothing at all has been said to do so.
    if (addOn.entries.length === 0 || twins.has(addOn) || isIdle(addOn, catalog)) continue;
    for (const other of candidatesFor(addOn, bringers)) {
      const offer = compareOffers(other, addOn);
      const price = offer && comparePrices(other, addOn);
      if (offer === null || price === null || price > 0 || !isAlternative(other, addOn, catalog)) continue;
      if (offer === 'same' && price === 0) {
        if (!isAlternative(addOn, other, catalog) || twins.has(other)) continue;
        twins.add(other);
        reportSame(other, addOn, findings);
      } else if (addOn.pricing.kind === 'paid' && !isPaidByUse(addOn)) {
        reportDominated(addOn, other, offer, price, catalog, findings);
        break;
      }
    }
  }
};

function isIdle(addOn: AddOn, { plans }: Catalog): boolean {
  const { buyers, idle } = idlePlans(addOn, plans);
  return buyers.length > 0 && idle.length === buyers.length;
}

/** Those that bring the thing that fewest bring. What is only told in words cannot be compared. */
function candidatesFor(addOn: AddOn, bringers: ReadonlyMap<string, readonly AddOn[]>): readonly AddOn[] {
  let fewest: readonly AddOn[] | null = null;
  for (const id of broughtBy(addOn).keys()) {
    const others = bringers.get(id) ?? [];
    if (fewest === null || others.length < fewest.length) fewest = others;
  }
  return (fewest ?? []).slice(0, MOST_COMPARED).filter((other) => other !== addOn);
}

function reportSame(addOn: AddOn, first: AddOn, findings: Findings): void {
  findings.report(
    'identical-add-ons',
    `add-ons \`${first.id}\` and \`${addOn.id}\` are identical but for their names: they bring the same and cost the same`,
    addOn.at,
    {
      others: [{ span: first.at, text: 'the first one' }],
      hint: `Customers cannot tell them apart. Take one of them out. ${howToAcceptDeclared(findings)}`,
    },
  );
}

function reportDominated(
  addOn: AddOn,
  better: AddOn,
  offer: 'same' | 'more',
  price: number,
  catalog: Catalog,
  findings: Findings,
): void {
  const [example] = [...pricesOf(addOn).values()].filter((one) => {
    const twin = pricesOf(better).get(basisOf(one));
    return price === 0 || (twin && twin.minor < one.minor);
  });
  const twin = example && pricesOf(better).get(basisOf(example));
  if (example === undefined || twin === undefined) return;
  const money = (minor: number): string => formatMoney(minor, currencyOf(example.currency, catalog), ENGLISH);
  const costs = price < 0 ? 'costs more' : 'costs as much';
  findings.report(
    'dominated-add-on',
    offer === 'same'
      ? `add-on \`${addOn.id}\` brings the same as \`${better.id}\`, and ${costs}`
      : `add-on \`${addOn.id}\` brings less than \`${better.id}\`, and ${costs}`,
    example.at,
    {
      label:
        price < 0
          ? `${money(example.minor)} for ${offer === 'same' ? 'the same' : 'less'}`
          : money(example.minor),
      others: [{ span: twin.at, text: `${money(twin.minor)} for ${offer === 'same' ? 'the same' : 'more'}` }],
      hint: `It is not worth its price. ${howToAccept(findings)}`,
    },
  );
}
