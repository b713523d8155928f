import type { Catalog } from '../catalog/catalog.ts';
import { currencyOf } from '../copy/index.ts';
import { numberIn } from './limits.ts';
import { sumsOf } from './money.ts';
import { type Item, matchesOf, type Scene } from './scene.ts';
import { isPlain } from './subject.ts';
import { isFilledIn, unsaid, type Verdict } from './verdict.ts';

/** Amounts with a unit that nothing in the rules says, whatever it is about. */
export function* judgeRest(scene: Scene, judged: readonly Verdict[]): Generator<Verdict> {
  // What an add-on brings besides is told in its own words alone.
  if (scene.isQuestion || scene.setting.addOn) return;
  for (const match of matchesOf(
    scene,
    /<[zdv](\d+)>|<n(\d+)>(?= (?:<[lb]\d+>|credits?))|<q(\d+)>(?= (?:<l\d+>|uptime|availability))/g,
    'zdvnq',
  )) {
    const item = scene.items[Number(match[1] ?? match[2] ?? match[3])];
    if (item === undefined || isFilledIn(scene, item)) continue;
    if (!isPlain(scene, match.index, match.index + match[0].length)) continue;
    if (judged.some(({ start, end }) => start < item.end && item.start < end)) continue;
    if (isSaid(scene, item)) continue;
    yield unsaid(scene, item);
  }
}

/** Whether some rule has such an amount, whatever it is of. */
export function isSaid({ lexicon }: Scene, item: Item): boolean {
  return saidBy(lexicon.catalog).has(keyOf(item));
}

function keyOf(item: Item): string {
  switch (item.kind) {
    case 'size':
      return `size ${item.bytes}`;
    case 'duration':
      return `duration ${item.months} ${item.milliseconds}`;
    case 'money':
      return `money ${item.value}`;
    case 'percent':
      return `percent ${item.value}`;
    case 'number':
      return `number ${item.value}`;
    case 'name':
      return '';
  }
}

const known = new WeakMap<Catalog, ReadonlySet<string>>();

/** All amounts that the rules say, in the words of `keyOf`. */
function saidBy(catalog: Catalog): ReadonlySet<string> {
  const before = known.get(catalog);
  if (before) return before;
  const made = new Set(amountsOf(catalog));
  known.set(catalog, made);
  return made;
}

function* amountsOf(catalog: Catalog): Generator<string> {
  const duration = (one: { readonly months: number; readonly milliseconds: number }): string =>
    `duration ${one.months} ${one.milliseconds}`;
  const credits = (amount: number): string => `number ${amount / 10 ** catalog.creditDecimals}`;
  const money = (price: { readonly minor: number; readonly currency: string }): string =>
    `money ${price.minor / 10 ** currencyOf(price.currency, catalog).decimals}`;
  for (const { trial, pricing } of catalog.plans) {
    if (pricing.kind === 'free') yield 'money 0';
    if (trial) yield duration(trial.duration);
    for (const one of trial?.credits ?? []) yield credits(one.amount);
  }
  for (const plan of [...catalog.plans, ...catalog.addOns]) {
    for (const price of plan.pricing.kind === 'paid' ? plan.pricing.prices : [])
      for (const sum of sumsOf(price)) yield money(sum);
    for (const price of plan.oncePrices) yield money(price);
    for (const entry of plan.entries) {
      if (entry.kind === 'credits') for (const { amount } of entry.amounts) yield credits(amount);
      if (entry.kind !== 'limit') continue;
      if (entry.value.kind === 'size') yield `size ${entry.value.amount}`;
      const number = numberIn(entry.value);
      if (number !== null) yield `number ${number}`;
      if (entry.value.kind === 'percent') yield `percent ${entry.value.amount / 1_000}`;
      if (entry.value.kind === 'duration') yield duration(entry.value.duration);
    }
  }
  for (const { valid } of catalog.buckets) if (valid.kind === 'lasts') yield duration(valid.duration);
  for (const { length } of catalog.cycles) yield duration(length);
  for (const group of catalog.modelGroups)
    for (const { cost } of group.models) if (cost) yield credits(cost.credits);
  for (const pack of catalog.packs) {
    if (pack.gives) yield credits(pack.gives.amount);
    for (const price of pack.prices) yield money(price);
  }
}
