import { RESERVED_NAMES } from '../../../grammar/constructs.ts';

/** `smallX86DockerVM` in words: `small`, `X86`, `Docker`, `VM`; of any alphabet. */
function wordsIn(key: string): readonly string[] {
  return key
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((part) =>
      part.split(/(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z]{2})(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/),
    )
    .filter((word) => word !== '');
}

/** The same in letters that an id can have: accents are left out, and so is every other alphabet. */
function plainWordsIn(key: string): readonly string[] {
  return wordsIn(key).flatMap((word) =>
    word
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .split(/[^A-Za-z0-9]+/)
      .filter((part) => part !== ''),
  );
}

/**
 * The words for customers: `Small X86 Docker VM`. All capitals are only for abbreviations: `BASIC` is `Basic`, and the
 * plan `PRO` is `Pro`, but a feature may be `SSO`. What has spaces is words already.
 */
export function nameFrom(key: string, kind = ''): string {
  if (/\S\s+\S/.test(key)) return capitalised(key.trim().replace(/\s+/g, ' '));
  const words = wordsIn(key);
  const isShouted =
    words.every((word) => word === word.toUpperCase()) &&
    words.some((word) => word !== word.toLowerCase()) &&
    (kind === 'plan' || words.some((word) => word.length > 3));
  const shown = words.map((word, index) => {
    if (!isShouted) return index === 0 && !/^\p{Ll}\p{Lu}/u.test(word) ? capitalised(word) : word;
    return capitalised(word.toLowerCase());
  });
  return shown.length === 0
    ? key.trim() || capitalised(kind || 'nameless')
    : shown.join(' ').replace(/\b24 7\b/, '24/7');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Gives ids to the keys of a file. */
export interface Ids {
  /** A new id for a key; `kind` stands behind it where it would be taken: `sla-add-on`. */
  readonly enter: (space: string, key: string, kind: string) => string;
  /** The id of a key of a space: `features`; where there is none, what it would be. */
  readonly of: (space: string, key: string) => string;
}

/** Ids that are all different, and differ by more than case, `-` and `_`, as the language wants it. */
export function createIds(): Ids {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const isFree = (id: string) => !taken.has(skeleton(id)) && !RESERVED_NAMES.has(id);
  return {
    enter(space, key, kind) {
      const first = idFrom(key, kind);
      let id = first;
      if (!isFree(id)) id = `${first}-${kind}`;
      for (let number = 2; !isFree(id); number++) id = `${first}-${number}`;
      taken.add(skeleton(id));
      given.set(`${space} ${key}`, id);
      return id;
    },
    of: (space, key) => given.get(`${space} ${key}`) ?? idFrom(key, space),
  };
}

const LONGEST = 56;

/** The id that a key becomes where it is free: `maxUsers` is `max-users`; `kind` where it has no letters. */
export function idFrom(key: string, kind: string): string {
  const id = plainWordsIn(key).join('-').toLowerCase().slice(0, LONGEST).replace(/-+$/, '');
  if (id === '') return kind;
  return /^[0-9]/.test(id) ? `_${id}` : id;
}

function skeleton(id: string): string {
  return id.toLowerCase().replaceAll(/[-_]/g, '');
}
