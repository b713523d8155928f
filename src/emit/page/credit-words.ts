import type { AddOn, CreditAmount, CreditEntry, Cycle, Plan } from '../../catalog/catalog.ts';
import {
  capitalise,
  formatCreditAmounts,
  formatOften,
  formatScaled,
  joinPhrases,
  joinWords,
  mergeEqualAmounts,
} from '../../copy/index.ts';
import { fill } from '../../locales/index.ts';
import { choicesOf } from './by-choice.ts';
import type { Context } from './context.ts';
import type { Bullet, Cell } from './page.ts';

/**
 * A line on credits as a point: `1,000 subscription-cycle credits per month, or 12,000 per year`, and the same for each
 * billing period; the file's own words where it gives some. `before` stands in front of Planspec's.
 */
export function wordCreditsPoint(
  entry: CreditEntry,
  owner: Plan | AddOn | null,
  context: Context,
  before: '' | '+' = '',
): Pick<Bullet, 'text' | 'line' | 'choices'> {
  const say = (cycle: Cycle | null): string => {
    const amounts = mergeEqualAmounts(amountsFor(entry, cycle, owner, context), entry.amounts);
    return wordOwnCredits(entry, amounts, context) ?? before + wordCredits(entry, amounts, context);
  };
  const line = context.lineOf(entry.line);
  return { text: say(null), line, ...choicesOf(context, ({ cycle }) => say(cycle)) };
}

/** The same as a cell of the table. */
export function wordCreditsCell(
  entry: CreditEntry,
  cycle: Cycle | null,
  owner: Plan,
  context: Context,
): Pick<Cell, 'kind' | 'words'> {
  const amounts = mergeEqualAmounts(amountsFor(entry, cycle, owner, context), entry.amounts);
  const { once } = entry;
  const texts = formatCreditAmounts({ amounts, once }, context.catalog, context.language);
  const all = texts.length === 0 ? context.words.included[0] : joinPhrases(texts, context.phrases.orElse);
  const own = wordOwnCredits(entry, amounts, context);
  const isZero = amounts.length > 0 && amounts.every(({ amount }) => amount === 0);
  return { kind: isZero ? 'zero' : 'value', words: own === null ? [all] : [all, own] };
}

/** Whether all that comes in a billing period comes more often than it is paid. */
export function comesMoreOften(
  entry: CreditEntry,
  cycle: Cycle | null,
  owner: Plan,
  context: Context,
): boolean {
  const amounts = amountsFor(entry, cycle, owner, context);
  return amounts.length > 0 && amounts.every(({ every }) => every !== null);
}

/**
 * The amounts that come in a billing period, or all. What is not sold in that period shows what it gives in those in
 * which it is; an amount for a period that nothing on the page is sold in stands beside the others.
 */
function amountsFor(
  { amounts }: CreditEntry,
  cycle: Cycle | null,
  owner: Plan | AddOn | null,
  { cycles }: Context,
): readonly CreditAmount[] {
  const prices = owner?.pricing.kind === 'paid' ? owner.pricing.prices : [];
  const isSold = ({ cycle: { id } }: CreditAmount): boolean => prices.some((price) => price.cycle.id === id);
  const sold = amounts.some(isSold) ? amounts.filter(isSold) : amounts;
  if (cycle === null) return sold;
  const here = sold.filter(
    ({ cycle: { id } }) => id === cycle.id || cycles.every((other) => other.id !== id),
  );
  return here.length === 0 ? sold : here;
}

function wordCredits(
  { bucket, once }: CreditEntry,
  amounts: readonly CreditAmount[],
  { catalog, language, phrases }: Context,
): string {
  const { name } = bucket;
  const [first] = amounts;
  const given = first ?? once;
  if (given === null) return capitalise(name, language);
  const amount = formatScaled(given.amount, catalog.creditDecimals, language);
  const often = first ? formatOften(first, language) : phrases.once;
  const words = fill(phrases.creditsOften, { amount, name, often });
  const [, ...others] = formatCreditAmounts({ amounts, once }, catalog, language);
  return joinPhrases([words, ...others], phrases.orElse);
}

/** The words that the line gives itself, if it does. */
function wordOwnCredits(
  { shown, once }: CreditEntry,
  amounts: readonly CreditAmount[],
  { catalog, languageOf, render }: Context,
): string | null {
  if (shown === null) return null;
  const language = languageOf(shown);
  return render(shown, () =>
    joinWords(formatCreditAmounts({ amounts, once }, catalog, language), 'or', language),
  );
}
