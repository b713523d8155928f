import { readFileSync } from 'node:fs';
import { workExamples } from '../../src/compiler/examples.ts';
import {
  describePage,
  emitCardsHtml,
  emitFaqHtml,
  emitPageHtml,
  emitStyle,
  emitTableHtml,
  type Page,
} from '../../src/emit/page/index.ts';
import { check } from '../../src/index.ts';
import { ENGLISH } from '../../src/locales/index.ts';
import { catalogOf, SEED } from '../support/pages.ts';

const HEADER = { sourceName: 'plans/test.plan', hash: 'abc' };

/** A page, and the files that are made of it. */
export interface Shown {
  readonly name: string;
  readonly page: Page;
  readonly complete: string;
  readonly cards: string;
  readonly table: string;
  readonly faq: string;
  readonly style: string;
}

export function show(name: string, page: Page): Shown {
  return {
    name,
    page,
    complete: emitPageHtml(page, ENGLISH),
    cards: emitCardsHtml(page, ENGLISH),
    table: emitTableHtml(page, ENGLISH),
    faq: emitFaqHtml(page, ENGLISH),
    style: emitStyle(page),
  };
}

export function showSource(name: string, source: string): Shown {
  return show(name, describePage(catalogOf(source), HEADER, ENGLISH));
}

/** The page of a plan file that ships. */
export async function showShipped(path: string): Promise<Shown> {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { catalog } = await check({ name: path, text });
  if (catalog === null) throw new Error(`no catalog in ${path}`);
  const worked = await workExamples(catalog, ENGLISH);
  return show(path, describePage(catalog, HEADER, ENGLISH, { worked }));
}

export const seed = showSource("the seed's page with two currencies", SEED);

export const onePlan = showSource(
  'a page with one plan',
  'catalog c "C" { currency USD }\nplan a "A" { price free }\n',
);

const LONG = 'Unbreakable'.repeat(12);
export const longWords = showSource(
  'a page with very long words',
  `${SEED.replace('"Starter"', `"${LONG}"`).replace('"API access"', `"${LONG}"`)}faq "${LONG}?" { "${LONG}." }\n`,
);

/** A page of so many plans and so many rows of features. */
export function showLarge(plans: number, rows: number): Shown {
  const features = Array.from(
    { length: rows },
    (_, at) => `feature f-${at} "What customers get as number ${at}"\n`,
  );
  const cards = Array.from(
    { length: plans },
    (_, plan) => `plan p-${plan} "Plan ${plan}" {
  tagline "For everybody who wants number ${plan}"
  price ${plan + 1},999 USD monthly, ${9 * plan + 9},999 USD yearly
  ${plan === 2 ? 'most popular' : ''}
${features.map((_, at) => (at % plans === plan ? '' : `  f-${at}\n`)).join('')}}
`,
  );
  return showSource(
    `a page of ${plans} plans and ${rows} rows`,
    `catalog large "Large" { currency USD }\n${features.join('')}${cards.join('')}`,
  );
}

/** A page of somebody else that the parts were put into; `head` is what is there for them. */
export function host(parts: readonly string[], head: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title>${head}</head>
<body><main><h1>Host</h1><p>Text of the host with a <a href="#x">link</a>.</p>
${parts.join('\n')}
</main></body></html>`;
}
