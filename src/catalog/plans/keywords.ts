import { DECLARATIONS, type LineShape } from '../../../grammar/constructs.ts';
import type { Part, Word } from '../../../grammar/tree.ts';
import { type Findings, replaceWith } from '../../diagnostics/findings.ts';
import { isHalf, nearest } from '../../diagnostics/nearest.ts';
import { spanOf } from '../../reading/index.ts';

/** Whose lines are read: its kind, and its words for messages, ``plan `starter` ``. */
export interface Lister {
  readonly kind: 'plan' | 'add-on';
  readonly words: string;
}

const SHAPES: ReadonlyMap<string, readonly LineShape[]> = new Map(
  DECLARATIONS.map(({ keyword, body }) => [keyword, body.lines]),
);

/** Words that people write for the words that start a line of a plan or an add-on. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['extends', 'everything in'],
  ['inherits', 'everything in'],
  ['includes', 'everything in'],
  ['contains', 'everything in'],
  ['inherit', 'everything in'],
  ['include', 'everything in'],
  ['base', 'everything in'],
  ['parent', 'everything in'],
  ['cost', 'price'],
  ['costs', 'price'],
  ['pricing', 'price'],
  ['description', 'tagline'],
  ['subtitle', 'tagline'],
  ['summary', 'tagline'],
  ['slogan', 'tagline'],
  ['note', 'bullet'],
  ['text', 'bullet'],
  ['point', 'bullet'],
  ['cta', 'button'],
  ['link', 'button'],
  ['popular', 'most popular'],
  ['recommended', 'most popular'],
  ['featured', 'most popular'],
  ['highlighted', 'most popular'],
  ['private', 'hidden'],
  ['secret', 'hidden'],
  ['unlisted', 'hidden'],
  ['deprecated', 'legacy'],
  ['retired', 'legacy'],
  ['archived', 'legacy'],
  ['plans', 'available for'],
  ['requires', 'needs'],
  ['conflicts', 'excludes'],
]);

/** Little words that people write for the second word of `everything in` and `available for`. */
const LINKS: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);

/**
 * Reports a line such as `pirce 15 USD` or `extends free`: a keyword that is misspelt, or another word for one, rather
 * than an unknown feature. False where a declared name among the candidates is nearer. `rest` stands behind the word.
 */
export function reportMeantKeyword(
  { kind, words }: Lister,
  id: Word,
  rest: readonly Part[],
  candidates: readonly string[],
  findings: Findings,
): boolean {
  const shapes = SHAPES.get(kind) ?? [];
  const known = SYNONYMS.get(id.text.toLowerCase());
  const joined = shapes.find(({ keyword }) => keyword !== id.text && joinedOf(keyword) === joinedOf(id.text));
  if (joined?.keyword.includes(' ')) return reportJoined(words, id, joined, findings);
  const synonym = shapes.some(({ keyword }) => keyword === known) ? known : undefined;
  const meant = synonym ?? nearestKeyword(id.text, rest.length > 0, shapes, candidates);
  if (meant === null) return false;
  const [word = '', ...further] = meant.split(' ');
  const isOnlySlip = further.every((one, index) => {
    const part = rest[index];
    return part?.kind === 'word' && part.text === one;
  });
  const [link, next] = rest;
  // `available on starter`: the second word of the keyword is another one.
  const isOtherLink =
    further.length === 1 &&
    !isOnlySlip &&
    link?.kind === 'word' &&
    LINKS.has(link.text) &&
    next !== undefined;
  const at = isOtherLink ? spanOf([id, link], id) : id;
  const shape = shapes.find(({ keyword }) => keyword === meant);
  const isFlag = synonym !== undefined && shape?.content === 'flag' && rest.length === 0;
  const canFix = isOtherLink || isFlag || (synonym === undefined && isOnlySlip && !isHalf(id.text, meant));
  findings.report(
    'unknown-word',
    `${words} has no line \`${findings.source.text.slice(at.start, at.end)}\``,
    at,
    {
      label: `did you mean \`${meant}\`?`,
      hint: shape?.about,
      fixes: canFix ? [replaceWith(at, isOtherLink || isFlag ? meant : word)] : [],
    },
  );
  return true;
}

/** `most_popular`, `everythingIn`: the words of a keyword as one. */
function reportJoined(words: string, id: Word, { keyword, about }: LineShape, findings: Findings): boolean {
  findings.report('unknown-word', `${words} has no line \`${id.text}\``, id, {
    label: `did you mean \`${keyword}\`?`,
    hint: about,
    fixes: [replaceWith(id, keyword)],
  });
  return true;
}

function joinedOf(words: string): string {
  return words.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** The keyword that a word, or the first word of several, is most likely a misspelling of. */
function nearestKeyword(
  word: string,
  hasRest: boolean,
  all: readonly LineShape[],
  candidates: readonly string[],
): string | null {
  // A word alone on its line can only be a flag of one word, and a line that goes on can be anything else.
  const shapes = all.filter(({ keyword, content }) =>
    content === 'flag' ? keyword.includes(' ') === hasRest : hasRest,
  );
  const firsts = new Map(shapes.map(({ keyword }) => [keyword.split(' ')[0] ?? '', keyword]));
  const exact = firsts.get(word.toLowerCase());
  if (exact !== undefined) return exact;
  const best = nearest(word, [...firsts.keys(), ...candidates]);
  if (best === null && !hasRest && !candidates.some((name) => isHalf(word, name)))
    return all.find(({ keyword }) => isHalf(word, keyword))?.keyword ?? null;
  return best === null ? null : (firsts.get(best) ?? null);
}
