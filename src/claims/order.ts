import type { Bucket } from '../catalog/catalog.ts';
import { hasSome, type Item, isStatement, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { agrees, contradicts, isFilledIn, type Judge, ruleAt } from './verdict.ts';

const USE = '(?:consumed|used|spent|deducted|drawn|applied|burned)';
const ORDERS: readonly { readonly pattern: RegExp; readonly isForwards: boolean }[] = [
  { pattern: /<b(?<one>\d+)> first\b.*?(?:then|followed by|before).*?<b(?<other>\d+)>/g, isForwards: true },
  {
    pattern: /(?:^| )first\b[^<]*<b(?<one>\d+)>.*?(?:then|followed by).*?<b(?<other>\d+)>/g,
    isForwards: true,
  },
  {
    pattern: new RegExp(
      `<b(?<one>\\d+)> (?:are|is) (?:always |only )?${USE} (?:first )?before [^<]*<b(?<other>\\d+)>`,
      'g',
    ),
    isForwards: true,
  },
  {
    pattern: new RegExp(
      `<b(?<one>\\d+)> (?:are|is) (?:always |only )?${USE} (?:only )?(?:after|once|when) [^<]*<b(?<other>\\d+)>`,
      'g',
    ),
    isForwards: false,
  },
];

/** The order in which credits pay. */
export const judgeOrder: Judge = function* (scene) {
  const { consumption } = scene.lexicon.catalog;
  if (consumption === null || !scene.topics.has('using') || !hasSome(scene, 'b') || !isStatement(scene))
    return;
  for (const { pattern, isForwards } of ORDERS) {
    for (const match of matchesOf(scene, pattern, 'b')) {
      const [one, other] = [bucketAt(scene, match.groups?.one), bucketAt(scene, match.groups?.other)];
      if (one === null || other === null || one === other) continue;
      const [first, second] = isForwards ? [one, other] : [other, one];
      const rank = (bucket: Bucket): number =>
        consumption.places.findIndex((place) => place.includes(bucket));
      const at = spanOfMatch(scene, match.index, match.index + match[0].length);
      if (at === null || isFilledIn(scene, at)) continue;
      const rule = ruleAt(consumption.line, 'the order in which credits pay');
      if (rank(first) < rank(second)) yield agrees(at, rule, null);
      else if (rank(first) > rank(second))
        yield contradicts(
          at,
          `the text says that \`${first.id}\` credits pay before \`${second.id}\` credits, and the rules say the opposite`,
          [rule],
        );
    }
  }
};

function bucketAt({ items }: Scene, index: string | undefined): Bucket | null {
  const item: Item | undefined = items[Number(index)];
  return item?.kind === 'name' && item.thing.kind === 'credits' ? item.thing : null;
}
