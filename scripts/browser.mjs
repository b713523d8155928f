// The browser the tests in test/browser/ run in: $CHROME_PATH, or Debian's chromium-headless-shell, installed here
// with its fonts when that is possible, or any Chromium or Chrome on PATH. As the global set-up of those tests this
// makes sure that there is one, and starts it once for all of them.

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const packages = ['chromium-headless-shell', 'fonts-noto-core'];
const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that all test files share, and gives what ends it. */
export default async function setup({ provide }) {
  prepareBrowser();
  const { chromium } = await import('playwright-core');
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: browserArguments });
  provide('browser', server.wsEndpoint());
  return () => server.close();
}

/** Makes sure that there is a browser. */
export function prepareBrowser() {
  if (!process.env.CHROME_PATH && isOnPath('apt-get') && !packages.every(isInstalled)) installPackages();
  process.stderr.write(`browser: ${findBrowser()}\n`);
}

/** A headless browser, as `chromium.launch()` of Playwright gives it. */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments });
}

function findBrowser() {
  const found = process.env.CHROME_PATH || programs.map(isOnPath).find(Boolean);
  if (found) return found;
  throw new Error(
    `No browser to test the pages in. Install Debian's ${packages.join(' and ')} ` +
      '(as root: apt-get install), or any Chromium or Chrome, or set CHROME_PATH to one.',
  );
}

function isOnPath(program) {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return places.find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isInstalled(name) {
  return spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' }).stdout.includes('ok installed');
}

function installPackages() {
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  if (!installed) process.stderr.write(`browser: could not install ${packages.join(' and ')}\n`);
}
