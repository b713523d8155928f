import { isSaid } from './rest.ts';
import { hasSome, matchesOf, type Scene, spanOfMatch } from './scene.ts';
import { topicsIn } from './topics.ts';
import { isFilledIn, type Judge, unsaid, type Verdict } from './verdict.ts';

/** Words that name something a plan has or has not, wherever software is sold. */
const FEATURE =
  '(?:support|sso|saml|scim|single sign on|audit logs?|analytics|api|api access|custom domains?|integrations|webhooks|version history|sla|role based access|role based permissions|watermarks?|commercial license|commercial use|early access|custom branding|account manager|success manager|onboarding|data residency|encryption|<n\\d+> factor authentication)';
const PLANS =
  '(?:(?:the |our )?<p\\d+>(?: plans?)?(?:(?: , and| ,| and| or| &) (?:the |our )?<p\\d+>(?: plans?)?)*|(?:all|every|each|both)(?: of)?(?: the| our)?(?: paid)? (?:plans?|tiers?))';
const HAS =
  '(?:includes?|comes? with|gets?|has|have|offers?|provides?|gives you|supports|features|adds?|unlocks?)';
/** `Every plan has phone support`, of which no rule knows. */
const HAVING = new RegExp(
  `(?:^| )${PLANS}(?: users?| customers?| subscribers?)? (?:also |each |all )*${HAS} (?:an? |the |full |our )*(?<what>(?!<)[a-z][a-z'-]*(?: (?!(?:and|or|for|to|with|so|on|in|at|from|that|which|plus|as|when|where|by|of|is|are|but)(?= |$))[a-z][a-z'-]*){0,4})`,
  'g',
);
/** First words of what is praise and no promise, or is no thing at all. */
const VAGUE =
  /^(?:for|with|in|on|at|from|and|or|everything|all|any|every|each|more|most|the|same|what|whatever|you|your|it|its|them|their|this|that|these|no|not|only|just|even|best|better|great|perfect|right|enough|plenty|lots|a|many|some|several|been|to|up|our|different|additional|additionally|extra|unlimited|access|tools|features|credits?|monthly|annual|yearly|free|started|billed|one|two|three|higher|lower|larger|bigger|essential|core|basic|advanced|powerful|premium|new|flexible|custom)(?: |$)/;
/** `24/7 phone support` as a point on the card of a plan. */
const POINT = new RegExp(`^(?:(?!<[fgmlbp])\\S+ ){0,4}${FEATURE}$`);
/** `Invite up to 10 members`, `10 team members` */
const COUNTED =
  /<n(?<amount>\d+)> (?!million|billion|thousand)(?<first>[a-z]+)(?: (?<second>[a-z]+))?(?= |$)/g;
const REFUND =
  /(?:^| )(?<what>money back guarantee|money back|(?:full |partial |prorated |pro rated )?refunds?(?: <[a-z]\d+>)?|(?:fully )?refundable|refund you)(?= |$)/g;
const NOT = /(?:^| )(?:no|not|never|non|n't|don't|doesn't|cannot|can't|without|isn't|aren't)(?= )/;
/** What a text promises in words that no rule has a name for. */
export const judgeVouched: Judge = function* (scene) {
  if (scene.isQuestion) return;
  const { skeleton, topics, setting } = scene;
  const isOfPlans = topics.has('having') && /<p|(?:all|every|each|both) /.test(skeleton);
  for (const match of isOfPlans ? matchesOf(scene, HAVING) : []) {
    const what = match.groups?.what ?? '';
    if (!VAGUE.test(what)) yield* unsaidIn(scene, match, what);
  }
  if (setting.plan && topics.has('promised')) {
    const point = skeleton.length < 80 ? POINT.exec(skeleton) : null;
    if (point) yield* unsaidIn(scene, point, point[0]);
  }
  for (const match of topics.has('counted') ? matchesOf(scene, COUNTED, 'n') : []) {
    const amount = scene.items[Number(match.groups?.amount)];
    const words = wordsCounted(match);
    if (amount && words !== null && !isFilledIn(scene, amount) && !isSaid(scene, amount))
      yield* unsaidIn(scene, match, words);
  }
  if (!topics.has('refunds') || topics.has('credits') || hasSome(scene, 'b')) return;
  for (const match of matchesOf(scene, REFUND)) {
    if (!NOT.test(skeleton.slice(0, match.index + 1)))
      yield* unsaidIn(scene, match, match.groups?.what ?? '');
  }
};

/** The number with the one or two words behind it that name what it counts; null where they name nothing. */
function wordsCounted({ 0: words, groups }: RegExpExecArray): string | null {
  const { first = '', second } = groups ?? {};
  if (second !== undefined && topicsIn(second).has('counted')) return words;
  if (!topicsIn(first).has('counted')) return null;
  return second === undefined ? words : words.slice(0, -second.length - 1);
}

function* unsaidIn(scene: Scene, match: RegExpExecArray, what: string): Generator<Verdict> {
  const from = match.index + match[0].indexOf(what);
  const at = spanOfMatch(scene, from, from + what.length);
  if (at && !isFilledIn(scene, at)) yield unsaid(scene, at);
}
