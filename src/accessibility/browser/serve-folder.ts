import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { typeOf } from '../../hosting/content-types.ts';

/** How a folder is served: the path that it is published under, and pages that exist only in memory. */
export interface ServeOptions {
  readonly basePath?: string;
  /** HTML by address without the base path. */
  readonly extraPages?: Readonly<Record<string, string>>;
}

/** A running server; `url` is the address of the folder's root, with a last slash. */
export interface FolderServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder to this machine only, as a static host would: index.html for folders, 404.html with status
 * 404 for what does not exist, a redirect to the slash for folders without one.
 * Takes the folder and how to serve it; returns the running server, on a port that the system chose.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<FolderServer> {
  const basePath = options.basePath ?? '/';
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // Browsers keep connections open for later; nothing comes later.
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = readPath(request.url ?? '/', basePath);
    const extra = path === undefined ? undefined : options.extraPages?.[path];
    if (extra !== undefined) return void response.writeHead(200, htmlHeaders).end(extra);
    const found = path === undefined ? undefined : await findFile(root, path);
    if (found === 'folder') {
      return void response.writeHead(301, { location: encodeURI(`${basePath}${path?.slice(1)}/`) }).end();
    }
    if (found !== undefined) return send(response, 200, found);
    const notFound = await findFile(root, '/404.html');
    if (notFound !== undefined && notFound !== 'folder') return send(response, 404, notFound);
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  }
}

const htmlHeaders = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** Decodes the path and takes the base path off; undefined for what is outside it or not decodable. */
function readPath(requested: string, basePath: string): string | undefined {
  const [path = ''] = requested.split(/[?#]/u);
  if (!path.startsWith(basePath)) return undefined;
  try {
    return decodeURIComponent(path.slice(basePath.length - 1));
  } catch {
    return undefined;
  }
}

async function findFile(root: string, path: string): Promise<string | undefined> {
  const file = resolve(root, `.${path}`, path.endsWith('/') ? 'index.html' : '.');
  // Dots that climb out of the folder may come encoded, so the decoded and resolved path is what counts.
  if (!file.startsWith(root + sep) || path.includes('\0')) return undefined;
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isDirectory()) return 'folder';
  return entry?.isFile() ? file : undefined;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': typeOf(file), 'cache-control': 'no-store' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
