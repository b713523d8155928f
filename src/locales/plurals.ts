import type { PluralCategory } from './forms.ts';
import { languageOf } from './tags.ts';

/** A number as CLDR's rules see it: its whole part, and its decimals as they are shown. */
interface Operands {
  /** The whole part. */
  readonly i: number;
  /** How many decimals are shown. */
  readonly v: number;
  /** True for a whole number, whatever decimals are shown. */
  readonly isWhole: boolean;
}

type Rule = (operands: Operands) => PluralCategory;

const one =
  (is: (operands: Operands) => boolean): Rule =>
  (operands) =>
    is(operands) ? 'one' : 'other';

const OTHER: Rule = () => 'other';
const ONLY_ONE = one(({ i, v }) => i === 1 && v === 0);
const EXACTLY_ONE = one(({ i, isWhole }) => i === 1 && isWhole);

const between = (value: number, from: number, to: number): boolean => value >= from && value <= to;

/** French, Italian, Portuguese and Spanish say `un million de`. */
const isMillions = ({ i, v }: Operands): boolean => i !== 0 && i % 1_000_000 === 0 && v === 0;

const orMany =
  (rule: Rule): Rule =>
  (operands) => {
    const category = rule(operands);
    return category === 'other' && isMillions(operands) ? 'many' : category;
  };

const slavic =
  (isOne: (operands: Operands) => boolean): Rule =>
  (operands) => {
    const { i, v } = operands;
    if (v !== 0) return 'other';
    if (isOne(operands)) return 'one';
    return between(i % 10, 2, 4) && !between(i % 100, 12, 14) ? 'few' : 'many';
  };

const czech: Rule = ({ i, v }) => {
  if (v !== 0) return 'many';
  if (i === 1) return 'one';
  return between(i, 2, 4) ? 'few' : 'other';
};

const danish = one(({ i, isWhole }) => (isWhole ? i === 1 : i < 2));

const arabic: Rule = ({ i, isWhole }) => {
  if (!isWhole) return 'other';
  if (i === 0) return 'zero';
  if (i === 1) return 'one';
  if (i === 2) return 'two';
  if (between(i % 100, 3, 10)) return 'few';
  return between(i % 100, 11, 99) ? 'many' : 'other';
};

const hebrew: Rule = ({ i, v }) => {
  if ((i === 1 && v === 0) || (i === 0 && v !== 0)) return 'one';
  return i === 2 && v === 0 ? 'two' : 'other';
};

/** CLDR 48, `plurals.json`; a test compares each rule with CLDR's own samples. */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ['ar', arabic],
  ['cs', czech],
  ['da', danish],
  ['de', ONLY_ONE],
  ['en', ONLY_ONE],
  ['es', orMany(EXACTLY_ONE)],
  ['fi', ONLY_ONE],
  ['fr', orMany(one(({ i }) => i < 2))],
  ['he', hebrew],
  ['hi', one(({ i, isWhole }) => i === 0 || (i === 1 && isWhole))],
  ['id', OTHER],
  ['it', orMany(ONLY_ONE)],
  ['ja', OTHER],
  ['ko', OTHER],
  ['nb', EXACTLY_ONE],
  ['nl', ONLY_ONE],
  ['pl', slavic(({ i }) => i === 1)],
  ['pt', orMany(one(({ i }) => i < 2))],
  ['pt-PT', orMany(ONLY_ONE)],
  ['ru', slavic(({ i }) => i % 10 === 1 && i % 100 !== 11)],
  ['sv', ONLY_ONE],
  ['th', OTHER],
  ['tr', EXACTLY_ONE],
  ['uk', slavic(({ i }) => i % 10 === 1 && i % 100 !== 11)],
  ['vi', OTHER],
  ['zh', OTHER],
  ['zh-Hant', OTHER],
]);

/** The rule of a language for whole and decimal numbers, given by their ASCII digits. */
export function pluralOf(language: string): (digits: string) => PluralCategory {
  const rule = RULES.get(language) ?? OTHER;
  return (digits) => {
    const [whole = '', fraction = ''] = digits.split('.');
    return rule({ i: Number(whole), v: fraction.length, isWhole: /^0*$/.test(fraction) });
  };
}

/** The classes of whole numbers for which people would write a word differently, in the order of CLDR. Millions do not count. */
const COUNTING: ReadonlyMap<string, readonly PluralCategory[]> = new Map([
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['cs', ['one', 'few', 'other']],
  ['he', ['one', 'two', 'other']],
  ['id', ['other']],
  ['ja', ['other']],
  ['ko', ['other']],
  ['pl', ['one', 'few', 'many']],
  ['ru', ['one', 'few', 'many']],
  ['th', ['other']],
  ['uk', ['one', 'few', 'many']],
  ['vi', ['other']],
  ['zh', ['other']],
  ['zh-Hant', ['other']],
]);

const ONE_AND_OTHER: readonly PluralCategory[] = ['one', 'other'];

/** For which classes of numbers a locale has forms of what is counted: one and all others in most languages. */
export function countingOf(tag: string): readonly PluralCategory[] {
  return COUNTING.get(languageOf(tag)) ?? ONE_AND_OTHER;
}

/** A number of each of these classes, for people: `1, 2 and 5`. */
export function examplesOf(tag: string): string {
  const plural = pluralOf(languageOf(tag));
  const examples = countingOf(tag).map((category) => {
    const example = [1, 2, 3, 5, 11, 0, 100].find((number) => plural(String(number)) === category);
    return String(example ?? 2);
  });
  const last = examples.at(-1) ?? '';
  return examples.length < 2 ? 'any number' : `${examples.slice(0, -1).join(', ')} and ${last}`;
}
