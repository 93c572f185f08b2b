import assert from 'node:assert/strict';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { listBrowserPlaces } from '../../src/accessibility/browser/browser-places.ts';
import { findBrowser, launchBrowser } from '../../src/accessibility/browser/browser.ts';
import { unpackBundledBrowser } from '../../src/accessibility/browser/bundled-browser.ts';
import { makeFolder } from './make-site.ts';

const notLinux = process.platform === 'linux' ? false : 'the bundled browser is a program for Linux';

test('the browser that CHROME_PATH names comes before all others', async (context) => {
  const folder = await makeFolder(context, { 'my-chrome': '' });
  const chosen = join(folder, 'my-chrome');
  assert.equal((await findBrowser({ ...process.env, CHROME_PATH: chosen })).executablePath, chosen);
});

test('a CHROME_PATH without a file is refused with a sentence', async (context) => {
  const missing = join(await makeFolder(context, {}), 'missing');
  await assert.rejects(
    findBrowser({ CHROME_PATH: missing }),
    /^Error: CHROME_PATH is .*missing, where there is no file\. Install Chrome or Chromium, or set CHROME_PATH/u,
  );
});

test('the usual places are known on each platform', () => {
  const linux = listBrowserPlaces('linux', { PATH: '/home/me/bin' });
  assert.equal(linux[0], '/home/me/bin/google-chrome-stable');
  assert.ok(linux.includes('/usr/bin/chromium'));
  const mac = listBrowserPlaces('darwin', { HOME: '/Users/me' });
  assert.equal(mac[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  assert.ok(mac.includes('/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'));
  const windows = listBrowserPlaces('win32', { PROGRAMFILES: String.raw`C:\Program Files` });
  assert.equal(windows[0], String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`);
});

test('the sandbox is off only in CI and for root', async (context) => {
  const chosen = { CHROME_PATH: join(await makeFolder(context, { chrome: '' }), 'chrome') };
  assert.ok((await findBrowser({ ...chosen, CI: 'true' })).args.includes('--no-sandbox'));
  const isRoot = process.getuid?.() === 0;
  assert.equal((await findBrowser(chosen)).args.includes('--no-sandbox'), isRoot);
  assert.equal((await findBrowser({ ...chosen, CI: 'false' })).args.includes('--no-sandbox'), isRoot);
});

test(
  'two processes that unpack the bundled browser at once both get a whole one',
  { skip: notLinux },
  async (context) => {
    const cache = await makeFolder(context, {});
    const [one, two] = await Promise.all([
      unpackBundledBrowser(process.env, cache),
      unpackBundledBrowser(process.env, cache),
    ]);
    assert.deepEqual(one, two);
    assert.equal((await readdir(cache)).length, 1);
    assert.ok((await readdir(one.folder)).includes('chromium'));
  },
);

test('a program that only has the name of a browser is passed over', { skip: notLinux }, async (context) => {
  const folder = await makeFolder(context, { 'google-chrome-stable': '#!/bin/sh\nexit 1\n' });
  await chmod(join(folder, 'google-chrome-stable'), 0o755);
  const browser = await launchBrowser({ ...process.env, CHROME_PATH: undefined, PATH: folder });
  context.after(() => browser.close());
  assert.match(await browser.version(), /Chrome/u);
});

test('when no browser starts, a sentence says what to do', { skip: notLinux }, async (context) => {
  const folder = await makeFolder(context, { chrome: '#!/bin/sh\necho broken >&2\nexit 1\n' });
  await chmod(join(folder, 'chrome'), 0o755);
  await assert.rejects(
    launchBrowser({ ...process.env, CHROME_PATH: join(folder, 'chrome') }),
    /^Error: No browser could be started\. Install Chrome or Chromium, or set CHROME_PATH/u,
  );
});
