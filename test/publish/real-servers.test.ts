import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { drawSample } from '../../src/commands/render-sample.ts';
import { addSettings } from '../../src/eleventy/add-settings.ts';
import { hosts } from '../../src/hosting/host-list.ts';
import { writeServerSettings } from '../../src/hosting/settings/write-server-settings.ts';
import type { Release } from '../../src/publish/release/release.ts';
import { createFolderTarget } from '../../src/publish/targets/folder/create-folder-target.ts';
import type { SealedSite } from '../../src/publish/targets/target.ts';
import { verifySite } from '../../src/publish/verify/verify-site.ts';
import { sealSite } from '../helpers/seal-site.ts';
import { serverKinds, type WebServer } from '../helpers/web-servers.ts';

const [host] = hosts;
assert.ok(host?.id === 'server');

/** Draws the sample of parts, which has renamed items, and seals it twice: as it is, and with a page more. */
async function makeEditions(parent: string, basePath: string): Promise<readonly [SealedSite, SealedSite]> {
  const { event, files } = await drawSample({ url: `https://parts.example${basePath}` });
  const contents = Object.fromEntries(addSettings(event, files).map(({ path, content }) => [path, content]));
  const more = { ...contents, 'more/index.html': '<!doctype html><title>More</title><style>p{}</style>' };
  const facts = { url: event.url, redirects: [...event.redirects] };
  assert.ok(event.redirects.length > 0);
  return [
    await sealSite(join(parent, 'one'), contents, facts),
    await sealSite(join(parent, 'two'), more, facts),
  ];
}

for (const kind of serverKinds) {
  for (const basePath of ['/', '/psdm/']) {
    void describe(
      `a site published to ${kind.name} under ${basePath}`,
      { skip: kind.absence ?? false },
      () => {
        let parent = '';
        let server: WebServer | undefined;
        before(async () => {
          parent = await mkdtemp(join(tmpdir(), 'published-'));
        });
        after(async () => {
          await server?.stop();
          await rm(parent, { recursive: true });
        });

        const verify = async ({ seal, ...rest }: Release) => {
          const url = new URL(`http://127.0.0.1:${server?.port}${basePath}`);
          const release = { ...rest, seal };
          const options = { url, release, host, atOnce: 4, timeout: 10_000, wait: 0 };
          const { differences, files } = await verifySite(options);
          assert.ok(files > 30);
          return differences;
        };

        test('is what was checked, the next one and the one gone back to as well', async () => {
          const [one, two] = await makeEditions(parent, basePath);
          const folder = join(parent, 'www');
          const target = createFolderTarget({
            folder,
            writeSettings: writeServerSettings,
            reload: async () => server?.reload(),
          });
          await target.publish(one, false);
          server = await kind.start(folder);
          assert.deepEqual(await verify(one.release), []);
          await target.publish(two, false);
          assert.deepEqual(await verify(two.release), []);
          await target.rollBack();
          assert.deepEqual(await verify(one.release), []);
          assert.match(
            (await verify(two.release)).join('\n'),
            /The site shows release [0-9a-f]{8}, checked at/,
          );
        });
      },
    );
  }
}
