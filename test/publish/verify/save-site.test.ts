import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { hosts, type Host } from '../../../src/hosting/host-list.ts';
import { saveSite } from '../../../src/publish/verify/save-site.ts';
import { makeFolder } from '../../helpers/make-event.ts';
import { sealSite } from '../../helpers/seal-site.ts';
import { serveRelease } from '../../helpers/serve-release.ts';

const server = hosts.find(({ id }) => id === 'server') as Host;

/* verify refuses such a site before it saves; this is the file that changes in between. */
test('a file that differs while the site is saved leaves nothing behind', async (context) => {
  const { release, ...site } = await sealSite(join(await makeFolder(context), 'dist'));
  const url = await serveRelease(context, { release, ...site }, server, (reply, request) => {
    if (request.url === '/agenda/') reply.body = Buffer.from('old');
  });
  const parent = await makeFolder(context);
  const folder = join(parent, 'saved');
  const saving = saveSite({ url, release, host: server, folder, atOnce: 3, timeout: 5000 });
  await assert.rejects(saving, {
    message: '/agenda/ is not the file that was checked, so that the site was not saved.',
  });
  assert.deepEqual(await readdir(parent), []);
});
