import { judgeAvailability } from './availability.ts';
import { judgeCredits, judgeValidity } from './credits.ts';
import type { Lexicon } from './lexicon.ts';
import { judgeLimits } from './limits.ts';
import { judgePrices, judgeTrials } from './prices.ts';
import { judgeCard, judgeCounts, judgeOrder, judgeRenewal, judgeRollover } from './promises.ts';
import type { Prose } from './prose.ts';
import { judgeRest } from './rest.ts';
import { makeScene, type Scene, type Setting } from './scene.ts';
import { readSentences } from './tokens.ts';
import type { Judge, Verdict } from './verdict.ts';

const JUDGES: readonly Judge[] = [
  judgeAvailability,
  judgeLimits,
  judgeValidity,
  judgeTrials,
  judgeCredits,
  judgePrices,
  judgeRollover,
  judgeCard,
  judgeRenewal,
  judgeOrder,
  judgeCounts,
];

/** A text with its values filled in that is longer is mostly values. */
const LONGEST = 20_000;

/** A text, a sentence at a time. */
export function readScenes(prose: Prose, setting: Setting, lexicon: Lexicon): readonly Scene[] {
  if (prose.text.length > LONGEST) return [];
  return readSentences(prose.text).map((sentence) => makeScene(sentence, prose, setting, lexicon));
}

/** What a text claims, compared with the rules, in the order of the text. Where claims overlap, the one that is wrong counts. */
export function judgeText(prose: Prose, setting: Setting, lexicon: Lexicon): readonly Verdict[] {
  return readScenes(prose, setting, lexicon).flatMap(judgeScene);
}

function judgeScene(scene: Scene): readonly Verdict[] {
  const found: Verdict[] = JUDGES.flatMap((judge) => [...judge(scene)]);
  const rest = [...judgeRest(scene, found)];
  const kept: Verdict[] = [];
  for (const kind of ['contradicts', 'agrees', 'repeats', 'unsaid'] as const) {
    for (const verdict of [...found, ...rest]) {
      if (verdict.kind === kind && !kept.some((one) => overlaps(one, verdict))) kept.push(verdict);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function overlaps(one: Verdict, other: Verdict): boolean {
  // What merely agrees stands in nobody's way.
  return one.kind !== 'agrees' && one.start < other.end && other.start < one.end;
}
