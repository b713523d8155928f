import { CURRENCIES } from '../../catalog/currencies.ts';
import { jsonForHtml } from '../escape/index.ts';
import type { Answered, BillingPeriod, Card, Page, PriceLine } from './page.ts';

/**
 * `pricing.jsonld`: the plans as schema.org data, an offer for each price. It says what the page says and no more: a plan
 * whose price is to be agreed on has no offer. It can stand in a `<script>` as it is.
 */
export function emitJsonLd(page: Page): string {
  return `${jsonForHtml(dataOf(page), 2)}\n`;
}

function dataOf(page: Page): unknown {
  const { catalog, headings, plans, questions, questionsAsData, lang } = page;
  const cycles = new Map(page.cycles.map((cycle) => [cycle.id, cycle]));
  const main = page.currencies[0] ?? 'USD';
  const application = {
    '@type': 'WebApplication',
    name: catalog.name,
    ...(headings.intro ? { description: headings.intro.text } : {}),
    inLanguage: lang,
    offers: plans.flatMap((card) => card.prices.flatMap((price) => offersOf(card, price, cycles, main))),
  };
  const asked = questionsAsData && questions.length > 0 ? [faqOf(questions, lang)] : [];
  return { '@context': 'https://schema.org', '@graph': [application, ...asked] };
}

function offersOf(
  card: Card,
  price: PriceLine,
  cycles: ReadonlyMap<string, BillingPeriod>,
  main: string,
): readonly unknown[] {
  const { name, tagline, button } = card;
  const what = {
    '@type': 'Offer',
    name,
    ...(tagline ? { description: tagline.text } : {}),
    ...(button && /^https?:/i.test(button.url) ? { url: button.url } : {}),
  };
  if (price.kind === 'free') return [{ ...what, price: '0', priceCurrency: main }];
  if (price.kind !== 'paid' || price.minor === null || price.currency === null) return [];
  const money = { price: decimal(price.minor, price.currency), priceCurrency: price.currency };
  const cycle = price.cycle === null ? undefined : cycles.get(price.cycle);
  const specification = {
    '@type': 'UnitPriceSpecification',
    ...money,
    ...(cycle ? { billingDuration: cycle.duration } : {}),
    ...(cycle ? { unitText: price.per } : {}),
  };
  return [{ ...what, ...money, priceSpecification: specification }];
}

/** Minor units as a decimal number, exactly: 1999 is `19.99` in USD. */
function decimal(minor: number, currency: string): string {
  const decimals = CURRENCIES.get(currency)?.decimals ?? 2;
  const digits = String(minor).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function faqOf(questions: readonly Answered[], lang: string): unknown {
  return {
    '@type': 'FAQPage',
    inLanguage: lang,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer.map(({ text }) => text).join('\n') },
    })),
  };
}
