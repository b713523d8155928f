import type { Findings } from '../diagnostics/findings.ts';
import { replaceWith } from '../diagnostics/findings.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { DEFAULT_LOCALE } from '../locales/index.ts';
import { type Declaration, findKeyed, findText } from '../reading/index.ts';
import type { CreditRounding, Currency, Cycle, Discount, PageTexts, Plan } from './catalog.ts';
import { phraseOf, reportMissing } from './context.ts';
import { CURRENCIES } from './currencies.ts';
import { compareCycles } from './cycles.ts';
import { readLanguage, readLocales } from './locales.ts';
import { readDiscounts } from './plans/discounts.ts';
import { templateOf } from './templates.ts';

/** The settings of `catalog`. */
export interface Header {
  readonly currencies: readonly Currency[];
  readonly timezone: string;
  readonly language: string;
  readonly creditDecimals: number;
  readonly creditRounding: CreditRounding;
  readonly discounts: readonly Discount[];
}

/** What a file without a readable `catalog` goes by. */
export const NO_HEADER: Header = {
  currencies: [],
  timezone: 'UTC',
  language: DEFAULT_LOCALE,
  creditDecimals: 0,
  creditRounding: 'up',
  discounts: [],
};

export function readHeader(declaration: Declaration, findings: Findings): Header {
  return {
    currencies: readCurrencies(declaration, findings),
    timezone: readTimezone(declaration, findings),
    language: readLanguage(declaration, findings),
    creditDecimals: readDecimals(declaration, findings),
    creditRounding: readRounding(declaration, findings),
    discounts: readDiscounts(declaration.body, findings),
  };
}

/** The currencies that prices may be in: all there are, if the catalog's own line has a slip, which is already reported. */
export function allowedCurrencies(
  declaration: Declaration | undefined,
  { currencies }: Header,
): ReadonlyMap<string, Currency> {
  const line = declaration && findKeyed(declaration.body, 'currency');
  const named = line?.rest.filter(({ kind }) => kind === 'word').length ?? 0;
  if (currencies.length === 0 || named !== currencies.length) return CURRENCIES;
  return new Map(currencies.map((currency) => [currency.code, currency]));
}

function readCurrencies(declaration: Declaration, findings: Findings): readonly Currency[] {
  const line = findKeyed(declaration.body, 'currency');
  if (line === null) {
    reportMissing(declaration, 'currency', findings);
    return [];
  }
  const phrase = phraseOf(line, findings);
  const found = new Map<string, Currency>();
  do {
    const word = phrase.word('a currency such as `USD`');
    if (word === null) break;
    const currency = CURRENCIES.get(word.text);
    if (currency === undefined) {
      const guess = CURRENCIES.has(word.text.toUpperCase())
        ? word.text.toUpperCase()
        : nearest(word.text, CURRENCIES.keys());
      findings.report('unknown-currency', `\`${word.text}\` is not the code of a currency`, word, {
        label: guess === null ? '' : `did you mean \`${guess}\`?`,
        hint: 'Currencies have the three letters of ISO 4217: `USD`, `EUR`, `JPY`.',
        fixes: guess === null ? [] : [replaceWith(word, guess)],
      });
    } else if (found.has(word.text)) {
      findings.report('duplicate-name', `the currency \`${word.text}\` is named twice`, word);
    } else {
      found.set(word.text, currency);
    }
  } while (phrase.takeComma());
  phrase.endOfList((part) => part.kind === 'word' && CURRENCIES.has(part.text));
  return [...found.values()];
}

function readTimezone(declaration: Declaration, findings: Findings): string {
  const line = findKeyed(declaration.body, 'timezone');
  if (line === null) return 'UTC';
  const first = line.rest[0];
  const last = line.rest[line.rest.length - 1];
  if (!first || !last) return 'UTC';
  const name = findings.source.text.slice(first.start, last.end);
  if (isTimezone(name)) return name;
  const meant = timezoneOf(name);
  findings.report(
    'unknown-timezone',
    `\`${name}\` is not the name of a time zone`,
    { start: first.start, end: last.end },
    {
      label: meant === undefined ? '' : `did you mean \`${meant}\`?`,
      hint: 'Write `UTC`, or a name such as `Europe/Berlin` or `America/New_York`.',
      fixes: meant === undefined ? [] : [replaceWith({ start: first.start, end: last.end }, meant)],
    },
  );
  return 'UTC';
}

/** The zone that a city is the name of: `New York`, `berlin`. */
function timezoneOf(city: string): string | undefined {
  const sought = `/${city.toLowerCase().replaceAll(' ', '_')}`;
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(sought));
}

function isTimezone(name: string): boolean {
  if (name === 'UTC') return true;
  if (!/^[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function readDecimals(declaration: Declaration, findings: Findings): number {
  const line = findKeyed(declaration.body, 'credit decimals');
  if (line === null) return 0;
  const phrase = phraseOf(line, findings);
  const start = phrase.peek();
  const value = phrase.amount(1, 'the number of decimal places', 'a number from 0 to 6');
  if (!phrase.end() || value === null) return 0;
  if (value <= 6) return value;
  findings.report('bad-number', `a credit cannot have ${value} decimal places`, start ?? line.keyword, {
    hint: '6 are the most.',
  });
  return 0;
}

function readRounding(declaration: Declaration, findings: Findings): CreditRounding {
  const line = findKeyed(declaration.body, 'credit rounding');
  if (line === null || line.rest.length === 0) return 'up';
  const phrase = phraseOf(line, findings);
  const rounding = phrase.oneOf(['up', 'down', 'half up', 'half even']);
  phrase.end();
  return rounding ?? 'up';
}

const NO_TEXTS: PageTexts = {
  title: null,
  intro: null,
  tableTitle: null,
  tableIntro: null,
  faqTitle: null,
  shownFirst: null,
  faqAsData: false,
  locales: [],
};

/** The headings of the page, and what it shows first, which is in the prices of a plan. */
export function readPage(
  declaration: Declaration | undefined,
  plans: Iterable<Plan>,
  findings: Findings,
): PageTexts {
  if (declaration === undefined) return NO_TEXTS;
  const text = (keyword: string) => templateOf(findText(declaration.body, keyword));
  return {
    title: text('title'),
    intro: text('intro'),
    tableTitle: text('table title'),
    tableIntro: text('table intro'),
    faqTitle: text('faq title'),
    shownFirst: readShownFirst(declaration, plans, findings),
    faqAsData: findKeyed(declaration.body, 'faq for search engines') !== null,
    locales: readLocales(declaration, findings),
  };
}

/** The cycles that plans on the page have prices for; null if prices could not be read, which is reported. */
function paidCycles(plans: Iterable<Plan>): ReadonlyMap<string, Cycle> | null {
  const cycles = new Map<string, Cycle>();
  for (const { hidden, pricing } of plans) {
    if (pricing.kind === 'unknown') return null;
    if (hidden || pricing.kind !== 'paid') continue;
    for (const { cycle } of pricing.prices) cycles.set(cycle.id, cycle);
  }
  return cycles;
}

/** `shows yearly first` */
function readShownFirst(
  { body }: Declaration,
  plans: Iterable<Plan>,
  findings: Findings,
): PageTexts['shownFirst'] {
  const line = findKeyed(body, 'shows');
  if (line === null || line.rest.length === 0) return null;
  const phrase = phraseOf(line, findings);
  const start = phrase.peek();
  const cycle = phrase.cycle();
  if (cycle === null || start === undefined) return null;
  const at = phrase.since(start);
  if (!phrase.take('first')) return phrase.fail('`first`');
  if (!phrase.end()) return null;
  const cycles = paidCycles(plans);
  if (cycles !== null && !cycles.has(cycle.id)) {
    const known = [...cycles.values()].sort(compareCycles).map(({ id }) => `\`${id.replaceAll('-', ' ')}\``);
    findings.report('unknown-cycle', 'no plan can be paid so often', at, {
      hint:
        known.length === 0
          ? 'No plan has a price for a billing period.'
          : `Plans are paid ${known.join(', ')}.`,
    });
    return null;
  }
  return { cycle, at };
}
