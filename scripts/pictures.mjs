// npm run pictures: the pictures in README.md, of the page that plans/skills-video.plan makes now. Beside them goes a
// stamp of that page and of each picture, by which test/readme/ knows when they are stale.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser, prepareBrowser } from './browser.mjs';
import { build, planspec, root } from './setup.mjs';

export const folder = join(root, 'test/browser/pictures');
/** The plan file on the pictures. */
export const source = 'plans/skills-video.plan';
/** Both are as tall as each other where the README shows them side by side. */
export const pictures = [
  { name: 'pricing-desktop-light.png', width: 1280, height: 960, scale: 1, scheme: 'light' },
  { name: 'pricing-phone-dark.png', width: 390, height: 686, scale: 2, scheme: 'dark' },
];

/** What the pictures are of. The comment that names the plan file and its hash cannot be seen. */
export function stampOfPage(html) {
  return hash(html.replace(/<!--.*?-->/gs, ''));
}

export function stampOfPicture(name) {
  return hash(readFileSync(join(folder, name)));
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

async function take(page) {
  const browser = await launchBrowser();
  try {
    for (const { name, width, height, scale, scheme } of pictures) {
      const tab = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: scale,
        colorScheme: scheme,
      });
      await tab.goto(pathToFileURL(page).href);
      await tab.screenshot({ path: join(folder, name) });
      await tab.close();
    }
  } finally {
    await browser.close();
  }
}

async function main() {
  const out = mkdtempSync(join(tmpdir(), 'planspec-'));
  try {
    if (!build() || !planspec('build', source, '--out', out)) return false;
    prepareBrowser();
    mkdirSync(folder, { recursive: true });
    const page = join(out, 'skills-video/pricing.html');
    await take(page);
    const stamps = {
      page: stampOfPage(readFileSync(page, 'utf8')),
      pictures: Object.fromEntries(pictures.map(({ name }) => [name, stampOfPicture(name)])),
    };
    writeFileSync(join(folder, 'stamps.json'), `${JSON.stringify(stamps, null, 2)}\n`);
    return true;
  } finally {
    rmSync(out, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await main())) process.exitCode = 1;
