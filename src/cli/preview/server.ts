import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { framePage, newsOf, OWN } from './frame-page.ts';
import { SCRIPT, STYLE } from './own-files.ts';
import { readView, type Site, viewOf } from './site.ts';

/** Only programs on this machine reach it. */
export const HOST = '127.0.0.1';

/** A running preview. */
export interface Preview {
  readonly port: number;
  /** Shows another site from now on, and tells every open page. */
  readonly show: (site: Site) => void;
}

const NEWS = `${OWN}news/`;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['json', 'application/json'],
  ['jsonld', 'application/ld+json'],
  ['csv', 'text/csv'],
  ['md', 'text/markdown'],
]);

/** The frame may only show, run and hear what comes from here. */
const FRAME_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'";

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly content: string;
  readonly policy?: string;
  /** Where it is in truth. */
  readonly location?: string;
}

/** Serves a site on loopback. Rejects where the port cannot be had, with Node's own error. */
export async function servePreview(port: number, first: Site): Promise<Preview> {
  let site = first;
  const listeners = new Map<ServerResponse, string>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const refusal = refuse(request);
    if (refusal === null && path.startsWith(NEWS)) listen(response, path.slice(NEWS.length - 1));
    else if (refusal !== null) send(response, refusal);
    else void replyTo(site, path).then((reply) => send(response, reply));
  });

  function listen(response: ServerResponse, path: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    listeners.set(response, path);
    response.on('close', () => listeners.delete(response));
    tell(response, path);
  }

  function tell(listener: ServerResponse, path: string): void {
    listener.write(`data: ${JSON.stringify(newsOf(site, viewOf(site, path)?.catalog ?? null))}\n\n`);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    show(next) {
      site = next;
      for (const [listener, path] of listeners) tell(listener, path);
    },
  };
}

function refuse(request: IncomingMessage): Reply | null {
  if (!isFromHere(request)) return plain(403, 'This preview is only for this machine.\n');
  return request.method === 'GET' || request.method === 'HEAD'
    ? null
    : plain(405, 'Pages can only be read here.\n');
}

async function replyTo(site: Site, path: string): Promise<Reply> {
  if (path === `${OWN}preview.js`) return { status: 200, type: 'text/javascript', content: SCRIPT };
  if (path === `${OWN}preview.css`) return { status: 200, type: 'text/css', content: STYLE };
  const view = viewOf(site, path);
  if (view?.file === null)
    return { status: 200, type: 'text/html', content: framePage(site, view), policy: FRAME_POLICY };
  const content = view && (await readView(view));
  if (!view || content === null || content === undefined)
    return toFolder(site, path) ?? plain(404, 'There is no such page.\n');
  const ending = view.file.slice(view.file.lastIndexOf('.') + 1);
  return { status: 200, type: TYPES.get(ending) ?? 'text/plain', content };
}

/** `/shop/de-DE` leads to `/shop/de-DE/`. The address is made of names that the site has, never of what was asked for. */
function toFolder(site: Site, path: string): Reply | null {
  const folder = viewOf(site, `${path}/`);
  if (folder?.file !== null || folder.catalog === null) return null;
  const names = [folder.catalog.id, ...(folder.locale === null ? [] : [folder.locale])];
  return { ...plain(302, ''), location: `/${names.join('/')}/` };
}

function plain(status: number, content: string): Reply {
  return { status, type: 'text/plain', content };
}

function send(response: ServerResponse, { status, type, content, policy, location }: Reply): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
    ...(location === undefined ? {} : { Location: location }),
  });
  response.end(content);
}

/** A page elsewhere must not read the plans through a name that it lets lead to this machine. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:[0-9]+$/, '');
  return host === HOST || host === 'localhost';
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const path = url.split('?', 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
