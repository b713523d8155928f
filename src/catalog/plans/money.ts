import { replaceWith } from '../../diagnostics/findings.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Currency } from '../catalog.ts';
import type { Context } from '../context.ts';
import { CYCLE_WORDS } from '../cycles.ts';
import { readScaled } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';

/** `19.99 USD` in minor units of the currency, or in so many parts of one as `finer` says. */
export function readMoney(
  phrase: Phrase,
  context: Context,
  finer = 1,
): { readonly currency: Currency; readonly minor: number } | null {
  const number = phrase.number('a price such as `15 USD monthly`, `free`, or `contact us`');
  if (number === null) return null;
  if (phrase.peek() === undefined && /^0+$/.test(number.text))
    return phrase.fail('a currency', { guess: 'free', at: number });
  const word = phrase.word('the currency: `15 USD`');
  if (word === null) return null;
  const currency = context.currencies.get(word.text);
  if (
    currency === undefined &&
    (word.text === 'per' || word.text === 'every' || CYCLE_WORDS.has(word.text))
  ) {
    context.findings.report('unreadable-line', 'the price has no currency', number, {
      label: 'a currency belongs behind this',
      hint: 'Write it like this: `15 USD monthly`.',
    });
    return phrase.giveUp();
  }
  if (currency === undefined) {
    const guess = context.currencies.has(word.text.toUpperCase())
      ? word.text.toUpperCase()
      : nearest(word.text, context.currencies.keys());
    const known = [...context.currencies.keys()].map((code) => `\`${code}\``).join(', ');
    context.findings.report('unknown-currency', `the catalog has no prices in \`${word.text}\``, word, {
      cause: `currency ${word.text}`,
      label: guess === null ? '' : `did you mean \`${guess}\`?`,
      hint: known
        ? `The catalog's \`currency\` line names ${known}.`
        : 'Name it in the `currency` line of the catalog.',
      fixes: guess === null ? [] : [replaceWith(word, guess)],
    });
    return { currency: { code: word.text, decimals: 2 }, minor: 0 };
  }
  const minor = readScaled(
    number,
    10 ** currency.decimals * finer,
    `a price in ${currency.code}`,
    context.findings,
  );
  return minor === null ? { currency, minor: 0 } : { currency, minor };
}

/** Reports `2 USD, 1.90 EUR` and `2 USD and 1.90 EUR` where `or` stands between prices in several currencies. */
export function reportOtherLink(phrase: Phrase, { currencies, findings }: Context): boolean {
  const [link, number, word] = [phrase.peek(), phrase.peek(1), phrase.peek(2)];
  const isLink = link?.kind === 'comma' || (link?.kind === 'word' && link.text === 'and');
  if (!isLink || number?.kind !== 'number' || word?.kind !== 'word' || !currencies.has(word.text))
    return false;
  findings.report('unreadable-line', '`or` stands between prices in several currencies', link, {
    label: 'write `or`',
    hint: 'Customers pay one of them: `2 USD or 1.90 EUR`.',
    fixes: [{ title: 'write `or`', edits: [{ start: phrase.last.end, end: link.end, text: ' or' }] }],
  });
  phrase.giveUp();
  return true;
}
