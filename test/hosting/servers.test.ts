import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isText, typeOf } from '../../src/hosting/content-types.ts';
import { headersOf } from '../../src/hosting/header-list.ts';
import { writePolicy } from '../../src/hosting/security-policy.ts';
import { fallbackPolicy } from '../../src/hosting/settings/fallback-policy.ts';
import { plainAddressOf } from '../../src/hosting/settings/plain-address.ts';
import { writeServerSettings } from '../../src/hosting/settings/write-server-settings.ts';
import { ask, askSecurely, sendLine, unpack, type Answer } from '../helpers/ask.ts';
import { describeSite, layRelease, showRelease, type SiteToLay } from '../helpers/lay-release.ts';
import { makeSmallSite } from '../helpers/small-site.ts';
import { serverKinds, type WebServer } from '../helpers/web-servers.ts';

const first = '0001-aaaaaaaa';
const second = '0002-bbbbbbbb';

/** Escapes an address so that each character of its name stands for itself. */
const escape = (address: string) => address.split('/').map(encodeURIComponent).join('/');

/** All headers of the list and those of the form, as they must be for a file; what must not be there is undefined. */
function expectedHeaders(site: SiteToLay, path: string, form?: string): Record<string, string | undefined> {
  const file = describeSite(site).files.find((one) => one.path === path);
  assert.ok(file);
  return {
    'access-control-allow-origin': undefined,
    ...Object.fromEntries(headersOf(file).map(({ name, value }) => [name.toLowerCase(), value])),
    'content-type': typeOf(path),
    'content-encoding': form,
    vary: isText(path) ? 'Accept-Encoding' : undefined,
  };
}

/** Those headers of an answer that are expected to be something. */
function pick(
  answer: Answer,
  expected: Readonly<Record<string, unknown>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, answer.headers[name]]));
}

const forms = [
  [undefined, undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['gzip;q=0.5', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['br;q=0.000', undefined],
  ['brotli, xgzip', undefined],
] as const;

for (const kind of serverKinds) {
  for (const basePath of ['/', '/psdm/']) {
    void describe(`${kind.name} under ${basePath}`, { skip: kind.absence ?? false }, () => {
      const site = makeSmallSite(basePath);
      const at = (address: string) => `${basePath}${address}`;
      let folder = '';
      let server: WebServer;
      before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'releases-'));
        await layRelease(folder, first, site);
        const shown = join(folder, 'releases', first, 'site', basePath);
        await mkdir(join(shown, '.hidden'));
        for (const name of ['.secret', '.hidden/index.html', '.well-known/.secret', 'images/.secret']) {
          await writeFile(join(shown, name), 'secret');
        }
        await writeFile(join(folder, 'secret'), 'secret');
        await showRelease(folder, first);
        server = await kind.start(folder);
      });
      after(async () => {
        await server.stop();
        await rm(folder, { recursive: true });
      });

      test('the settings pass the server’s own check without a warning', async () => {
        const said = await kind.check(folder);
        assert.match(said, /syntax is ok|Valid configuration/);
        assert.doesNotMatch(said, /\[warn\]|could not build|not formatted/);
      });

      test('every file is there with its type, its headers and its bytes, in each form', async () => {
        for (const [path, content] of site.contents) {
          const address = escape(plainAddressOf(path, basePath));
          if (path === 'sessions/old/index.html') continue;
          for (const [accepted, form] of isText(path) ? forms : forms.slice(0, 6)) {
            const answer = await ask(server.port, address, {
              headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
            });
            const expected = expectedHeaders(site, path, isText(path) ? form : undefined);
            assert.deepEqual(
              {
                path,
                status: answer.status,
                ...pick(answer, expected),
                text: unpack(answer).toString('latin1'),
              },
              { path, status: 200, ...expected, text: content.toString('latin1') },
            );
          }
        }
      });

      test('each form has a mark of its own, by which a browser keeps what it has', async () => {
        for (const path of ['agenda/', 'robots.txt', 'icon-192.png']) {
          const marks = new Set<string>();
          for (const form of ['identity', 'gzip', 'br']) {
            const headers = { 'accept-encoding': form };
            const { headers: found } = await ask(server.port, at(path), { headers });
            const mark = found['etag'] ?? '';
            assert.match(mark, /^"[^"]+"$/);
            marks.add(mark);
            const again = await ask(server.port, at(path), {
              headers: { ...headers, 'if-none-match': mark },
            });
            assert.deepEqual([again.status, again.body.length], [304, 0]);
            assert.equal(again.headers['content-security-policy'], found['content-security-policy']);
            assert.equal(again.headers['cache-control'], found['cache-control']);
          }
          assert.equal(marks.size, isText(path) || path.endsWith('/') ? 3 : 1);
        }
      });

      test('addresses that have moved, or lack their slash, lead on within the site', async () => {
        const moves: readonly (readonly [string, string])[] = [
          ['sessions/old/', 'sessions/opening/'],
          ['sessions/old', 'sessions/opening/'],
          ['sessions/old/?a=b', 'sessions/opening/?a=b'],
          ['agenda', 'agenda/'],
          ['agenda?a=b&c', 'agenda/?a=b&c'],
          ['agenda/index.html', 'agenda/'],
          ['agenda/index.html?a=b', 'agenda/?a=b'],
          ['index.html', ''],
          ['v1.2', 'v1.2/'],
          ['names/two%20words', 'names/two%20words/'],
          ['names/Gr%C3%BC%C3%9Fe', 'names/Gr%C3%BC%C3%9Fe/'],
        ];
        for (const [from, to] of moves) {
          const { status, headers } = await ask(server.port, at(from), { headers: { host: 'inner:8080' } });
          assert.deepEqual([from, status, headers['location']], [from, 301, at(to)]);
          assert.equal(headers['x-content-type-options'], 'nosniff');
          assert.equal(headers['content-encoding'], undefined);
        }
      });

      test(
        'the root leads to a site that is published below it',
        { skip: basePath === '/' && 'It is the site.' },
        async () => {
          const { status, headers } = await ask(server.port, '/');
          assert.deepEqual([status, headers['location']], [302, basePath]);
          assert.equal((await ask(server.port, basePath.slice(0, -1))).headers['location'], basePath);
        },
      );

      test('what does not exist, is hidden, or is a folder without a page gets the page for it', async () => {
        const missing = [
          'nothing', 'nothing/', 'nothing.html', 'nothing.json', 'nothing.ics', 'nothing.png', 'images/nothing.png',
          'images/', 'images', 'social/', 'data/', 'data', 'agenda/index.html.br', 'agenda/index.html.gz', 'robots.txt.br',
          'images/drawing-1a2b3c.svg.gz', '.secret', '.hidden/', '.hidden', '.well-known/.secret', '.well-known/',
          'images/.secret', '_headers', '_redirects', '.git/config', 'robots.txt/', 'a/'.repeat(200), 'a'.repeat(300),
        ]; // prettier-ignore
        for (const form of [undefined, 'gzip', 'br'] as const) {
          const expected = expectedHeaders(site, '404.html', form);
          for (const address of missing) {
            const answer = await ask(server.port, at(address), {
              headers: { 'accept-encoding': form ?? 'identity' },
            });
            assert.deepEqual(
              { address, status: answer.status, ...pick(answer, expected), text: unpack(answer).toString() },
              { address, status: 404, ...expected, text: site.contents.get('404.html')?.toString() },
            );
          }
        }
      });

      test('nothing is reached outside of the site, however it is asked for', async () => {
        const ways = [
          '/../', '/../secret', '/..%2fsecret', '/%2e%2e/', '/%2e%2e/%2e%2e/%2e%2e/secret', '/%2e%2e%2f%2e%2e%2fsecret',
          '/..%5c..%5csecret', '/%252e%252e/secret', '/%252e%252e%252fsecret', '/agenda/../../../../secret', '/./.secret',
          '/agenda/%2e%2e/.secret', '/%2esecret', '/.secret%00.html', '/agenda/%00', '/%c0%ae%c0%ae/secret', '//.secret',
          '/.hidden/index.html', '/images/../.secret', '/images/%2e%2e/%2esecret', '/images/..%2f.secret', '/server/Caddyfile',
          '/../server/Caddyfile', '/../release.json', `/${'../'.repeat(40)}etc/passwd`, `/${'a'.repeat(5000)}`,
          '/agenda%0d%0aX-Injected:%20yes', '/agenda/index.html%0d%0aX-Injected:%20yes', '/a%0d%0aX-Injected:yes/index.html',
          '//other.example/index.html', '//other.example', '//agenda', '/%2f/other.example/index.html', '/\\other.example/index.html',
        ]; // prettier-ignore
        for (const way of [...ways, ...ways.map((one) => `${basePath}${one.slice(1)}`)]) {
          const answer = await sendLine(server.port, `GET ${way} HTTP/1.1`);
          assert.match(answer, /^HTTP\/1\.1 (?:200|301|302|400|404|414) /, way);
          assert.doesNotMatch(answer, /secret\s*$|root:|^X-Injected|^map |"seal"/m, way);
          const [, location] = /^Location: (.*)\r$/im.exec(answer) ?? [];
          if (location !== undefined) assert.match(location, /^\/(?![/\\])/, way);
        }
        for (const line of [
          'GET',
          'GET /',
          'GET / HTTP/9.9',
          'GET http://[ HTTP/1.1',
          '\u0000\u0001',
          'GET /\u0000 HTTP/1.1',
        ]) {
          assert.doesNotMatch(
            await sendLine(server.port, line),
            /secret|HTTP\/1\.[01] (?:2|50[0-4])/,
            JSON.stringify(line),
          );
        }
      });

      test('only GET and HEAD are answered, and ranges are', async () => {
        const whole = await ask(server.port, at('agenda/'));
        const head = await ask(server.port, at('agenda/'), { method: 'HEAD' });
        assert.deepEqual(
          [head.status, head.body.length, head.headers['content-length']],
          [200, 0, String(whole.body.length)],
        );
        assert.equal(head.headers['content-security-policy'], whole.headers['content-security-policy']);
        const part = await ask(server.port, at('agenda/'), { headers: { range: 'bytes=10-19' } });
        assert.deepEqual([part.status, part.body], [206, whole.body.subarray(10, 20)]);
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
          for (const address of ['agenda/', 'icon.svg', 'nothing', 'images/hall-1a2b3c.avif']) {
            const { status, headers, body } = await ask(server.port, at(address), { method });
            assert.deepEqual([method, status, headers['allow']], [method, 405, 'GET, HEAD']);
            assert.equal(headers['x-content-type-options'], 'nosniff');
            assert.equal(headers['strict-transport-security'], 'max-age=63072000');
            assert.doesNotMatch(body.toString(), /\d\.\d/);
          }
        }
      });

      test('it does not tell of which version it is', async () => {
        for (const address of ['agenda/', 'nothing', '.secret', 'agenda']) {
          const { headers } = await ask(server.port, at(address));
          assert.doesNotMatch(headers['server'] ?? '', /\d/);
        }
      });

      test('it says the same over TLS and HTTP/2', async () => {
        for (const path of ['agenda/index.html', 'icon.svg', 'data/programme.json']) {
          const answer = await askSecurely(server.tlsPort, plainAddressOf(path, basePath));
          const expected = expectedHeaders(site, path);
          assert.deepEqual([answer.status, pick(answer, expected)], [200, expected]);
          assert.deepEqual(answer.body, site.contents.get(path));
        }
      });
    });
  }

  void describe(`${kind.name} when another release is shown`, { skip: kind.absence ?? false }, () => {
    const [before_, after_] = [makeSmallSite('/', 'first'), makeSmallSite('/', 'second')];
    const policyOf = (site: SiteToLay, path: string) =>
      writePolicy(describeSite(site).files.find((file) => file.path === path)?.styles ?? []);
    let folder = '';
    let server: WebServer;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'releases-'));
      await layRelease(folder, first, before_);
      await showRelease(folder, first);
      server = await kind.start(folder);
      await layRelease(folder, second, {
        ...after_,
        redirects: [{ from: '/sessions/older/', to: '/agenda/' }],
      });
    });
    after(async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    });
    const readAgenda = async () => {
      const { headers, body } = await ask(server.port, '/agenda/');
      return { policy: headers['content-security-policy'], text: body.toString() };
    };
    const agenda = (site: SiteToLay, policy = policyOf(site, 'agenda/index.html')) => ({
      policy,
      text: site.contents.get('agenda/index.html')?.toString(),
    });
    const waitFor = async (address: string, status: number) => {
      while ((await ask(server.port, address)).status !== status) await new Promise(setImmediate);
    };

    test('pages, policies and redirects change together', async () => {
      assert.deepEqual(await readAgenda(), agenda(before_));
      await showRelease(folder, second);
      // nginx follows the link at once, and leaves styles to the policy in the page until it has read the new list.
      assert.deepEqual(
        await readAgenda(),
        kind.name === 'nginx' ? agenda(after_, fallbackPolicy) : agenda(before_),
      );
      await server.reload();
      await waitFor('/sessions/older', 301);
      assert.deepEqual(await readAgenda(), agenda(after_));
      assert.equal((await ask(server.port, '/sessions/old/')).status, 200);
      await showRelease(folder, first);
      // nginx goes back without a reload: it knows the lists of all releases that are kept.
      if (kind.name === 'caddy') {
        await server.reload();
        await waitFor('/sessions/old', 301);
      }
      assert.deepEqual(await readAgenda(), agenda(before_));
      assert.equal((await ask(server.port, '/sessions/old/')).status, 301);
      assert.equal((await ask(server.port, '/sessions/older/')).status, 404);
    });

    test('a page and its policy are of one release while the link moves to and fro', async () => {
      await server.reload();
      const link = { isMoving: true };
      const moving = (async () => {
        for (let count = 0; count < 100; count += 1)
          await showRelease(folder, count % 2 === 0 ? second : first);
        link.isMoving = false;
      })();
      const [known, other] = [agenda(before_), agenda(after_)];
      const seen = { known: 0, other: 0 };
      while (link.isMoving) {
        const found = await readAgenda();
        const which = found.text === known.text ? 'known' : 'other';
        assert.deepEqual(found, which === 'known' ? known : other);
        seen[which] += 1;
      }
      await moving;
      assert.ok(seen.known > 0 && (seen.other > 0 || kind.name === 'caddy'), JSON.stringify(seen));
    });
  });

  test(
    `${kind.name} takes five releases of 1,600 pages and as many old addresses without a warning`,
    { skip: kind.absence ?? false },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'releases-'));
      const numbers = Array.from({ length: 1600 }, (_, index) => index);
      const site = {
        basePath: '/',
        files: numbers.map((index) => ({
          path: `sessions/a-session-with-a-long-name-that-says-what-it-is-about-${index}/index.html`,
          styles: [`sha256-${index}`],
        })),
        redirects: numbers.map((index) => ({ from: `/sessions/old-${index}/`, to: '/sessions/' })),
      };
      for (const id of ['0001-a', '0002-b', '0003-c', '0004-d', '0005-e']) {
        await mkdir(join(folder, 'releases', id, 'server'), { recursive: true });
        await mkdir(join(folder, 'releases', id, 'site'));
        for (const { path, content } of writeServerSettings(site, { folder, id })) {
          await writeFile(join(folder, 'releases', id, 'server', path), content);
        }
      }
      await showRelease(folder, '0005-e');
      assert.doesNotMatch(await kind.check(folder), /\[warn\]|could not build|not formatted/);
      await rm(folder, { recursive: true });
    },
  );
}
