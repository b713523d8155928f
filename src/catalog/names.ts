import type { Word } from '../../grammar/tree.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { causeOfName, type Findings, replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../source/source.ts';

export type NameKind = 'feature' | 'limit' | 'models' | 'model' | 'credits' | 'plan' | 'pack' | 'add-on';

/** What each kind is called in messages, and the finding for one that does not exist. */
const KINDS: Readonly<
  Record<NameKind, { readonly words: string; readonly article: string; readonly unknown: DiagnosticCode }>
> = {
  feature: { words: 'feature', article: 'a feature', unknown: 'unknown-feature' },
  limit: { words: 'limit', article: 'a limit', unknown: 'unknown-feature' },
  models: { words: 'group of models', article: 'a group of models', unknown: 'unknown-model' },
  model: { words: 'model', article: 'a model', unknown: 'unknown-model' },
  credits: { words: 'credit bucket', article: 'a credit bucket', unknown: 'unknown-bucket' },
  plan: { words: 'plan', article: 'a plan', unknown: 'unknown-plan' },
  pack: { words: 'pack', article: 'a pack', unknown: 'unknown-pack' },
  'add-on': { words: 'add-on', article: 'an add-on', unknown: 'unknown-add-on' },
};

/** The words for a kind with its article: `a feature`. */
export function describeKind(kind: NameKind): string {
  return KINDS[kind].article;
}

export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  /** Where it is declared. */
  readonly at: Span;
}

/** All names of a catalog. They share one space, so that `{pro.storage}` and a scenario's words mean one thing. */
export interface Names {
  /** Enters a name. Reports it if it is taken, then leaves the first as it is and gives false; or if it is too like another. */
  declare(kind: NameKind, id: Word): boolean;
  get(id: string): Name | undefined;
  /** True for a name that is declared twice: nobody knows which of the two its users mean. */
  isAmbiguous(id: string): boolean;
  /**
   * Enters words of a declaration that could not be read, one of which may be its name; `kind` if at least that is known.
   * Such a declaration is reported, so nobody is told that its name is unknown.
   */
  lose(words: Iterable<string>, kind: NameKind | null): void;
  /** True if a name that does not exist may be that of a lost declaration of one of the kinds. `isLike` if it resembles one that exists. */
  isLost(id: string, kinds: readonly NameKind[], isLike: boolean): boolean;
  /**
   * Enters words of a declaration whose id is not the one that was meant: one name that does not exist, and is of its
   * kind, is the one that it should have declared.
   */
  mistake(words: Iterable<string>, kind: NameKind): void;
  /** The ids of some kinds, in the order of declaration, to guess from; none where guessing has come to an end. */
  candidates(...kinds: readonly NameKind[]): string[];
  /** The name that a word stands for, if it is of the kind; reports it otherwise. `where` starts the message: ``plan `starter` lists``. */
  resolve(word: Word, kind: NameKind, where: string): Name | null;
}

/** A table of names without any. */
export function createNames(findings: Findings): Names {
  const names = new Map<string, Name>();
  const skeletons = new Map<string, Name>();
  const ambiguous = new Set<string>();
  const lostWords = new Set<string>();
  const lostKinds = new Set<NameKind>();
  const mistaken = new Map<NameKind, number>();

  /** Takes a name for the one that a declaration with a wrong id should have declared, if there is such a one. */
  const excuse = (id: string, kinds: readonly NameKind[]): boolean => {
    const kind = kinds.find((one) => (mistaken.get(one) ?? 0) > 0);
    if (kind === undefined) return false;
    mistaken.set(kind, (mistaken.get(kind) ?? 0) - 1);
    lostWords.add(id);
    return true;
  };

  const candidates = (...kinds: readonly NameKind[]): string[] => {
    const ids: string[] = [];
    if (isBeyondGuessing(findings)) return ids;
    for (const name of names.values()) if (kinds.includes(name.kind)) ids.push(name.id);
    return ids;
  };

  const table: Names = {
    declare(kind, id) {
      const skeleton = id.text.toLowerCase().replace(/[-_]/g, '');
      const same = names.get(id.text);
      const like = same ?? skeletons.get(skeleton);
      if (like) {
        const otherKind = like.kind === kind ? '' : `, ${KINDS[like.kind].article}`;
        findings.report(
          same ? 'duplicate-name' : 'confusable-name',
          same
            ? `\`${id.text}\` is declared twice`
            : `\`${id.text}\` and \`${like.id}\` are too easy to mix up`,
          id,
          {
            label: same ? 'the second time' : '',
            others: [
              { span: like.at, text: same ? `the first time${otherKind}` : `declared here${otherKind}` },
            ],
            hint: same
              ? 'Names are shared by everything in a catalog. Give one of the two another id.'
              : 'Give one of the two an id that differs by more than case, `-` and `_`.',
          },
        );
      }
      if (same) {
        ambiguous.add(id.text);
        return false;
      }
      const name: Name = { kind, id: id.text, at: { start: id.start, end: id.end } };
      names.set(id.text, name);
      if (!like) skeletons.set(skeleton, name);
      return true;
    },
    get: (id) => names.get(id),
    isAmbiguous: (id) => ambiguous.has(id),
    candidates,
    lose(words, kind) {
      for (const word of words) lostWords.add(word);
      if (kind) lostKinds.add(kind);
    },
    mistake(words, kind) {
      for (const word of words) if (!names.has(word)) lostWords.add(word);
      mistaken.set(kind, (mistaken.get(kind) ?? 0) + 1);
    },
    isLost: (id, kinds, isLike) =>
      lostWords.has(id) || (!isLike && (kinds.some((kind) => lostKinds.has(kind)) || excuse(id, kinds))),
    resolve(word, kind, where) {
      const found = names.get(word.text);
      if (found?.kind === kind) return found;
      if (found) {
        findings.report(
          'wrong-name',
          `${where} \`${word.text}\`, which is ${KINDS[found.kind].article} and not ${KINDS[kind].article}`,
          word,
          {
            others: [{ span: found.at, text: 'declared here' }],
          },
        );
        return null;
      }
      reportUnknown(
        word,
        [kind],
        KINDS[kind].unknown,
        `${where} \`${word.text}\`, and no such ${KINDS[kind].words} is declared`,
        candidates(kind),
        table,
        findings,
      );
      return null;
    },
  };
  return table;
}

/** True after so many findings that nobody reads the guesses of further ones, which would only take time. */
export function isBeyondGuessing(findings: Findings): boolean {
  return findings.reports() > 500;
}

/** Reports a name of some kinds that does not exist, with the nearest one of the candidates and the place where that is declared. */
export function reportUnknown(
  word: Word,
  kinds: readonly NameKind[],
  code: DiagnosticCode,
  message: string,
  candidates: readonly string[],
  names: Names,
  findings: Findings,
): void {
  const guess = nearest(word.text, candidates);
  if (names.isLost(word.text, kinds, guess !== null)) return;
  const declared = guess === null ? undefined : names.get(guess);
  const known =
    candidates.length > 0 && candidates.length <= 12
      ? `There are ${candidates.map((id) => `\`${id}\``).join(', ')}.`
      : undefined;
  findings.report(code, message, word, {
    cause: causeOfName(word.text),
    label: guess === null ? '' : `did you mean \`${guess}\`?`,
    others: declared ? [{ span: declared.at, text: 'declared here' }] : [],
    hint: guess === null ? (known ?? howToDeclare(word.text, message, findings)) : undefined,
    fixes: guess === null ? [] : [replaceWith(word, guess)],
  });
}

/** What to do about a feature or a limit that nothing known is like. */
function howToDeclare(id: string, message: string, { source }: Findings): string | undefined {
  const kind = /no such (feature|limit) is declared$/.exec(message)?.[1];
  if (kind === undefined) return undefined;
  if (source.form === 'yaml') return `Declare it below \`${kind}s:\`, or take it out here.`;
  const measure = kind === 'limit' ? ' count' : '';
  return `Declare it, as in \`${kind} ${id} "Name that customers see"${measure}\`, or take it out here.`;
}
