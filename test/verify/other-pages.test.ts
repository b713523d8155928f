import { describe, expect, test } from 'vitest';
import { positionAt } from '../../src/source/source.ts';
import { verify } from '../../src/verify/index.ts';
import { catalogOf, SEED } from '../support/pages.ts';

const CATALOG = catalogOf(SEED);

/** What is found in a page: `line:column words`. */
async function findIn(text: string, name = 'page.html', strict = false): Promise<readonly string[]> {
  const result = await verify({ name, text }, CATALOG, { strict });
  if (result.kind === 'refused') return [`refused: ${result.reason}`];
  return result.diagnostics.map(({ source, labels: [{ span }] }) => {
    const { line, column } = positionAt(source, span.start);
    return `${line}:${column} ${source.text.slice(span.start, span.end)}`;
  });
}

describe('a table that somebody else wrote', () => {
  const table = (rows: string): string =>
    `<table><thead><tr><th>Feature</th><th>Free</th><th><b>Starter</b></th><th>Pro <em>Most popular</em></th></tr></thead>\n${rows}</table>`;

  test.each([
    ['<tr><td>API access</td><td>—</td><td>✓</td><td>✓</td></tr>', []],
    ['<tr><td>API access</td><td>—</td><td>—</td><td>✓</td></tr>', ['2:38 —']],
    ['<tr><th scope=row>API access<td>No<td>Yes<td>No</table>', ['2:45 No']],
    [
      '<tr><td>API access</td><td></td><td><svg aria-label="Not included"></svg></td><td><img alt="Yes"></td></tr>',
      ['2:37 <'],
    ],
    ['<tr><td>Storage</td><td>1 GB</td><td>20&nbsp;GB</td><td>50GB</td></tr>', ['2:38 20&nbsp;GB']],
    ['<tr><td>Projects</td><td>1</td><td>3</td><td>100</td></tr>', ['2:44 100']],
    ['<tr><td>Projects</td><td>1</td><td>Unlimited</td><td>Unlimited</td></tr>', ['2:35 Unlimited']],
    ['<tr><td>Storage</td><td>1 GB</td><td colspan=2>10 GB</td></tr>', ['2:48 10 GB']],
    ['<tr><td>API access</td><td>No</td><td colspan=2>Yes</td></tr>', []],
    ['<tr><td>Price per month</td><td>Free</td><td>$15</td><td>$59</td></tr>', ['2:56 $59']],
    ['<tr><td>Pricing</td><td>$0</td><td>$15/mo</td><td>Contact us</td></tr>', ['2:50 Contact us']],
    ['<tr><td>Image models</td><td>All</td><td>All</td><td>All</td></tr>', ['2:29 All']],
    ['<tr><td>Free trial</td><td>No</td><td>No</td><td>30 days</td></tr>', ['2:47 30 days']],
    [
      '<tr><td>Subscription-cycle credits</td><td>—</td><td>1,000 per month</td><td>6,000 / month</td></tr>',
      ['2:76 6,000'],
    ],
    ['<tr><td>Something else</td><td>9 GB</td><td>99</td><td>x</td></tr>', []],
  ])('%s', async (rows, found) => {
    const places = (await findIn(table(rows))).map((one) => one.replace(/^(\d+):\d+ /, '$1 '));
    expect(places).toEqual(found.map((one) => one.replace(/^(\d+):\d+ /, '$1 ')));
  });

  test('a cell may reach far beyond its end', async () => {
    const rows =
      '<tr><td rowspan=1000000000>Storage</td><td>1 GB</td><td colspan=1000000000>20 GB</td></tr><tr><td>x</td></tr>';
    expect(await findIn(table(rows))).toEqual(['2:76 20 GB']);
  });

  test('plans may be its rows', async () => {
    const text =
      '<table>\n<tr><th>Plan</th><th>Storage</th><th>API access</th></tr>\n<tr><td>Free</td><td>1 GB</td><td>No</td></tr>\n<tr><td>Starter</td><td>12 GB</td><td>Yes</td></tr>\n</table>';
    expect(await findIn(text)).toEqual(['4:25 12 GB']);
  });

  test('in Markdown', async () => {
    const text =
      '# Plans\n\n| | Free | Starter | Pro |\n| --- | --- | --- | --- |\n| **API access** | ✗ | ✗ | ✓ |\n| Storage | 1 GB | 10 GB | 40 GB |\n';
    expect(await findIn(text, 'page.md')).toEqual(['5:24 ✗', '6:28 40 GB']);
  });
});

describe('cards and prose', () => {
  test.each([
    ['<h3>Starter</h3><p>$15<small>/month</small></p><ul><li>10 GB storage<li>API access</ul>', []],
    ['<h3>Starter</h3><p><b>$19</b><small>/month</small></p>', ['1:23 $19']],
    ['<h3>Starter</h3><div>$19</div>', ['1:22 $19']],
    ['<h3>Free</h3><ul><li>✓ API access</li></ul>', ['1:22 ✓ API access']],
    ['<h3>Pro</h3><ul><li>✗ API access</li></ul>', ['1:21 ✗ API access']],
    ['<h3>Starter</h3><ul><li>100 GB storage</li></ul>', ['1:25 100 GB']],
    ['<article><h3>Starter</h3></article><p>You get 50 GB storage.</p>', []],
    [
      '<h2>Questions</h2><h3>Can I use the API?</h3><p>API access is available for <b>Pro</b> users.</p>',
      ['1:80 Pro'],
    ],
    ['<p>Add-on credits are valid for 6&#32;months.</p>', ['1:33 6&#32;months']],
    ['<script>"API access is available for Pro users."</script><style>a{}</style>', []],
    ['<p hidden>API access is available for Pro users.</p>', []],
    ['<!-- API access is available for Pro users. -->', []],
  ])('%s', async (text, found) => expect(await findIn(text)).toEqual(found));

  test('what no rule says shows when asked for', async () => {
    expect(await findIn('<p>Unlimited laughter.</p>')).toEqual([]);
    expect(await findIn('<p>Unlimited laughter.</p>', 'page.html', true)).toEqual(['1:4 Unlimited laughter']);
  });
});

test('a paragraph is read to its end, however long it is', async () => {
  const text = `<p>${'Everybody likes it.<br>'.repeat(3_000)}Starter comes with 20 GB of storage.`;
  expect(await findIn(text)).toEqual([expect.stringMatching(/ 20 GB$/)]);
});

describe('structured data', () => {
  const data = (offer: string): string =>
    `<script type="application/ld+json">{"@type":"WebApplication","name":"X","offers":[${offer}]}</script>`;

  test.each([
    ['{"@type":"Offer","name":"Pro","price":"49.00","priceCurrency":"USD"}', []],
    ['{"@type":"Offer","name":"Pro","price":"59","priceCurrency":"USD"}', ['"59"']],
    ['{"@type":"Offer","name":"Pro (yearly)","price":49,"priceCurrency":"USD"}', ['49']],
    ['{"@type":"Offer","name":"Pro","price":49,"priceCurrency":"GBP"}', ['"GBP"']],
    ['{"@type":"Offer","name":"Free","price":0}', []],
    ['{"name":"Starter","priceSpecification":{"price":16,"priceCurrency":"USD"}}', ['16']],
    ['{"name":"Somebody","price":16}', []],
    ['{"name":"Starter","price":', []],
    ['{"@type":"AggregateOffer","lowPrice":"0","highPrice":"49","priceCurrency":"USD"}', []],
    ['{"@type":"AggregateOffer","lowPrice":"","highPrice":"49","priceCurrency":"USD"}', []],
    ['{"@type":"AggregateOffer","lowPrice":"9","highPrice":"49","priceCurrency":"USD"}', ['"9"']],
    ['{"name":"Who has it?","acceptedAnswer":{"text":"API access is available for Pro users."}}', ['Pro']],
    [
      '{"name":"Who has it?","acceptedAnswer":{"text":"\\"API access\\" is available for Free users."}}',
      ['"\\"API access\\" is available for Free users."'],
    ],
  ])('%s', async (offer, found) => {
    const words = (await findIn(data(offer))).map((one) => one.replace(/^\S+ /, ''));
    expect(words).toEqual(found);
  });
});

describe('pages that cannot be compared', () => {
  test.each([
    [
      new Uint8Array([0x3c, 0x70, 0x3e, 0xff]),
      'refused: `page.html` cannot be verified: it is not UTF-8 text: byte FF (number 4 of the file) begins no character',
    ],
    [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      'refused: `page.html` cannot be verified: it is a PNG image, and not text in UTF-8',
    ],
    ['x'.repeat(8 * 1024 * 1024 + 1), 'refused: `page.html` cannot be verified: it has more than 8 MiB'],
    [
      '<html lang="de"><p>Starter</p>',
      'refused: `page.html:1:1` cannot be verified: its language is `de`, and Planspec reads English',
    ],
    [
      `<p>Few words</p>\n<p>${'many '.repeat(100_001)}</p>`,
      'refused: `page.html:2:4` cannot be verified: it has more than 500,000 characters to read',
    ],
    [
      `<table><tr><td>${'many '.repeat(100_001)}</td></tr></table>`,
      'refused: `page.html:1:16` cannot be verified: it has more than 500,000 characters to read',
    ],
    [
      '<table>'.repeat(20),
      'refused: `page.html:1:113` cannot be verified: its tables stand too deep in one another',
    ],
    [
      `<table>\n${'<tr><td colspan=1000>'.repeat(201)}`,
      'refused: `page.html:2:4205` cannot be verified: its tables have too many cells',
    ],
    [
      `<p>\n<table>${'<tr><td rowspan=1000 colspan=100>'.repeat(100)}`,
      'refused: `page.html:2:1` cannot be verified: its tables have too many cells',
    ],
  ])('are refused: %#', async (text, refusal) => {
    const result = await verify({ name: 'page.html', text }, CATALOG);
    expect(result.kind === 'refused' ? `refused: ${result.reason}` : result.diagnostics).toBe(refusal);
  });

  test.each([
    ['deep', '<div>'.repeat(100_000)],
    ['broken', '<td></tr></table><table><tr><li></h3><p'.repeat(5_000)],
    ['of one attribute', `<p ${'a="'.repeat(50_000)}`],
    ['of formatting', Array.from({ length: 20_000 }, (_, at) => `<b id=${at}><p>`).join('')],
    ['of one sentence', `<p>${'Pro and Starter, '.repeat(12_000)}`],
    ['of numbers', `<p>${'10 GB of storage '.repeat(12_000)}`],
    ['of braces', `<script type="application/ld+json">${'['.repeat(200_000)}${'{'.repeat(100_000)}</script>`],
    ['of one word', `<p>${'x'.repeat(100_000)}`],
    ['of one number', `<p>${'1'.repeat(100_000)}`],
    ['of prices', `<p>${'$5 per seat / '.repeat(6_000)}`],
    ['of savings', `<p>${'save up to 5% off yearly '.repeat(5_000)}`],
    ['of trials', `<p>${'free trial for 3 days free '.repeat(5_000)}`],
    ['of features', `<p>${'API access is available for '.repeat(5_000)}`],
    ['of broad cells', '<table><tr><td colspan=1000000000 rowspan=1000000000>x'],
    ['of tall cells', `<table>${'<tr><td rowspan=99999>x</td><td>y</td></tr>'.repeat(190)}`],
    ['of unclosed tables', `${'<table><tr><td>'.repeat(15)}${'10 GB of storage '.repeat(3_000)}`],
    ['of attributes', `<p ${Array.from({ length: 30_000 }, (_, at) => `a${at}=1`).join(' ')}>x`],
    ['of entities', `<p>${'&amp;&#x41;'.repeat(50_000)}</p>`],
  ])('do no harm when they are %s', async (_, text) => {
    expect((await verify({ name: 'page.html', text }, CATALOG)).kind).toBe('verified');
  });

  test('in Markdown have at most 1 MiB', async () => {
    const most = '\n'.repeat(1024 * 1024);
    expect(await verify({ name: 'page.md', text: most }, CATALOG)).toEqual({
      kind: 'verified',
      diagnostics: [],
    });
    expect(await verify({ name: 'page.md', text: `${most}x` }, CATALOG)).toMatchObject({
      reason: '`page.md:1048577:1` cannot be verified: it has more than 1 MiB',
    });
  });

  test.each([
    ['nested', '> '.repeat(20_000)],
    ['of brackets', '['.repeat(50_000)],
    ['of stars', '*a_ '.repeat(20_000)],
    ['of ticks', Array.from({ length: 500 }, (_, at) => `${'`'.repeat(at + 1)} `).join('')],
  ])('nor in Markdown when they are %s', async (_, text) => {
    expect((await verify({ name: 'page.md', text }, CATALOG)).kind).toBe('verified');
  });
});
