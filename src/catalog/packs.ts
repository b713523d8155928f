import { type Declaration, findKeyed, type KeyedLine } from '../reading/index.ts';
import type { Pack } from './catalog.ts';
import { type Context, namedOf, phraseOf, reportMissing } from './context.ts';
import { readMoney } from './plans/money.ts';

/** Enters the packs into the context. */
export function resolvePacks(declarations: readonly Declaration[], context: Context): void {
  for (const declaration of declarations) {
    const { id, text, line, body } = declaration;
    if (id === null || context.packs.has(id.text)) continue;
    context.packs.set(id.text, {
      kind: 'pack',
      ...namedOf(id, text, line, body),
      gives: readGives(declaration, context),
      prices: readPrices(declaration, context),
      needs: readNeeds(declaration, context),
    });
  }
}

/** `gives 500 add-on` */
function readGives(
  declaration: Declaration,
  { names, buckets, findings, creditScale }: Context,
): Pack['gives'] {
  const line = findKeyed(declaration.body, 'gives');
  if (line === null) {
    reportMissing(declaration, 'gives', findings);
    return null;
  }
  if (line.rest.length === 0) return null;
  const phrase = phraseOf(line, findings);
  const amount = phrase.amount(creditScale, 'a number of credits', 'a number of credits');
  const word = phrase.word('the name of a credit bucket');
  if (!phrase.end() || word === null || amount === null) return null;
  const bucket =
    names.resolve(word, 'credits', `pack \`${declaration.id?.text ?? ''}\` gives`) && buckets.get(word.text);
  return bucket ? { bucket, amount } : null;
}

function readPrices(declaration: Declaration, context: Context): Pack['prices'] {
  const { findings } = context;
  const lines = declaration.body.filter(
    (one): one is KeyedLine => one.kind === 'keyed' && one.shape.keyword === 'price',
  );
  if (lines.length === 0) reportMissing(declaration, 'price', findings);
  const prices = new Map<string, Pack['prices'][number]>();
  for (const line of lines) {
    if (line.rest.length === 0) continue;
    const phrase = phraseOf(line, findings);
    do {
      const start = phrase.peek();
      const money = readMoney(phrase, context);
      if (money === null || start === undefined) break;
      const at = phrase.since(start);
      const twin = prices.get(money.currency.code);
      if (twin)
        findings.report('duplicate-line', `there are two prices in ${twin.currency}`, at, {
          others: [{ span: twin.at, text: 'the first one' }],
        });
      else
        prices.set(money.currency.code, {
          currency: money.currency.code,
          minor: money.minor,
          at,
          line: line.line,
        });
    } while (phrase.takeComma());
    phrase.end();
  }
  return [...prices.values()];
}

/** `needs credit-packs` */
function readNeeds(declaration: Declaration, { names, features, findings }: Context): Pack['needs'] {
  const line = findKeyed(declaration.body, 'needs');
  if (line === null || line.rest.length === 0) return [];
  const phrase = phraseOf(line, findings);
  const needs: Pack['needs'][number][] = [];
  do {
    const word = phrase.word('the name of a feature');
    if (word === null) break;
    const feature =
      names.resolve(word, 'feature', `pack \`${declaration.id?.text ?? ''}\` needs`) &&
      features.get(word.text);
    if (feature) needs.push({ feature, at: { start: word.start, end: word.end } });
  } while (phrase.takeComma());
  phrase.end();
  return needs;
}
