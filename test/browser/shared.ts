import { type Browser, type BrowserContextOptions, chromium, type Page as Tab } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
  }
}

/** The one browser of all test files. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** What a browser was told and what it asked for while a page was open. */
export interface Heard {
  readonly messages: string[];
  readonly requests: string[];
}

/** Opens a page in a tab of its own, and closes it. */
export async function withTab<T>(
  browser: Browser,
  html: string,
  options: BrowserContextOptions,
  look: (tab: Tab, heard: Heard) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    const tab = await context.newPage();
    const heard: Heard = { messages: [], requests: [] };
    tab.on('console', (message) => heard.messages.push(message.text()));
    tab.on('pageerror', (error) => heard.messages.push(error.message));
    tab.on('request', (request) => heard.requests.push(request.url()));
    await tab.setContent(html);
    return await look(tab, heard);
  } finally {
    await context.close();
  }
}
