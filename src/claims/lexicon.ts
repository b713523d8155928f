import type { Bucket, Catalog, Limit, Plan } from '../catalog/catalog.ts';
import type { Thing } from '../copy/index.ts';
import { keysOf, readSentences, type Token } from './tokens.ts';

/** The names of a catalog, ready to be found in texts. */
export interface Lexicon {
  readonly catalog: Catalog;
  /** The plans that customers see. */
  readonly plans: readonly Plan[];
  /** The longest name that starts at a token, and how many tokens it has. */
  find(tokens: readonly Token[], at: number): { readonly thing: Thing; readonly length: number } | null;
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
  thing: Thing | null | undefined;
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
  return {
    catalog,
    plans: catalog.plans.filter(({ hidden }) => !hidden),
    find: (tokens, at) => findLongest(root, tokens, at),
    shown: shownLimits(catalog),
  };
}

function branch(): Branch {
  return { next: new Map(), thing: undefined, exact: null };
}

function add(root: Branch, name: string, thing: Thing, asWritten = false): void {
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

function findLongest(
  root: Branch,
  tokens: readonly Token[],
  at: number,
): { readonly thing: Thing; readonly length: number } | null {
  let found: { readonly thing: Thing; readonly length: number } | null = null;
  let branchHere: Branch | undefined = root;
  for (let length = 1; ; length++) {
    const token: Token | undefined = tokens[at + length - 1];
    branchHere = token && branchHere.next.get(token.key);
    if (branchHere === undefined) return found;
    const { thing, exact } = branchHere;
    const isWritten = exact === null || exact.every((text, index) => tokens[at + index]?.text === text);
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
