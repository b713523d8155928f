import type { Model } from '../catalog/catalog.ts';
import { DURATION_UNITS, durationUnit } from '../catalog/units.ts';
import { formatCost, formatScaled } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { hasSome, type Item, isStatement, itemsIn, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { isPlain } from './subject.ts';
import { agrees, contradicts, insteadOf, isFilledIn, type Judge, ruleAt, type Verdict } from './verdict.ts';

/** `Veo 3 costs 10 credits per second` */
export function* judgeCost(
  scene: Scene,
  match: RegExpExecArray,
  amount: Item & { readonly kind: 'number' },
  unit: string,
): Generator<Verdict> {
  const before = scene.skeleton.slice(0, match.index);
  const named =
    /<m(\d+)>(?: (?:<g\d+>|[a-z]+))? (?:(?:costs?|uses?|takes?|consumes?|needs?|is|at|for|only|just|[:(–—]) ?)*$/.exec(
      before,
    );
  const item = scene.items[Number(named?.[1])];
  if (item?.kind !== 'name' || item.thing.kind !== 'model' || item.thing.cost === null) return;
  const { thing } = item;
  const { cost } = item.thing;
  const { creditDecimals } = scene.lexicon.catalog;
  const whole = spanOfMatch(scene, match.index, match.index + match[0].length);
  const instead = insteadOf(scene, [whole], [`${thing.id}.cost`]);
  const rule = ruleAt(
    thing.line,
    `it costs ${formatScaled(cost.credits, creditDecimals, ENGLISH)} per ${cost.unit}`,
  );
  if (singular(unit) !== singular(cost.unit)) return;
  if (Math.round(amount.value * 10 ** creditDecimals) === cost.credits)
    yield agrees(whole ?? amount, rule, instead);
  else if (isStatement(scene) && isPlain(scene, match.index, match.index + 4)) {
    const said = scene.prose.text.slice(amount.start, amount.end);
    yield contradicts(
      whole ?? amount,
      `the text says that \`${thing.id}\` costs ${said} per ${unit}, and it costs ${formatScaled(cost.credits, creditDecimals, ENGLISH)}`,
      [rule],
      instead,
    );
  }
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

const TOLD =
  /(?:costs?|uses?|takes?|consumes?|needs?|requires?) (?:you )?(?:only |just )?<n(?<amount>\d+)> (?:<b\d+>|credits?)(?! per| a | an | each| every| \/)/g;

/** What so much use of a model costs in all: `a 10-second video with Veo 3 uses 50 credits`. */
export const judgeUses: Judge = function* (scene) {
  for (const match of hasSome(scene, 'm') ? matchesOf(scene, TOLD, 'n') : []) {
    const amount = scene.items[Number(match.groups?.amount)];
    const models = modelsIn(scene);
    const [model] = models;
    if (amount?.kind !== 'number' || isFilledIn(scene, amount) || models.length !== 1 || !model?.cost)
      continue;
    const units = unitsIn(scene, model.cost.unit);
    if (units === null) continue;
    // Its length is that of an example.
    for (const item of scene.items)
      if (item.kind === 'duration') yield { ...agrees(item, ruleAt(model.line, ''), null), rules: [] };
    const { creditDecimals } = scene.lexicon.catalog;
    const all = model.cost.credits * units;
    const costs = formatCost(model.cost, creditDecimals, ENGLISH);
    const rule = ruleAt(model.line, `it costs ${costs}`);
    if (Math.abs(all - amount.value * 10 ** creditDecimals) < 1) yield agrees(amount, rule, null);
    else if (isStatement(scene) && isPlain(scene, match.index, match.index + match[0].length)) {
      const said = scene.prose.text.slice(amount.start, amount.end);
      yield contradicts(
        amount,
        `the text says that this use of \`${model.id}\` costs ${said} credits, and it costs ${formatScaled(Math.round(all), creditDecimals, ENGLISH)}`,
        [rule],
      );
    }
  }
};

function modelsIn(scene: Scene): readonly Model[] {
  const named = itemsIn(scene, scene.skeleton).flatMap((item) =>
    item.kind === 'name' && item.thing.kind === 'model' ? [item.thing] : [],
  );
  return [...new Set(named)];
}

/** How many units of what a model is paid for a sentence is about: one image, ten seconds. Null where it does not say. */
function unitsIn({ skeleton, items }: Scene, unit: string): number | null {
  const numbers = items.filter(({ kind }) => kind === 'number');
  const durations = items.flatMap((item) => (item.kind === 'duration' ? [item] : []));
  const word = durationUnit(unit);
  const length = word && DURATION_UNITS.get(word)?.milliseconds;
  const [only] = durations;
  if (length) {
    return only && durations.length === 1 && numbers.length === 1 && only.months === 0
      ? only.milliseconds / length
      : null;
  }
  const isOne = new RegExp(`(?:^| )(?:an?|each|every|one) (?:\\S+ ){0,3}${singular(unit)}(?= |$)`).test(
    skeleton,
  );
  return isOne && durations.length === 0 && numbers.length === 1 ? 1 : null;
}
