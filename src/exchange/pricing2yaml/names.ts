import { RESERVED_NAMES } from '../../../grammar/constructs.ts';

/** Where one word of a key ends and the next begins: `small|X86|Docker|VM`, `export|As|PDF`, `view|APIs`. */
const SEAMS =
  /(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[A-Za-z][a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])/;

/** Where a number begins or ends, which an id does not part: `webinar|500`, `7|support`. */
const SEAMS_OF_NUMBERS = /(?<=[A-Za-z][a-z]{2}|[A-Z]{3})(?=[0-9])|(?<=[0-9])(?=[a-wyz][a-z]{2}|[A-Z]{3})/;

/** A key in words: `smallX86DockerVM` is `small`, `X86`, `Docker`, `VM`; of any alphabet. */
function wordsIn(key: string): readonly string[] {
  return key
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((part) => part.split(SEAMS))
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

/** Abbreviations, which keys often write like other words. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  [
    ...'AB AES AI API CD CI CLI CPU CRM CSS CSV DNS EU EULA GDPR GIF GPT GPU HD HIPAA HTML HTTP ID IDE IP ISO JPG JSON LDAP LTI MMS MP3 MP4 PBX PDF PNG'.split(
      ' ',
    ),
    ...'RAM SAML SCIM SDK SEO SIP SLA SMS SOC SQL SSL SSO SVG UI URL USB VM VPN XML'.split(' '),
    ...['APIs', 'IDs', 'PBXs', 'SDKs', 'SLAs', 'URLs', 'VMs', 'gRPC', 'iOS'],
  ].map((word) => [word.toLowerCase(), word]),
);

/** Products that many a service works with. */
const PRODUCTS = [
  'GraphQL',
  'LinkedIn',
  'OneDrive',
  'OneNote',
  'OpenAI',
  'PowerPoint',
  'REST API',
  'SharePoint',
  'VS Code',
  'WebSocket',
  'YouTube',
  'macOS',
];

/** Of so many words of what a service is called, each may be its name. */
const MOST_WORDS = 4;

/** Words that stay small inside a name. */
const SMALL = new Set('a an and as at by for from in of on or per the to via with without'.split(' '));

/** `Single Sign-On`: what belongs together, and would be read otherwise. */
const JOINED = /\b(Sign|Add|Built|Dial|Opt|Call) ((?:On|In|Out)s?)\b/g;

/**
 * The words for customers: `Small X86 Docker VM`, `Pages and Wikis`. All capitals are only for abbreviations: `BASIC` is
 * `Basic`, and the plan `PRO` is `Pro`, but a feature may be `SSO`. What has spaces is words already. The service calls
 * itself as `service` says: `ClickUp`.
 */
export function nameFrom(key: string, kind = '', service = ''): string {
  if (/\S\s+\S/.test(key)) return capitalised(key.trim().replace(/\s+/g, ' '));
  const words = wordsIn(key).flatMap((word) =>
    word.split(SEAMS_OF_NUMBERS).map((part, index) => (index === 0 ? part : capitalised(part))),
  );
  const isShouted =
    words.every((word) => word === word.toUpperCase()) &&
    words.some((word) => word !== word.toLowerCase()) &&
    (kind === 'plan' || words.some((word) => word.length > 3));
  const shown = words.map((word, index) => {
    const abbreviation = kind === 'plan' ? undefined : ABBREVIATIONS.get(word.toLowerCase());
    if (abbreviation) return abbreviation;
    if (isShouted) return capitalised(word.toLowerCase());
    return index === 0 && !/^\p{Ll}\p{Lu}/u.test(word) ? capitalised(word) : word;
  });
  return shown.length === 0
    ? key.trim() || capitalised(kind || 'nameless')
    : withOwnNames(withSmallWords(shown.join(' ').replace(JOINED, '$1-$2')), [
        ...service.split(' ', MOST_WORDS),
        ...PRODUCTS,
      ])
        .replace(/\b24 7\b/, '24/7')
        .replace(/\b([0-9]{1,2}) ([0-9]{1,2})\b/, '$1.$2');
}

function withSmallWords(name: string): string {
  const words = name.split(' ');
  return words
    .map((word, index) => {
      const isInside = index > 0 && index < words.length - 1;
      return isInside && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : word;
    })
    .join(' ');
}

/** `Email in Click Up` is `Email in ClickUp`, if something is called so. */
function withOwnNames(name: string, own: readonly string[]): string {
  return own.reduce((words, one) => {
    const parts = wordsIn(one);
    return parts.length < 2 ? words : words.replace(new RegExp(`\\b${parts.join(' ')}\\b`, 'gi'), () => one);
  }, name);
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
