import type { Plan } from '../catalog/catalog.ts';
import { currencyOf, formatMoney } from '../copy/index.ts';
import { ENGLISH } from '../locales/index.ts';
import { cycleIn } from './cycles.ts';
import { isCurrency, isMoney, type PriceOf, pricesOf, sumsOf } from './money.ts';
import { sumsOfOffer } from './offers.ts';
import { hasSome, isStatement, matchesOf, retell, type Scene, spanOfMatch } from './scene.ts';
import { planBefore } from './subject.ts';
import {
  agrees,
  contradicts,
  isFilledIn,
  type Judge,
  lineIn,
  ruleAt,
  unsaid,
  type Verdict,
} from './verdict.ts';

const PERSON = '(?:seats?|users?|members?|editors?|people|licenses?|<l\\d+>)';
/** `Additional seats on Pro cost $8 per month` */
const COST = new RegExp(
  `(?:^| )(?:additional|extra|more|each|every|another|an? (?:additional|extra))(?: paid)? ${PERSON}(?: (?:on|in|with|for) (?:the |our )?<p(?<plan>\\d+)>(?: plan)?)? (?:costs?|are|is|at|for|:)(?: charged at| billed at| only| just)? <v(?<price>\\d+)>(?<rest>(?: (?:per|a|each|\\/|every|month|mo|year|monthly|yearly|annually|seat|user|member))*)(?: (?:on|in|with|for) (?:the |our )?<p(?<plan2>\\d+)>)?`,
  'g',
);
const NO_CHARGE = new RegExp(
  `(?:never|not|n't|no)(?: charge)?(?: extra| additional| any)*(?: charges?| fees?| costs?)? (?:per|for (?:each|additional|extra|more|every)) ${PERSON}`,
  'g',
);

/** What another member costs, or that members cost nothing. */
export const judgeSeats: Judge = function* (scene) {
  if (scene.isQuestion || !scene.topics.has('adding')) return;
  if (hasSome(scene, 'v')) yield* judgeSeatPrices(scene);
  for (const match of scene.topics.has('negated') ? matchesOf(scene, NO_CHARGE) : []) {
    const at = spanOfMatch(scene, match.index, match.index + match[0].length);
    if (at === null || isFilledIn(scene, at)) continue;
    const { members } = scene.lexicon.catalog;
    const [priced] = scene.lexicon.plans.flatMap(seatPricesOf);
    if (priced)
      yield contradicts(
        at,
        `the text says that members cost nothing, and ${priced.plan.name} is paid by the seat`,
        [ruleAt(priced.price.line, 'per seat')],
      );
    else if (members?.seats === 'at no charge')
      yield agrees(at, ruleAt(lineIn(members.line, 'seats'), 'seats at no charge'), null);
    else yield unsaid(scene, at);
  }
};

function* judgeSeatPrices(scene: Scene): Generator<Verdict> {
  const { catalog, plans } = scene.lexicon;
  for (const match of matchesOf(scene, COST)) {
    const amount = scene.items[Number(match.groups?.price)];
    if (amount?.kind !== 'money' || isFilledIn(scene, amount)) continue;
    const named = scene.items[Number(match.groups?.plan ?? match.groups?.plan2)];
    const plan =
      named?.kind === 'name' && named.thing.kind === 'plan'
        ? named.thing
        : planBefore(scene, match.index + 1, isPlainPrice(scene));
    const cycle = cycleIn(match.groups?.rest ?? '');
    const prices = (plan ? [plan] : plans)
      .flatMap(seatPricesOf)
      .filter(
        ({ price }) => (cycle === null || price.cycle.id === cycle) && isCurrency(amount, price.currency),
      );
    const right = prices.find(({ price }) => sumsOf(price).some((sum) => isMoney(amount, sum, catalog)));
    const [first] = prices;
    // More seats may be sold as an add-on.
    const isOfAddOn = catalog.addOns.some((one) =>
      sumsOfOffer(one).some((sum) => isMoney(amount, sum, catalog)),
    );
    if (right) yield agrees(amount, ruleAt(right.price.line, 'per seat'), null);
    else if (first === undefined) yield unsaid(scene, amount);
    else if (isPlainPrice(scene) && !isOfAddOn) {
      const costs = formatMoney(first.price.minor, currencyOf(first.price.currency, catalog), ENGLISH);
      const said = scene.prose.text.slice(amount.start, amount.end);
      yield contradicts(
        amount,
        `the text says that a seat costs ${said}, and it costs ${costs} on ${first.plan.name}`,
        [ruleAt(first.price.line, 'per seat')],
      );
    }
  }
}

/** `Additional` and `another` compare nothing here. */
function isPlainPrice(scene: Scene): boolean {
  return isStatement(retell(scene, scene.skeleton.replaceAll(/(?:^| )another(?= )/g, '')));
}

function seatPricesOf(plan: Plan): readonly PriceOf[] {
  return pricesOf(plan).filter(({ price }) => price.unit?.isSeat === true);
}
