import { CURRENCY_SIGNS, findForeignSign } from '../../grammar/habits.ts';
import { Arrow, endOf, NumberPiece, type Piece, Text, Word } from '../../grammar/tokens.ts';
import { describeCharacter, withPlainHyphens } from '../source/characters.ts';
import type { Span } from '../source/source.ts';
import type { Habit } from './habits.ts';

/** Where a run of characters stands: its neighbours are the pieces before and after it on its line. */
export interface Surroundings {
  readonly span: Span;
  readonly before: Piece | null;
  readonly after: Piece | null;
}

const QUOTES = /^["'`\u2018-\u201f\u00ab\u00bb]/;
const BULLETS = /^(?:[-*+\u2022\u2013\u2014\u00b7])$/;
const ARROWS = /^(?:=>|~>|\u2192|\u21d2|\u27f6)$/;
const COMMAS = /^[\uff0c\u3001]$/;
const BRACKETS = /^[()[\]]/;

/** A text in other quotes than straight double ones. */
export function judgeOddText(written: string, { start, end }: Span): Habit {
  const isStraight = written.endsWith('"');
  const edits = [{ start, end: start + 1, text: '"' }];
  if (!isStraight) edits.push({ start: end - 1, end, text: '"' });
  return {
    message: 'texts stand in straight double quotes',
    hint: 'Write `"Starter"`; word processors change the quotes as you type.',
    title: 'write straight double quotes',
    // A backslash would mean something else inside straight quotes.
    edits: written.includes('\\') ? [] : edits,
  };
}

/** An address of the web that is not in quotes. */
export function judgeAddress({ start, end }: Span): Habit {
  return {
    message: 'an address stands in quotes',
    hint: 'Outside quotes there are only ids, numbers and words of the language.',
    title: 'put it in quotes',
    edits: [
      { start, end: start, text: '"' },
      { start: end, end, text: '"' },
    ],
  };
}

/** A run of characters that are not in the language. */
export function judgeStray(run: string, where: Surroundings): Habit {
  const { span, before, after } = where;
  const currency = CURRENCY_SIGNS.get(run);
  if (currency !== undefined) return judgeCurrency(run, currency);
  if (/^[;\uff1b]+$/.test(run)) {
    if (after?.tokenType === NumberPiece)
      return {
        message: 'the items of a list are separated by commas',
        hint: 'Prices and amounts of one line stand behind one another: `15 USD monthly, 144 USD yearly`.',
        title: 'write `,`',
        edits: [{ ...span, text: ',' }],
      };
    const text = after === null ? '' : '\n';
    const title = 'end the line without `;`';
    return {
      message: 'lines end without `;`',
      hint: 'Each statement has a line of its own.',
      title,
      edits: [{ ...span, text }],
    };
  }
  if (/^[:\uff1a=]+$/.test(run)) return judgeColon(run, where);
  if (ARROWS.test(run) || (/^-+$/.test(run) && after?.tokenType === Arrow)) {
    const text = ARROWS.test(run) ? '->' : '';
    return {
      message: 'arrows are written `->`',
      hint: 'What is left after a step stands behind `->`.',
      title: 'write `->`',
      edits: [{ ...span, text }],
    };
  }
  if (before === null && after !== null && BULLETS.test(run)) {
    return {
      message: 'lines start with a word, not with a dash or a dot',
      hint: 'What looks like a list on the page is simply one line below the other here.',
      title: 'leave it out',
      edits: [{ ...span, text: '' }],
    };
  }
  if (COMMAS.test(run)) {
    return {
      message: 'commas are written `,`',
      hint: 'Switch the keyboard to plain punctuation.',
      title: 'write `,`',
      edits: [{ ...span, text: ',' }],
    };
  }
  if (/^[^\S\n]+$/.test(run)) {
    return {
      message: `${describeCharacter(run)} is no plain space`,
      hint: 'It comes with text that is copied from a page or a word processor.',
      title: 'write plain spaces',
      edits: [{ ...span, text: ' ' }],
    };
  }
  return judgeOther(run, where);
}

/** A sign that belongs to no amount: `currency $`. */
function judgeCurrency(sign: string, code: string): Habit {
  return {
    message: `\`${sign}\` is not a currency of the language`,
    hint: `Currencies have codes of three letters: \`${code}\`.`,
    title: `write \`${code}\``,
    edits: [],
  };
}

/** `tagline: "..."`, `currency = USD` */
function judgeColon(run: string, { span, before, after }: Surroundings): Habit {
  const isBetween =
    before?.tokenType === Word &&
    (after === null ||
      after.tokenType === Word ||
      after.tokenType === Text ||
      after.tokenType === NumberPiece);
  const glued =
    before !== null && after !== null && endOf(before) === span.start && after.startOffset === span.end;
  return {
    message: `no \`${run}\` stands between a word and what it says`,
    hint: 'Write the word, a space, and the rest: `currency USD`.',
    title: `leave out \`${run}\``,
    edits: isBetween ? [{ ...span, text: glued ? ' ' : '' }] : [],
  };
}

function judgeOther(run: string, { before, after, span }: Surroundings): Habit {
  const character = String.fromCodePoint(run.codePointAt(0) ?? 0);
  const described = describeCharacter(character);
  if (QUOTES.test(run)) {
    return {
      message: `${described} does not begin a text`,
      hint: 'Texts stand between two straight double quotes on one line.',
      edits: [],
    };
  }
  if (run === '/' && before !== null && (after?.tokenType === Word || after?.tokenType === NumberPiece)) {
    return {
      message: '`/` is written `per`',
      hint: 'Write it in words: `5 credits per second`.',
      title: 'write `per`',
      edits: [
        {
          ...span,
          text: `${endOf(before) === span.start ? ' ' : ''}per${after.startOffset === span.end ? ' ' : ''}`,
        },
      ],
    };
  }
  const foreign = findForeignSign(run, kindOf(before), kindOf(after));
  if (foreign)
    return {
      message: foreign.message,
      hint: foreign.hint,
      title: foreign.word === '' ? `leave out \`${run}\`` : `write \`${foreign.word}\``,
      edits: [
        {
          ...span,
          text:
            foreign.word === ''
              ? ' '
              : `${before !== null && endOf(before) === span.start ? ' ' : ''}${foreign.word}${after?.startOffset === span.end ? ' ' : ''}`,
        },
      ],
    };
  const isInWord = before !== null && endOf(before) === span.start && after?.startOffset === span.end;
  const plain = withPlainHyphens(run);
  if (isInWord && plain !== run && /^-?$/.test(plain) && after?.tokenType === Word) {
    return {
      message: `${described} cannot stand in an id`,
      hint: 'Ids are made of the letters a to z, digits, `-` and `_`; word processors change hyphens as you type.',
      title: plain === '' ? 'leave it out' : 'write `-`',
      edits: [{ ...span, text: plain }],
    };
  }
  if (/^\p{L}/u.test(run)) {
    return {
      message: `${described} cannot stand outside quotes`,
      hint: 'Ids are made of the letters a to z, digits, `-` and `_`; words for customers stand in quotes.',
      edits: [],
    };
  }
  if (BRACKETS.test(run)) {
    return {
      message: 'there are no brackets outside quotes',
      hint: 'Blocks stand in `{` and `}`; remarks stand behind `#`.',
      edits: [],
    };
  }
  return {
    message: `${described} means nothing outside quotes`,
    hint: 'Words for customers stand in quotes; remarks stand behind `#`.',
    edits: [],
  };
}

function kindOf(piece: Piece | null): 'number' | 'word' | null {
  if (piece?.tokenType === NumberPiece) return 'number';
  return piece?.tokenType === Word ? 'word' : null;
}
