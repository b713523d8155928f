/** A word, a number or a sign of a text. Hyphens between words are left out: `add-on` is two words that are `joined`. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written. */
  readonly text: string;
  /** What is compared: small letters, in the singular; of a number its digits. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of one sentence or heading. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
}

/** A number, a word, or a sign. */
const TOKEN =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|[^\s\p{L}\p{N}]|\n/gu;
/** The same in texts without other letters than these, for the tables of all letters take long to make. */
const PLAIN = /^[\0-\x7f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/;
const PLAIN_TOKEN =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|([a-zA-Z]+(?:['’][a-zA-Z]+)*)|[^\sa-zA-Z\d]|\n/g;
/** A hyphen inside a word; what else looks like one is a sign. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '\n', '。', '！', '？']);
/** Nobody writes a sentence of more words or characters; a text without a full stop is looked at in pieces. */
const MOST_TOKENS = 200;
const MOST_CHARACTERS = 1_500;

/** A text as sentences. Looks at each character a fixed number of times. */
export function readSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const close = (isQuestion: boolean): void => {
    if (tokens.length > 0) sentences.push({ tokens, isQuestion });
    tokens = [];
  };
  for (const match of text.matchAll(PLAIN.test(text) ? PLAIN_TOKEN : TOKEN)) {
    const token = tokenOf(match, match.index);
    if (token.kind === 'sign' && HYPHENS.has(token.text)) {
      if (isInsideWord(text, token)) continue;
    }
    const isEnd = token.kind === 'sign' && ENDS.has(token.text) && endsHere(text, token.end);
    if (isEnd) close(token.text === '?' || token.text === '？');
    else tokens.push(token);
    const [first] = tokens;
    if (tokens.length >= MOST_TOKENS || (first && token.end - first.start > MOST_CHARACTERS)) close(false);
  }
  close(false);
  return sentences;
}

/** The keys of a name's words, to find the name in a text. */
export function keysOf(name: string): readonly string[] {
  return readSentences(name).flatMap(({ tokens }) => tokens.map(({ key }) => key));
}

function tokenOf([text, number, word]: RegExpExecArray, start: number): Token {
  const end = start + text.length;
  if (number !== undefined) return { kind: 'number', text, key: text.replaceAll(',', ''), start, end };
  if (word !== undefined) return { kind: 'word', text, key: singular(text.toLowerCase()), start, end };
  return { kind: 'sign', text, key: text, start, end };
}

/** The same for one and for several: `plan`, `plans`. Not always a word, but always the same one. */
function singular(word: string): string {
  const plain = word.replaceAll('’', "'").replace(/'s$/, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && plain.endsWith('s') && !/[siu]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

function isInsideWord(text: string, { start, end }: Token): boolean {
  return isOfWords(text.charAt(start - 1)) && isOfWords(text.charAt(end));
}

function isOfWords(character: string): boolean {
  return /^[a-zA-Z\d]/.test(character) || (character > '\x7f' && /^[\p{L}\p{N}]/u.test(character));
}

/** True where a sign ends a sentence: `1.5` and `FLUX.1` go on. */
function endsHere(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n' || at >= text.length || /[\s"'’”)\]]/.test(text.charAt(at));
}
