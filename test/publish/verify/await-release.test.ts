import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { hosts, type Host } from '../../../src/hosting/host-list.ts';
import { writeRelease } from '../../../src/publish/release/seal.ts';
import { createAsker } from '../../../src/publish/verify/ask.ts';
import { awaitRelease } from '../../../src/publish/verify/read-live-release.ts';
import { makeFolder } from '../../helpers/make-event.ts';
import { sealSite } from '../../helpers/seal-site.ts';
import { serveRelease } from '../../helpers/serve-release.ts';

const server = hosts.find(({ id }) => id === 'server') as Host;

/** A site whose old release is still shown when it is asked for the first few times. */
async function prepare(context: TestContext, times: number) {
  const parent = await makeFolder(context);
  const old = await sealSite(join(parent, 'old'), { 'index.html': 'old' });
  const fresh = await sealSite(join(parent, 'new'), { 'index.html': 'new' });
  const { origin: oldest } = await serveRelease(context, old, server);
  let asked = 0;
  const { origin } = await serveRelease(context, fresh, server, (reply) => {
    asked += 1;
    if (asked > times) return;
    Object.assign(reply, { status: 503 });
  });
  return { old, fresh, oldest, origin };
}

test('a site that needs time until it shows its release is waited for', async (context) => {
  const { fresh, origin } = await prepare(context, 4);
  const asker = createAsker(origin, 5000);
  assert.equal(await awaitRelease(asker, '/', fresh.release, 10, 0.001), undefined);
  asker.close();
});

test('a site that shows an older release at first and then its own is found right', async (context) => {
  const { old, fresh } = await prepare(context, 0);
  let asked = 0;
  const { origin } = await serveRelease(context, fresh, server, (reply, { url }) => {
    if (url?.startsWith('/release.json') !== true) return;
    asked += 1;
    if (asked < 3) reply.body = Buffer.from(writeRelease(old.release));
    reply.headers = reply.headers.filter(([name]) => name !== 'Content-Encoding');
    if (asked >= 3) reply.body = Buffer.from(writeRelease(fresh.release));
  });
  const asker = createAsker(origin, 5000);
  assert.equal(await awaitRelease(asker, '/', fresh.release, 10, 0.001), undefined);
  assert.equal(asked, 3);
  asker.close();
});

test('a site that still shows an older release when time is over is told', async (context) => {
  const { old, fresh, oldest } = await prepare(context, 0);
  const asker = createAsker(oldest, 5000);
  const name = (seal: string) => `${seal.slice(0, 8)}, checked at 2018-09-01T10:00:00.000Z`;
  assert.equal(
    await awaitRelease(asker, '/', fresh.release, 0.003, 0.001),
    `The site shows release ${name(old.release.seal)}, and not ${name(fresh.release.seal)}.`,
  );
  asker.close();
});
