/*
 * In:     a catalog without errors, and texts that say things in words: those of the plan file, or of a page.
 * Out:    what each text claims about plans, amounts, prices, credits and features, compared with the rules.
 * Always: texts are read as English; what a rule has filled in is never doubted; a claim that can be read in two ways is
 *         not judged; each text is looked at a fixed number of times, and its sentences apart from one another.
 */
export { grants, isHad } from './availability.ts';
export { checkClaims } from './check.ts';
export { cycleIn, cycleOf } from './cycles.ts';
export { judgeText, readScenes } from './judge.ts';
export { type Has, type Lexicon, lexiconOf, type Nameable } from './lexicon.ts';
export { equalsLimit, numberIn } from './limits.ts';
export { isMoney } from './money.ts';
export { sumsOfOffer } from './offers.ts';
export { isMoneyOf } from './prices.ts';
export type { Prose } from './prose.ts';
export { type Item, NOWHERE, type Scene, type Setting } from './scene.ts';
export { keysOf, readSentences } from './tokens.ts';
export { contradicts, type Rule, ruleAt, type Verdict } from './verdict.ts';
