import type { Plan } from '../../catalog/catalog.ts';
import type { Lexicon, Nameable, Prose, Verdict } from '../../claims/index.ts';
import { judgeHas } from '../facts.ts';
import { judgeOffer, offerNamed } from '../offers.ts';
import { allOf, NO, wordOf, YES } from './answers.ts';
import { judgeCreditsCell, judgeValidityCell } from './credits.ts';
import { judgeFeatureCell } from './features.ts';
import { judgeLimitCell } from './limits.ts';
import { judgeGroup } from './models.ts';
import { judgePriceCell } from './prices.ts';
import { judgeCardCell, judgeTrialCell } from './terms.ts';

/** What a row is about: its first cell, what that names, and what the heading above names. */
export interface RowAbout {
  readonly head: string;
  readonly thing: Nameable | null;
  readonly group: Nameable | null;
}

/** What the cell of a plan claims; null where its row is about nothing of the catalog. */
export function judgeCell(
  prose: Prose,
  plan: Plan,
  about: RowAbout,
  lexicon: Lexicon,
): readonly Verdict[] | null {
  const said = wordOf(prose);
  if (said === '') return [];
  const offer = offerNamed(about.head, lexicon);
  if (offer)
    return [
      ...judgeOffer(prose, plan, offer, NO.test(said) ? 'no' : YES.test(said) ? 'yes' : 'words', lexicon),
    ];
  const { thing } = about;
  if (/^(?:validity|valid|expiry)\b/i.test(about.head.trim()))
    return judgeValidityCell(prose, plan, about.head, lexicon, said);
  if (thing === null) return judgeOther(prose, plan, about, lexicon, said);
  switch (thing.kind) {
    case 'feature':
      return judgeFeatureCell(prose, plan, thing, said);
    case 'choice':
    case 'model':
      return YES.test(said) || NO.test(said)
        ? [...judgeHas(plan, thing, YES.test(said), allOf(prose))]
        : null;
    case 'models':
      return [...judgeGroup(prose, plan, thing, said)];
    case 'limit':
      return [...judgeLimitCell(prose, plan, thing, said, lexicon)];
    case 'credits':
      return [...judgeCreditsCell(prose, plan, thing, said, lexicon)];
    default:
      return null;
  }
}

/** Rows that are about no declared thing: prices, cards, trials; null for any other. */
function judgeOther(
  prose: Prose,
  plan: Plan,
  { head, group }: RowAbout,
  lexicon: Lexicon,
  said: string,
): readonly Verdict[] | null {
  const words = head.trim();
  if (/^(?:access|models|included models)$/i.test(words) && group?.kind === 'models')
    return [...judgeGroup(prose, plan, group, said)];
  if (/^(?:free )?trial\b/i.test(words)) return [...judgeTrialCell(prose, plan, said, lexicon)];
  if (/^(?:credit card|card required|card)$/i.test(words)) return [...judgeCardCell(prose, plan, said)];
  return judgePriceCell(prose, plan, words, lexicon, said);
}
