import type { Plan } from '../../catalog/catalog.ts';
import { contradicts, cycleIn, type Lexicon, type Prose, ruleAt, type Verdict } from '../../claims/index.ts';
import { judgePrice } from '../facts.ts';
import { amountsIn } from './amounts.ts';
import { allOf, CONTACT } from './answers.ts';

/** What a plan costs; null where the row or the cell is about something else. */
export function judgePriceCell(
  prose: Prose,
  plan: Plan,
  head: string,
  lexicon: Lexicon,
  said: string,
): readonly Verdict[] | null {
  if (
    !/^(?:price|pricing|cost|(?:monthly|yearly|annual) price|billed|pay|(?:per|a) (?:month|year)|monthly|yearly|annually|(?:monthly|annual|yearly) billing)\b/i.test(
      head.trim(),
    )
  )
    return null;
  const cycle = cycleIn(head);
  if (/^free$/i.test(said)) {
    return plan.pricing.kind === 'free' || plan.pricing.kind === 'unknown'
      ? []
      : [
          contradicts(allOf(prose), `the page says that ${plan.name} is free, and it is not`, [
            ruleAt(plan.priceLines[0] ?? plan.line, 'its price'),
          ]),
        ];
  }
  if (CONTACT.test(said)) {
    return plan.pricing.kind === 'contact us'
      ? []
      : [
          contradicts(allOf(prose), `the page gives no price for ${plan.name}, and the rules do`, [
            ruleAt(plan.priceLines[0] ?? plan.line, 'its price'),
          ]),
        ];
  }
  const money = amountsIn(prose, plan, lexicon).flatMap(([, item]) => (item.kind === 'money' ? [item] : []));
  const [amount] = money;
  if (amount === undefined) return null;
  // A cell may speak of another cycle than its row: `$12 per month, billed yearly`.
  const own = cycleIn(prose.text);
  return [...judgePrice(plan, own === null || own === cycle ? cycle : null, amount, prose.text, lexicon)];
}
