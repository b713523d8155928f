import type { Limit, Plan } from '../../catalog/catalog.ts';
import {
  contradicts,
  equalsLimit,
  type Lexicon,
  numberIn,
  type Prose,
  type Verdict,
} from '../../claims/index.ts';
import { formatLimit } from '../../copy/index.ts';
import { ENGLISH } from '../../locales/index.ts';
import type { Span } from '../../source/source.ts';
import { ruleOf } from '../facts.ts';
import { amountsIn } from './amounts.ts';
import { allOf, CONTACT, NO, UNLIMITED, YES } from './answers.ts';

/** How much a plan has of something. */
export function* judgeLimitCell(
  prose: Prose,
  plan: Plan,
  limit: Limit,
  said: string,
  lexicon: Lexicon,
): Generator<Verdict> {
  const entry = plan.limits.get(limit.id)?.entry;
  const has = entry ? formatLimit(entry.value, limit.measure, ENGLISH) : 'none';
  const wrong = (at: Span): Verdict =>
    contradicts(
      at,
      `the page says ${prose.text.slice(at.start, at.end)} of \`${limit.id}\` for ${plan.name}, and the rules say ${has}`,
      [ruleOf(plan, limit)],
    );
  if (limit.measure.kind === 'condition') {
    const applies = entry?.value.kind === 'condition' && entry.value.applies;
    if (applies ? NO.test(said) : YES.test(said)) yield wrong(allOf(prose));
    return;
  }
  if (NO.test(said)) {
    if (entry && numberIn(entry.value) !== 0) yield wrong(allOf(prose));
    return;
  }
  if (YES.test(said)) {
    if (!entry) yield wrong(allOf(prose));
    return;
  }
  if (CONTACT.test(said)) {
    if (entry?.value.kind !== 'contact us') yield wrong(allOf(prose));
    return;
  }
  const kind = 'noun' in limit.measure ? 'number' : limit.measure.kind;
  const amounts = amountsIn(prose, plan, lexicon).flatMap(([, item]) => (item.kind === kind ? [item] : []));
  if (UNLIMITED.test(said) || (amounts.length === 0 && /\bunlimited\b/i.test(said))) {
    if (entry?.value.kind !== 'unlimited') yield wrong(allOf(prose));
    return;
  }
  const [first] = amounts;
  if (first === undefined) return;
  const isRight = entry !== undefined && amounts.some((amount) => equalsLimit(amount, entry.value));
  if (!isRight) yield wrong(first);
}
