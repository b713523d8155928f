import { judgeAnswers } from './answers.ts';
import { judgeAvailability } from './availability.ts';
import { judgeCancelling } from './cancelling.ts';
import { judgeCard } from './card.ts';
import { judgeUses } from './costs.ts';
import { judgeCounts, judgeModelCounts } from './counts.ts';
import { judgeCredits, judgeValidity } from './credits.ts';
import type { Lexicon } from './lexicon.ts';
import { judgeLimits } from './limits.ts';
import { judgeOffers } from './offers.ts';
import { judgeOrder } from './order.ts';
import { judgePrices } from './prices.ts';
import type { Prose } from './prose.ts';
import { judgeRenewal, judgeRollover } from './renewal.ts';
import { judgeRest } from './rest.ts';
import { judgeSavings } from './savings.ts';
import { makeScene, type Scene, type Setting } from './scene.ts';
import { judgeSeats } from './seats.ts';
import { readSentences } from './tokens.ts';
import { judgeTrials } from './trials.ts';
import { judgeUnlimited } from './unlimited.ts';
import type { Judge, Verdict } from './verdict.ts';
import { judgeVouched } from './vouched.ts';

const JUDGES: readonly Judge[] = [
  judgeAvailability,
  judgeLimits,
  judgeUnlimited,
  judgeValidity,
  judgeTrials,
  judgeCredits,
  judgeUses,
  judgeAnswers,
  judgePrices,
  judgeRollover,
  judgeCard,
  judgeRenewal,
  judgeOrder,
  judgeCounts,
  judgeModelCounts,
  judgeOffers,
  judgeSavings,
  judgeSeats,
  judgeCancelling,
  judgeVouched,
];

/** A text of a plan file that is longer is mostly values. */
const LONGEST = 20_000;

/** A text, a sentence at a time. */
export function readScenes(prose: Prose, setting: Setting, lexicon: Lexicon): readonly Scene[] {
  if (prose.bound.length > 0 && prose.text.length > LONGEST) return [];
  return readSentences(prose.text).map((sentence) => makeScene(sentence, prose, setting, lexicon));
}

/** What a text claims, compared with the rules, in the order of the text. Where claims overlap, the one that is wrong counts. */
export function judgeText(prose: Prose, setting: Setting, lexicon: Lexicon): readonly Verdict[] {
  return judgeScenes(readScenes(prose, setting, lexicon));
}

/** The same of a text that is taken apart. */
export function judgeScenes(scenes: readonly Scene[]): readonly Verdict[] {
  return scenes.flatMap(judgeScene);
}

function judgeScene(scene: Scene): readonly Verdict[] {
  if (isAboutNothing(scene)) return [];
  const found: Verdict[] = [];
  for (const judge of JUDGES) for (const verdict of judge(scene)) found.push(verdict);
  const rest = [...judgeRest(scene, found)];
  const kept: Verdict[] = [];
  for (const kind of ['contradicts', 'agrees', 'repeats', 'unsaid'] as const) {
    for (const verdict of [...found, ...rest]) {
      if (verdict.kind === kind && !kept.some((one) => overlaps(one, verdict))) kept.push(verdict);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Names, amounts and telling words are all that is ever judged, and answers to what names them. */
function isAboutNothing({ items, topics, setting }: Scene): boolean {
  return items.length === 0 && topics.size === 0 && setting.question === null;
}

function overlaps(one: Verdict, other: Verdict): boolean {
  // What merely agrees stands in nobody's way.
  return one.kind !== 'agrees' && one.start < other.end && other.start < one.end;
}
