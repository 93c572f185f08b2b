import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { serveFolder, type ServeOptions } from '../../src/accessibility/browser/serve-folder.ts';
import { makeFolder, type Files } from './make-site.ts';

const files: Files = {
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/day one/index.html': 'day',
  'site/a.ics': 'calendar',
  'secret.txt': 'secret',
};

async function serve(context: TestContext, options?: ServeOptions, folder = 'site'): Promise<string> {
  const server = await serveFolder(`${await makeFolder(context, files)}/${folder}`, options);
  context.after(() => server.close());
  return server.url;
}

async function ask(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'manual' });
  const { status, headers } = response;
  return `${status} ${headers.get('content-type') ?? headers.get('location')} ${await response.text()}`.trim();
}

/** Sends a path as it is: fetch would resolve its dots before they reach the server. */
async function askRaw(url: string, path: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.0\r\n\r\n`);
  return text(socket);
}

test('files come with their content type, folders as their index.html', async (context) => {
  const url = await serve(context);
  assert.equal(await ask(url), '200 text/html; charset=utf-8 home');
  assert.equal(await ask(`${url}day%20one/?q=1`), '200 text/html; charset=utf-8 day');
  assert.equal(await ask(`${url}a.ics`), '200 text/calendar; charset=utf-8 calendar');
});

test('an unknown address gets 404.html with status 404, or a plain answer where there is none', async (context) => {
  assert.equal(await ask(`${await serve(context)}nowhere/`), '404 text/html; charset=utf-8 lost');
  const bare = await serve(context, {}, 'site/day one');
  assert.equal(await ask(`${bare}nowhere/`), '404 text/plain; charset=utf-8 Not found');
});

test('a folder without its slash is redirected to it', async (context) => {
  const url = await serve(context, { basePath: '/psdm/' });
  assert.equal(await ask(`${url}day%20one`), '301 /psdm/day%20one/');
});

test('the base path is part of every address', async (context) => {
  const url = await serve(context, { basePath: '/psdm/' });
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/psdm\/$/u);
  assert.match(await ask(url), /^200 .* home$/u);
  assert.match(await ask(new URL('/', url).href), /^404 /u);
});

test('nothing outside the folder can be had, however the dots are written', async (context) => {
  const url = await serve(context);
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00',
    '/%',
    '//../secret.txt',
  ]) {
    const answer = await askRaw(url, path);
    assert.match(answer, /^HTTP\/1\.1 404 /u, path);
    assert.doesNotMatch(answer, /secret/u, path);
  }
});

test('a page that exists only in memory is served beside the files', async (context) => {
  const url = await serve(context, { extraPages: { '/.extra/': 'extra' } });
  assert.equal(await ask(`${url}.extra/`), '200 text/html; charset=utf-8 extra');
});
