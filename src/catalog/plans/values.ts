import type { NumberPart, Part } from '../../../grammar/tree.ts';
import { type Findings, replaceWith } from '../../diagnostics/findings.ts';
import type { Span } from '../../source/source.ts';
import type { Limit, LimitEntry, LimitValue, Measure } from '../catalog.ts';
import type { Context } from '../context.ts';
import { groupDigits } from '../numbers.ts';
import { readPeriod, writePeriod } from '../periods.ts';
import type { Phrase } from '../phrase.ts';
import { durationUnit, SIZE_UNITS } from '../units.ts';
import { reportFurther, reportMeantWords, reportNoun } from './meant-amounts.ts';
import { readRates } from './rates.ts';

const WHOLE = 'Write a whole number, or say `decimal` in place of `count` where the limit is declared.';

/** As fine as an amount can be: six decimals. */
const MILLIONTHS = 1_000_000;

/** An amount, and what more of it costs. */
type ReadLimit = Pick<LimitEntry, 'value' | 'beyond'>;

/** What a plan says about a limit: `10 GB`, `3 months`, `10,000 per month`, `unlimited`, `contact us`. */
export function readLimitValue(
  limit: Limit,
  makePhrase: (about: string) => Phrase,
  at: Span,
  context: Context,
): ReadLimit | null {
  const { measure } = limit;
  const { findings } = context;
  if (measure.kind === 'condition') return readCondition(limit, makePhrase, at, findings);
  const phrase = makePhrase(`\`${limit.id}\` takes ${exampleOf(measure)}, \`unlimited\`, or \`contact us\`.`);
  if (phrase.peek() === undefined) {
    findings.report('wrong-kind', `\`${limit.id}\` is a limit, and this line gives no amount`, at, {
      label: 'an amount belongs behind it',
      others: [{ span: limit.at, text: 'declared as a limit here' }],
      hint: `Write ${exampleOf(measure)}, \`unlimited\`, or \`contact us\` behind it.`,
    });
    return null;
  }
  if (phrase.take('unlimited')) return phrase.end() ? { value: { kind: 'unlimited' }, beyond: [] } : null;
  if (phrase.take('contact', 'us'))
    return phrase.end() ? { value: { kind: 'contact us' }, beyond: [] } : null;
  if (reportMeantWords(phrase)) return null;
  if (reportNoun(limit, phrase, findings) || reportOtherKind(limit, phrase, findings)) return null;
  const value = readMeasured(measure, phrase, findings);
  if (value && reportFurther(phrase, at, context)) return { value, beyond: [] };
  const beyond = value && phrase.takeComma() ? readRates(measure, value, phrase, context) : [];
  return phrase.end() && value && beyond ? { value, beyond } : null;
}

/** `applies`, `does not apply` */
function readCondition(
  limit: Limit,
  makePhrase: (about: string) => Phrase,
  at: Span,
  findings: Findings,
): ReadLimit | null {
  const phrase = makePhrase(`\`${limit.id}\` is a condition: it takes \`applies\` or \`does not apply\`.`);
  if (phrase.peek() === undefined) {
    findings.report(
      'wrong-kind',
      `\`${limit.id}\` is a condition, and this line does not say whether it applies`,
      at,
      {
        label: '`applies` or `does not apply` belongs behind it',
        others: [{ span: limit.at, text: 'declared as a condition here' }],
        hint: 'Write `applies` or `does not apply` behind it.',
      },
    );
    return null;
  }
  const word = phrase.oneOf(['applies', 'does not apply']);
  return word && phrase.end()
    ? { value: { kind: 'condition', applies: word === 'applies' }, beyond: [] }
    : null;
}

function exampleOf(measure: Measure): string {
  const per = measure.per === null ? '' : ` ${writePeriod(measure.per)}`;
  switch (measure.kind) {
    case 'size':
      return `a size such as \`10 GB${per}\``;
    case 'duration':
      return `a length of time such as \`${per ? '60 minutes' : '3 months'}${per}\``;
    case 'percent':
      return 'a share such as `99.9 percent`';
    case 'decimal':
      return `a number such as \`0.5${per}\``;
    case 'condition':
      return '`applies` or `does not apply`';
    case 'count':
      return per ? `a number such as \`1,000${per}\`` : 'a number such as `10`';
  }
}

function kindOfUnit(unit: Part | undefined, { kind }: Measure): Measure['kind'] | null {
  const plain = kind === 'decimal' ? kind : 'count';
  if (unit === undefined) return plain;
  if (unit.kind !== 'word') return null;
  if (SIZE_UNITS.has(unit.text)) return 'size';
  if (durationUnit(unit.text)) return 'duration';
  if (unit.text === 'percent') return 'percent';
  return unit.text === 'per' ? plain : null;
}

const KIND_WORDS: Readonly<Record<Measure['kind'], string>> = {
  size: 'a size',
  duration: 'a length of time',
  percent: 'a share in percent',
  decimal: 'a number with decimals',
  count: 'a plain number',
  condition: 'a condition',
};

/** A well-formed amount of another kind gets a message that says so, with the place of the declaration. */
function reportOtherKind(limit: Limit, phrase: Phrase, findings: Findings): boolean {
  const number = phrase.peek();
  const unit = phrase.peek(1);
  const found = number?.kind === 'number' ? kindOfUnit(unit, limit.measure) : null;
  if (number === undefined || found === null || found === limit.measure.kind) return false;
  findings.report(
    'wrong-kind',
    `\`${limit.id}\` is ${KIND_WORDS[limit.measure.kind]}, and this is ${KIND_WORDS[found]}`,
    { start: number.start, end: (unit ?? number).end },
    {
      cause: `kind of ${limit.id}: ${found}`,
      others: [{ span: limit.at, text: `declared as ${KIND_WORDS[limit.measure.kind]} here` }],
      hint: `Write ${exampleOf(limit.measure)}.`,
    },
  );
  return true;
}

/** Words that say how often something is paid, and what an amount is for each of. */
const RHYTHMS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

function readMeasured(measure: Amount, phrase: Phrase, findings: Findings): LimitValue | null {
  const start = phrase.peek();
  const value = readAmount(measure, phrase);
  if (value === null || start === undefined) return null;
  return readPer(measure.per, phrase.since(start), phrase, findings) ? value : null;
}

/** What has an amount. */
type Amount = Exclude<Measure, { readonly kind: 'condition' }>;

function readAmount(measure: Amount, phrase: Phrase): LimitValue | null {
  switch (measure.kind) {
    case 'size':
      return readSize(phrase);
    case 'duration': {
      const duration = phrase.duration('a length of time', MILLIONTHS);
      return duration && { kind: 'duration', duration };
    }
    case 'percent':
      return readPercent(phrase);
    case 'decimal': {
      const amount = phrase.amount(MILLIONTHS, 'a number', 'a number such as `0.5`');
      return amount === null ? null : { kind: 'decimal', amount };
    }
    case 'count': {
      const amount = phrase.amount(1, 'a count', 'a whole number', WHOLE);
      return amount === null ? null : { kind: 'count', amount };
    }
  }
}

/** `99.9 percent`, in thousandths. */
function readPercent(phrase: Phrase): LimitValue | null {
  const start = phrase.peek();
  const amount = phrase.amount(1_000, 'a share', 'a share such as `99.9 percent`');
  if (amount === null || start === undefined) return null;
  if (!phrase.take('percent')) return phrase.failUnit(['percent'], '`percent`');
  if (amount <= 100_000) return { kind: 'percent', amount };
  phrase.findings.report('bad-number', 'a share is at most 100 percent', phrase.since(start));
  return phrase.giveUp();
}

function readSize(phrase: Phrase): LimitValue | null {
  const number = phrase.peek();
  const unit = phrase.peek(1);
  const expected = 'a size such as `10 GB`';
  if (number?.kind !== 'number') return phrase.fail(expected);
  const bytes = unit?.kind === 'word' ? SIZE_UNITS.get(unit.text) : undefined;
  if (unit?.kind !== 'word' || bytes === undefined) {
    phrase.any();
    return phrase.failUnit([...SIZE_UNITS.keys()], expected);
  }
  const amount = phrase.amount(bytes, `a size in ${unit.text}`, expected);
  if (amount === null) return null;
  phrase.any();
  return { kind: 'size', amount, written: `${groupDigits((number satisfies NumberPart).text)} ${unit.text}` };
}

/** `per month`, where the limit is declared so. `amount` is where the amount stands. */
function readPer(per: string | null, amount: Span, phrase: Phrase, findings: Findings): boolean {
  if (per === null) {
    if (phrase.peek() !== undefined && phrase.peek()?.kind !== 'comma')
      phrase.fail('the end of the line: this limit has one amount for all');
    return phrase.isFine;
  }
  const words = writePeriod(per);
  if (phrase.peek() === undefined || phrase.peek()?.kind === 'comma') {
    const after = { start: amount.end, end: amount.end };
    findings.report('unknown-unit', `the amount does not say per what`, amount, {
      label: `\`${words}\` belongs behind it`,
      hint: `The limit is declared ${words}.`,
      fixes: [{ ...replaceWith(after, ` ${words}`), title: `add \`${words}\`` }],
    });
    return true;
  }
  const next = phrase.peek();
  if (next?.kind === 'word' && RHYTHMS.get(next.text) === per) {
    phrase.fail(`\`${words}\``, { guess: words, at: next });
    return false;
  }
  if (!phrase.take('per')) {
    phrase.fail(`\`${words}\``);
    return false;
  }
  const at = phrase.peek();
  const written = readPeriod(phrase);
  if (written !== null && written !== per && at) {
    findings.report('wrong-kind', `this is ${writePeriod(written)}, and the limit is declared ${words}`, at, {
      fixes: [replaceWith(at, words.slice('per '.length))],
    });
  }
  return written !== null;
}
