import type { Model } from '../../catalog/catalog.ts';
import {
  contradicts,
  judgeText,
  type Lexicon,
  type Nameable,
  NOWHERE,
  type Prose,
  readScenes,
  ruleAt,
  type Verdict,
} from '../../claims/index.ts';
import { judgePackHead } from '../facts.ts';
import { judgeOfferWords, offerNamed } from '../offers.ts';

/** What the first cell of a row says beside a name: the cost of a model, the credits of a pack. */
export function judgeHead(prose: Prose, thing: Nameable | null, lexicon: Lexicon): readonly Verdict[] {
  const offer = offerNamed(prose.text, lexicon);
  if (offer) return [...judgeOfferWords(prose, offer, lexicon)];
  if (thing?.kind === 'model' && thing.cost) return [...judgeCost(prose, thing, thing.cost, lexicon)];
  const unknown = thing === null ? [...judgePackHead(prose, lexicon)] : [];
  return unknown.length > 0 ? unknown : judgeText(prose, NOWHERE, lexicon);
}

function* judgeCost(
  prose: Prose,
  model: Model,
  cost: NonNullable<Model['cost']>,
  lexicon: Lexicon,
): Generator<Verdict> {
  const { creditDecimals } = lexicon.catalog;
  for (const { skeleton, items } of readScenes(prose, NOWHERE, lexicon)) {
    for (const match of skeleton.matchAll(/<n(\d+)> credits?(?= |$)/g)) {
      const item = items[Number(match[1])];
      if (item?.kind !== 'number' || Math.round(item.value * 10 ** creditDecimals) === cost.credits) continue;
      const said = prose.text.slice(item.start, item.end);
      const message = `the page says that \`${model.id}\` costs ${said} credits, and the rules say another cost`;
      yield contradicts(item, message, [ruleAt(model.line, 'its cost')]);
    }
  }
}
