import type { Findings } from '../../diagnostics/findings.ts';
import type { KeyedLine } from '../../reading/index.ts';
import type { Quantity } from '../catalog.ts';
import { phraseOf } from '../context.ts';
import type { Phrase } from '../phrase.ts';

/** What can be bought once, and not twice: what is so where nothing is said. */
const ONCE: Quantity = { least: 1, most: 1, step: 1 };

/** `any`, `1 to 10`, `up to 10`, `at least 5`; behind each of them `in steps of 5`. */
export function readQuantity(line: KeyedLine | null, findings: Findings): Quantity {
  if (line === null || line.rest.length === 0) return ONCE;
  const phrase = phraseOf(line, findings);
  const quantity = readRangeAndStep(phrase);
  return phrase.end() && quantity ? quantity : ONCE;
}

/** The same in front of whatever may follow. Null where it cannot be read, which is reported. */
export function readRangeAndStep(phrase: Phrase): Quantity | null {
  const { findings } = phrase;
  const start = phrase.peek();
  const range = readRange(phrase);
  const step = range && phrase.take('in', 'steps', 'of') ? readCount(phrase) : 1;
  if (range === null || step === null || start === undefined) return null;
  const least = range.least ?? step;
  const { most } = range;
  if (most !== null && most < least) {
    findings.report('bad-number', `${most} is less than ${least}`, phrase.since(start), {
      hint: 'The smaller number comes first.',
    });
    return null;
  }
  if (most !== null && (most - least) % step !== 0) {
    const reached = most - ((most - least) % step);
    findings.report(
      'bad-number',
      `steps of ${step} from ${least} on do not reach ${most}`,
      phrase.since(start),
      {
        hint: `They reach ${reached}, and then ${reached + step}.`,
      },
    );
    return null;
  }
  return { least, most, step };
}

/** `least` is null where it is one step. */
function readRange(phrase: Phrase): { readonly least: number | null; readonly most: number | null } | null {
  if (phrase.take('any')) return { least: null, most: null };
  if (phrase.take('up', 'to')) {
    const most = readCount(phrase);
    return most === null ? null : { least: null, most };
  }
  if (phrase.take('at', 'least')) {
    const least = readCount(phrase);
    return least === null ? null : { least, most: null };
  }
  if (phrase.peek()?.kind !== 'number') return phrase.fail('`any`, `1 to 10`, `up to 10` or `at least 5`');
  const least = readCount(phrase);
  if (least === null) return null;
  if (!phrase.take('to')) return phrase.fail('`to`, and how many are the most');
  const most = readCount(phrase);
  return most === null ? null : { least, most };
}

/** A whole number of at least one. */
function readCount(phrase: Phrase): number | null {
  const start = phrase.peek();
  const count = phrase.amount(1, 'a quantity', 'a whole number');
  if (count !== 0 || start === undefined) return count;
  phrase.findings.report('bad-number', 'a quantity cannot be zero', start, {
    hint: 'What is bought is bought at least once.',
  });
  return phrase.giveUp();
}
