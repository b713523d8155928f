import type { Plan } from '../catalog/catalog.ts';
import { type Item, isStatement, type Scene } from './scene.ts';

/** Words behind the name of a plan that say what it has. */
const HAS =
  '(?:includes?|has|have|gets?|comes? with|come with|offers?|provides?|contains?|supports?|gives(?: you)?|receives?|features?|allows?|costs?|is|are|starts? at|priced at|(?:can|may) (?:also )?(?:have|use|create|make|add|store|invite|run|build|send|upload|get))';

/** The plans, users or customers of a plan. */
const OWNERS = '(?:plans?|tiers?|users?|customers?|subscribers?|members?|subscriptions?|accounts?)';

/** Behind the name of a plan, what it has or costs. */
const SAYS = new RegExp(
  `^ (?:${OWNERS} )?(?:also |only |now |each |: |\\( ?|– |— )*(?:${HAS} |: |\\( |– |— )`,
);
/** `Upgrade to Pro for 50 GB` */
const UPGRADED = /^ (?:plan )?(?:for|to get|and get) (?:up to |an? |the )?$/;
/** Before the name of the next plan. */
const AGAIN = /(?:,|and|while|;)(?: (?:and|the|our))* $/;

/**
 * The one plan that an amount at a place of the skeleton is about, for certain: the plan of the card it stands on, or the
 * plan before it, of which the sentence says what it has. Null where nobody can be sure, or the sentence states nothing.
 */
export function planBefore(scene: Scene, at: number, states = isStatement(scene)): Plan | null {
  if (!states) return null;
  const { skeleton, setting } = scene;
  const named = plansNamed(scene).filter(({ isBase }) => !isBase);
  if (named.length === 0) return setting.plan ?? (setting.question ? onlyPlan(setting.question) : null);
  const before = named.filter((one) => one.end <= at);
  const last = before.at(-1);
  if (last === undefined) return named.length === 1 ? planBehind(scene, at) : null;
  const gap = skeleton.slice(last.end, at);
  // Another plan before the same verb shares what it says.
  const previous = before.at(-2);
  if (
    previous &&
    /^ ?(?:,|and|or|&|\/)(?: (?:and|or))?(?: the)? ?$/.test(skeleton.slice(previous.end, last.start))
  )
    return null;
  if (SAYS.test(gap)) return last.plan;
  // `Plus has 3 projects, and Business 10`: the verb is not said again.
  const between = previous && skeleton.slice(previous.end, last.start);
  if (between && SAYS.test(between) && AGAIN.test(between) && /^ (?:an? )?$/.test(gap)) return last.plan;
  const lead = skeleton.slice(Math.max(0, last.start - 15), last.start);
  if (/(?:^| )(?:upgrade to|choose|get) (?:the |our )?$/.test(lead) && UPGRADED.test(gap)) return last.plan;
  const isAbout = /(?:^| )(?:on|in|with|for) (?:the |our )?$/.test(lead);
  return isAbout && named.length === 1 ? last.plan : null;
}

/** `10 GB of storage on Starter`: the only plan of the sentence, behind the amount. */
function planBehind({ skeleton, items }: Scene, at: number): Plan | null {
  const match = /^<[a-z]\d+>[^,;:()]{0,60}? (?:on|in|with|for) (?:the |our )?<p(\d+)>/.exec(
    skeleton.slice(at),
  );
  const item = match ? items[Number(match[1])] : undefined;
  return item?.kind === 'name' && item.thing.kind === 'plan' ? item.thing : null;
}

/**
 * The plans that an amount is about, where the sentence names several that share it: `Starter and Pro have`, `all plans
 * include`. Null where it does not, and nobody can be sure.
 */
export function plansBefore(scene: Scene, at: number): readonly Plan[] | null {
  const one = planBefore(scene, at);
  if (one) return [one];
  if (!isStatement(scene)) return null;
  const match = SHARED.exec(scene.skeleton.slice(0, at));
  return match && plansIn(scene, match[0]);
}

const LISTED = `(?:both )?(?:the |our )?<p\\d+>(?: (?:, and|,|and|&) (?:the |our )?<p\\d+>)+`;
const ALL = '(?:all|every|each)(?: of)?(?: the| our)? (?:paid )?(?:plans?|tiers?)';
const SHARED = new RegExp(
  `^(?:${LISTED}|${ALL})(?: ${OWNERS})? (?:each |both |all )*${HAS} (?:an? |the |up to |our |full )*$`,
);

const BEHIND = new RegExp(
  `^(?: (?:is|are))?(?: included| available| offered)? (?:in|on|with|for|to) (?:${ALL}|(?:the |our )?<p\\d+>(?: plans?)?(?:(?: , and|,|and|&| and) (?:the |our )?<p\\d+>(?: plans?)?)*)`,
);

/** The plans behind what they have: `unlimited projects are included in all plans`. Null where nobody can be sure. */
export function plansBehind(scene: Scene, end: number): readonly Plan[] | null {
  const match = isStatement(scene) ? BEHIND.exec(scene.skeleton.slice(end)) : null;
  return match && plansIn(scene, match[0]);
}

/** The plans that a stretch of the skeleton lists; all of them, or all paid ones, where it names none. */
function plansIn({ items, lexicon }: Scene, skeleton: string): readonly Plan[] {
  const listed = [...skeleton.matchAll(/<p(\d+)>/g)].flatMap(([, index]) => {
    const item = items[Number(index)];
    return item?.kind === 'name' && item.thing.kind === 'plan' ? [item.thing] : [];
  });
  if (listed.length > 0) return listed;
  return / paid /.test(skeleton)
    ? lexicon.plans.filter(({ pricing }) => pricing.kind !== 'free')
    : lexicon.plans;
}

interface Named {
  readonly plan: Plan;
  readonly start: number;
  readonly end: number;
  /** `everything in Free` tells of another plan. */
  readonly isBase: boolean;
}

function plansNamed({ skeleton, items }: Scene): readonly Named[] {
  return [...skeleton.matchAll(/<p(\d+)>/g)].flatMap((match): readonly Named[] => {
    const item: Item | undefined = items[Number(match[1])];
    if (item?.kind !== 'name' || item.thing.kind !== 'plan') return [];
    const isBase = /(?:everything|all) (?:in|from|of) (?:the )?$/.test(skeleton.slice(0, match.index));
    return [{ plan: item.thing, start: match.index, end: match.index + match[0].length, isBase }];
  });
}

/** The only plan that a question names. */
function onlyPlan(question: Scene): Plan | null {
  const named = new Set(plansNamed(question).map(({ plan }) => plan));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** Words before or behind an amount that make it a bound, a step, or something else than what a plan has. */
const BOUND_BEFORE =
  /(?:^| )(?:more than|less than|fewer than|over|under|above|below|at least|minimum of|min|from|starting at|starting from|about|around|almost|nearly|approximately|another|extra|additional|each|every|per|plus|between|additional|first|next|last|within|after each|\+|>|<|≥|≤|~|–|—) (?:the )?$/;
const BOUND_BEHIND =
  /^ (?:\+|or more|or less|or fewer|and up|and above|or above|minimum|each|extra|additional|more|per file|per upload|– ?<|to <|at a time|at once|–|—)/;

/** The other end of a range: `between 10 GB and 20 GB`, `10 to 20 GB`. */
const RANGE_BEFORE = /(?:between <[a-z]\d+> and|<[a-z]\d+> (?:to|–|—|-)) $/;

/** Whether an amount stands alone: no bound, no range, no step. */
export function isPlain({ skeleton }: Scene, start: number, end: number): boolean {
  return (
    !RANGE_BEFORE.test(skeleton.slice(Math.max(0, start - 30), start)) &&
    !BOUND_BEFORE.test(skeleton.slice(Math.max(0, start - 20), start)) &&
    !BOUND_BEHIND.test(skeleton.slice(end))
  );
}
