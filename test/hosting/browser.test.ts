/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../src/accessibility/browser/browser.ts';
import { drawSample } from '../../src/commands/render-sample.ts';
import { plainAddressOf } from '../../src/hosting/settings/plain-address.ts';
import { layRelease, showRelease } from '../helpers/lay-release.ts';
import { serverKinds, type WebServer } from '../helpers/web-servers.ts';

const id = '0001-aaaaaaaa';

// One server does: both send the same headers, as servers.test.ts shows.
for (const kind of serverKinds.slice(0, 1)) {
  void describe(`a whole site in a browser, served by ${kind.name}`, { skip: kind.absence ?? false }, () => {
    let folder = '';
    let addresses: string[] = [];
    let server: WebServer;
    let browser: Browser;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'releases-'));
      const { event, files } = await drawSample();
      const contents = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
      contents.set('broken/index.html', Buffer.from('<!doctype html><html lang="en"><title>Broken</title><style>h1{color:red}</style><h1 style="color:blue">A</h1><script>document.title = "ran"</script><img src="https://other.example/a.png" alt=""></html>')); // prettier-ignore
      const { basePath } = event;
      await layRelease(folder, id, { basePath, contents, redirects: [] });
      await showRelease(folder, id);
      server = await kind.start(folder);
      browser = await launchBrowser(process.env);
      addresses = [...contents.keys()]
        .filter((path) => path.endsWith('.html') && path !== 'broken/index.html')
        .map((path) => plainAddressOf(path, basePath))
        // Old addresses lead on before they are done.
        .filter((address) => !event.redirects.some(({ from }) => from === address));
    });
    after(async () => {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true });
    });

    /** Opens an address, and lists what the browser complains about. */
    const visit = async (address: string) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('requestfailed', (request) =>
        complaints.push(`${request.url()} ${request.failure()?.errorText ?? ''}`),
      );
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
      });
      await page.goto(`http://127.0.0.1:${server.port}${address}`, { waitUntil: 'load' });
      const seen = await page.evaluate(() => ({
        title: document.title,
        isStyled: Array.from(document.styleSheets).every((sheet) => sheet.cssRules.length > 0),
        font: getComputedStyle(document.body).fontFamily,
        color: getComputedStyle(document.querySelector('h1') ?? document.body).color,
      }));
      await context.close();
      return { complaints, ...seen };
    };

    test('every page shows with its styles, and the browser has nothing to complain about', async () => {
      assert.ok(addresses.length > 20);
      for (const address of addresses) {
        const { complaints, isStyled, font } = await visit(address);
        assert.deepEqual([address, complaints, isStyled], [address, [], true]);
        assert.doesNotMatch(font, /^"?Times/);
      }
    });

    test('what does not belong to a page is neither run nor loaded nor shown', async () => {
      const base = addresses.find((address) => address.endsWith('/404.html'))?.replace('404.html', '') ?? '/';
      const { complaints, title, color } = await visit(`${base}broken/`);
      assert.deepEqual([title, color], ['Broken', 'rgb(255, 0, 0)']);
      for (const what of ['script', 'inline style', 'other.example']) {
        assert.ok(
          complaints.some((line) => line.includes(what)),
          `${what}: ${complaints.join('\n')}`,
        );
      }
    });
  });
}
