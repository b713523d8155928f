import { request } from 'node:http';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  eventually,
  planspec,
  project,
  read,
  SHOP,
  SHOP_WITH_ERROR,
  startPreview,
  write,
} from './support.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** A preview of these plan files; `get` asks it for a page. */
async function preview(cwd: string, ...paths: readonly string[]) {
  const { port, said } = await startPreview(cwd, ...paths);
  const get = (path: string, options: { host?: string; method?: string } = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { host = `127.0.0.1:${port}`, method = 'GET' } = options;
      const asked = request({ port, host: '127.0.0.1', path, method, headers: { host } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      });
      asked.on('error', reject).end();
    });
  return { get, said };
}

test('a preview serves what a build writes, and keeps the last good page when a plan file breaks', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const { get, said } = await preview(cwd);
  expect((await planspec(['build'], { cwd })).code).toBe(0);
  for (const name of ['pricing.html', 'table.html', 'pricing.json', 'pricing.md']) {
    const served = await get(`/shop/${name}`);
    expect(served.text).toBe(read(cwd, `generated/shop/${name}`));
    expect(served.headers['x-content-type-options']).toBe('nosniff');
  }
  expect((await get('/')).text).toContain('src="/shop/pricing.html"');

  write(cwd, { 'plans/shop.plan': SHOP_WITH_ERROR });
  await eventually(() => expect(said()).toContain('did you mean'));
  expect((await get('/shop/pricing.html')).text).toBe(read(cwd, 'generated/shop/pricing.html'));
  const { text } = await get('/shop/');
  expect(text).toContain('The page below is the last one without errors.');
  expect(text).toContain('plans/shop.plan:18:3');

  write(cwd, { 'plans/shop.plan': SHOP.replace('50 GB', '60 GB') });
  await eventually(async () => expect((await get('/shop/pricing.html')).text).toContain('60 GB'));
  expect((await get('/shop/')).text).not.toContain('without errors');
});

test('a preview serves the page in each of its locales, and follows its translations', async () => {
  const plan = `${SHOP}\npage {\n  locales ar-EG, de-DE\n}\n`;
  const german = (title: string) => `features:\n  api:\n    name: ${title}\n`;
  const cwd = project({ 'plans/shop.plan': plan, 'plans/shop.de-DE.yaml': german('API-Zugriff') });
  const { get } = await preview(cwd, 'plans/shop.plan');
  const { text } = await get('/shop/de-DE/');
  expect(text).toContain('src="/shop/de-DE/pricing.html"');
  expect(text).toContain('<a href="/shop/">en</a> <a href="/shop/ar-EG/">ar-EG</a>');
  expect(text).toContain('<a href="/shop/de-DE/" aria-current="page">de-DE</a>');
  expect((await get('/de-DE/')).text).toBe(text);
  expect((await get('/shop/de-DE/pricing.html')).text).toContain('API-Zugriff');
  expect((await get('/shop/ar-EG/pricing.html')).text).toContain('dir="rtl"');
  for (const [path, location] of [
    ['/shop', '/shop/'],
    ['/shop/de-DE', '/shop/de-DE/'],
    ['/de-DE', '/shop/de-DE/'],
  ] as const)
    expect(await get(path)).toMatchObject({ status: 302, headers: { location } });
  for (const path of ['/shop/fr-FR/', '/fr-FR', '/fr-FR/', '/de-DE/pricing.html', '/shop/de-DE/x', '//shop'])
    expect({ path, status: (await get(path)).status }).toEqual({ path, status: 404 });

  write(cwd, { 'plans/shop.de-DE.yaml': german('Zugang zur API') });
  await eventually(async () =>
    expect((await get('/shop/de-DE/pricing.html')).text).toContain('Zugang zur API'),
  );
});

test('a preview without a page says what is wrong in its place, and answers only this machine', async () => {
  const cwd = project({
    'plans/shop.plan': `${SHOP_WITH_ERROR}\nplan "</script><script>alert(1)</script>"\n`,
  });
  const { get } = await preview(cwd);
  const { text, headers } = await get('/');
  expect(text).toContain('There is no page to show yet.');
  expect(text).toContain('did you mean');
  expect(text).not.toContain('<script>alert');
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect((await get('/shop/pricing.html')).status).toBe(404);
  expect((await get('/../../etc/passwd')).status).toBe(404);
  expect((await get('/%E0%A4%A')).status).toBe(404);
  expect((await get('/', { host: 'plans.example' })).status).toBe(403);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('a port that is taken is a plain sentence, and the command ends', async () => {
  const cwd = project({ 'plans/shop.plan': SHOP });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ended = await planspec(['preview', '--port', `${port}`], { cwd });
  expect(ended).toMatchObject({
    code: 2,
    stderr: `error: port ${port} is not free; name another one with --port\n`,
  });
  expect((await planspec(['preview', '--port', '99999'], { cwd })).code).toBe(2);
});
