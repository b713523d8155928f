import type {
  Bucket,
  Catalog,
  Feature,
  FeatureValue,
  Limit,
  Model,
  ModelGroup,
  Plan,
} from '../catalog/catalog.ts';
import type { Thing } from '../copy/index.ts';
import { keysOf, readSentences, type Token } from './tokens.ts';

/** One of the values that plans have of a feature: `phone support`, where they have `Support` of `Phone`. */
export interface Choice {
  readonly kind: 'choice';
  readonly feature: Feature;
  /** In the words of the file. */
  readonly words: string;
  /** The id of the feature, and the words. */
  readonly id: string;
}

/** What a plan can have, and a text give to it. */
export type Has = Feature | Choice | Model | ModelGroup;

/** Whatever a text can name. */
export type Nameable = Thing | Choice;

/** The names of a catalog, ready to be found in texts. */
export interface Lexicon {
  readonly catalog: Catalog;
  /** The plans that customers see. */
  readonly plans: readonly Plan[];
  /** The longest name that starts at a token, and how many tokens it has. */
  find(tokens: readonly Token[], at: number): { readonly thing: Nameable; readonly length: number } | null;
  /** The limits whose `shown` has a word directly before or behind its value. */
  readonly shown: ReadonlyMap<string, readonly ShownLimit[]>;
}

/** The words around the value of a limit: `Assets saved for` and nothing behind. */
export interface ShownLimit {
  readonly limit: Limit;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** Null where two things share the words. */
  thing: Nameable | null | undefined;
  /** The words as written, where only those are the name. */
  exact: readonly string[] | null;
}

const lexicons = new WeakMap<Catalog, Lexicon>();

/** The lexicon of a catalog, made once. */
export function lexiconOf(catalog: Catalog): Lexicon {
  const known = lexicons.get(catalog);
  if (known) return known;
  const made = makeLexicon(catalog);
  lexicons.set(catalog, made);
  return made;
}

function makeLexicon(catalog: Catalog): Lexicon {
  const root = branch();
  for (const plan of catalog.plans) add(root, plan.name, plan, true);
  for (const feature of catalog.features) {
    for (const words of withoutBrackets(feature.name)) add(root, words, feature);
    addId(root, feature);
  }
  for (const limit of catalog.limits) {
    for (const words of withoutBrackets(limit.name)) add(root, words, limit);
    if ('noun' in limit.measure && limit.measure.noun) add(root, limit.measure.noun.many, limit);
    addId(root, limit);
  }
  for (const group of catalog.modelGroups) {
    add(root, group.name, group);
    for (const model of group.models) add(root, model.name, model);
  }
  for (const bucket of catalog.buckets) for (const name of namesOf(bucket)) add(root, name, bucket);
  // These give way to the names above.
  const offers = branch();
  for (const offer of [...catalog.packs, ...catalog.addOns]) add(offers, offer.name, offer);
  const choices = branch();
  for (const feature of catalog.features)
    for (const choice of choicesOf(feature, catalog)) {
      for (const name of namesOfChoice(choice)) add(choices, name, choice);
    }
  const plans = catalog.plans.filter(({ hidden }) => !hidden);
  const free = plans.filter(({ pricing }) => pricing.kind === 'free');
  if (free[0] && free.length === 1)
    for (const name of ['free plan', 'free tier']) add(choices, name, free[0]);
  return {
    catalog,
    plans,
    find: (tokens, at) => {
      let best = findLongest(root, tokens, at);
      for (const one of [offers, choices]) {
        const found = findLongest(one, tokens, at);
        if (found && found.length > (best?.length ?? 0)) best = found;
      }
      return best;
    },
    shown: shownLimits(catalog),
  };
}

function branch(): Branch {
  return { next: new Map(), thing: undefined, exact: null };
}

function add(root: Branch, name: string, thing: Nameable, asWritten = false): void {
  const tokens = readSentences(name).flatMap((sentence) => sentence.tokens);
  // A name that is an amount, such as `500 credits`, is compared with the rules instead.
  if (tokens.length === 0 || tokens[0]?.kind === 'number') return;
  let at = root;
  for (const { key } of tokens) {
    const next = at.next.get(key) ?? branch();
    at.next.set(key, next);
    at = next;
  }
  at.thing = at.thing === undefined || at.thing === thing ? thing : null;
  at.exact = asWritten ? tokens.map(({ text }) => text) : null;
}

/** An id of several words is a name as well: `team-management`; one that is an abbreviation is written `SSO`. */
function addId(root: Branch, thing: Thing): void {
  if (/[-_]/.test(thing.id)) add(root, thing.id.replaceAll(/[-_]/g, ' '), thing);
  else if (/^[a-z]{2,4}$/.test(thing.id)) add(root, thing.id.toUpperCase(), thing, true);
}

/** `Single sign-on (SSO)` is also `Single sign-on`. */
function withoutBrackets(name: string): readonly string[] {
  const plain = name.replace(/\s*\([^()]*\)\s*$/, '');
  return plain === name || plain === '' ? [name] : [name, plain];
}

/** `purchased add-on credits` are also `add-on credits` and `purchased credits`. */
function namesOf({ name }: Bucket): readonly string[] {
  const words = name.split(/\s+/);
  const head = words.pop();
  if (head === undefined || words.length === 0 || words.length > 6) return [name];
  const parts = new Set(words.flatMap((word) => [word, ...word.split('-')]));
  return [name, ...[...parts].filter((part) => part.length > 2).map((part) => `${part} ${head}`)];
}

/** Behind the name of a plan, however it is written: `the free plan`. */
const PLAN_WORDS: ReadonlySet<string> = new Set(['plan', 'tier', 'user', 'subscriber']);

/** What plans have of a feature, where that is more than to have it or not. */
function choicesOf(feature: Feature, { plans }: Catalog): readonly Choice[] {
  const { values } = feature;
  if (values.kind === 'flag') return [];
  const words =
    values.kind === 'text'
      ? plans.flatMap((plan) => {
          const value = plan.features.get(feature.id)?.entry.value;
          return value?.kind === 'text' && keysOf(value.text).length <= LONGEST_CHOICE ? [value.text] : [];
        })
      : values.choices.flatMap(({ label }) => [label]);
  const known = new Map(words.map((one) => [keysOf(one).join(' '), one]));
  return [...known.values()].map((one) => ({
    kind: 'choice',
    feature,
    words: one,
    id: `${feature.id} ${one}`,
  }));
}

/** A value of more words is a sentence. */
const LONGEST_CHOICE = 5;

/** `Phone` of `Customer support` is `phone support`. */
function namesOfChoice({ feature, words }: Choice): readonly string[] {
  const parts = feature.name.split(/\s+/);
  const tails = new Set([feature.name, parts.at(-1) ?? '', parts[0] ?? '']);
  return [...tails].filter((tail) => tail.length > 2).map((tail) => `${words} ${tail}`);
}

/** Whether a value of a feature is, or has among others, one of its choices. */
export function isChoice(value: FeatureValue | undefined, { words }: Choice): boolean {
  if (value?.kind === 'choices') return value.choices.some(({ label }) => label === words);
  return value?.kind === 'text' && keysOf(value.text).join(' ') === keysOf(words).join(' ');
}

function findLongest(
  root: Branch,
  tokens: readonly Token[],
  at: number,
): { readonly thing: Nameable; readonly length: number } | null {
  let found: { readonly thing: Nameable; readonly length: number } | null = null;
  let branchHere: Branch | undefined = root;
  for (let length = 1; ; length++) {
    const token: Token | undefined = tokens[at + length - 1];
    branchHere = token && branchHere.next.get(token.key);
    if (branchHere === undefined) return found;
    const { thing, exact } = branchHere;
    const isWritten =
      exact === null ||
      exact.every((text, index) => tokens[at + index]?.text === text) ||
      (thing?.kind === 'plan' && PLAN_WORDS.has(tokens[at + length]?.key ?? ''));
    if (thing && isWritten) found = { thing, length };
  }
}

/** More limits than this with the same words before their values tell nothing apart. */
const MOST_ALIKE = 20;

function shownLimits(catalog: Catalog): ReadonlyMap<string, readonly ShownLimit[]> {
  const found = new Map<string, ShownLimit[]>();
  for (const limit of catalog.limits) {
    const pieces = limit.shown?.pieces ?? [];
    const at = pieces.findIndex((piece) => typeof piece !== 'string' && piece.path === 'value');
    if (at < 0 || pieces.length > 3) continue;
    const words = (piece: (typeof pieces)[number] | undefined): readonly string[] =>
      typeof piece === 'string' ? keysOf(piece) : [];
    const shape: ShownLimit = { limit, before: words(pieces[at - 1]), after: words(pieces[at + 1]) };
    const key = shape.before.at(-1) ?? shape.after[0];
    if (key === undefined || shape.before.length + shape.after.length < 2) continue;
    const alike = found.get(key) ?? [];
    if (alike.length < MOST_ALIKE) alike.push(shape);
    found.set(key, alike);
  }
  return found;
}
