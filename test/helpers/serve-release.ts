import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isText, typeOf } from '../../src/hosting/content-types.ts';
import { headersOf } from '../../src/hosting/header-list.ts';
import type { Host } from '../../src/hosting/host-list.ts';
import type { SealedSite } from '../../src/publish/targets/target.ts';
import { isShown } from '../../src/publish/verify/list-shown.ts';

/** What a server answers. */
export interface Reply {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
}

/** Spoils a reply, or takes it over when it returns true. */
export type Fault = (reply: Reply, request: IncomingMessage, response: ServerResponse) => boolean | void;

/**
 * Serves a sealed site rightly, as a kind of host does, but for one fault.
 * @param context the test, at whose end the server stops
 * @param site the site
 * @param host the kind of host
 * @param fault what it does wrong
 * @returns the address of the site
 */
export async function serveRelease(
  context: TestContext,
  site: SealedSite,
  host: Host,
  fault: Fault = () => {},
): Promise<URL> {
  const contents = new Map<string, Buffer>();
  for (const { path } of [...site.release.files, { path: 'release.json' }]) {
    contents.set(path, await readFile(join(site.folder, path)));
  }
  const server = createServer((request, response) => {
    const reply = answer(request, site, host, contents);
    if (fault(reply, request, response) === true) return;
    response.statusCode = reply.status;
    for (const [name, value] of reply.headers) response.appendHeader(name, value);
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
}

function answer(
  { url = '/', headers }: IncomingMessage,
  { release }: SealedSite,
  host: Host,
  contents: ReadonlyMap<string, Buffer>,
): Reply {
  const plain: Reply = { status: 404, headers: [['Content-Type', 'text/plain']], body: Buffer.from('No.') };
  const moved = release.redirects.find(({ from }) => from === url || from === `${url}/`);
  if (moved !== undefined && host.redirects === 'status') {
    return { status: 301, headers: [['Location', moved.to]], body: Buffer.alloc(0) };
  }
  const path = `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`;
  const isThere = contents.has(path) && (path === 'release.json' || isShown(path, host));
  const shown = isThere ? path : '404.html';
  const content = contents.get(shown);
  if (content === undefined) return plain;
  const styles = release.files.find(({ path: one }) => one === shown)?.styles ?? [];
  const listed = headersOf({ path: shown, styles }).filter(({ name }) => {
    if (host.headers === 'all') return true;
    if (host.headers === 'by address')
      return isThere || !/^(?:Content-Security|Cache|Cross-Origin-Res)/.test(name);
    return host.headers === 'type and cache' && name === 'Cache-Control';
  });
  const form = isText(shown)
    ? (/br|gzip/.exec(String(headers['accept-encoding']))?.[0] ?? 'identity')
    : 'identity';
  const body = form === 'br' ? brotliCompressSync(content) : form === 'gzip' ? gzipSync(content) : content;
  const mark = `"${createHash('sha256').update(body).digest('hex').slice(0, 8)}"`;
  const all: Reply = {
    status: isThere ? 200 : 404,
    headers: [
      ['Content-Type', host.headers === 'its own' ? typeOf(shown).replace(/;.*/, '') : typeOf(shown)],
      ...(form === 'identity' ? [] : [['Content-Encoding', form] as [string, string]]),
      ...(isText(shown) ? [['Vary', 'Accept-Encoding'] as [string, string]] : []),
      ['ETag', mark],
      ...listed.map(({ name, value }) => [name, value] as [string, string]),
    ],
    body,
  };
  return headers['if-none-match'] === mark ? { ...all, status: 304, body: Buffer.alloc(0) } : all;
}
