import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFolderTarget } from '../../../src/publish/targets/folder/create-folder-target.ts';
import { edition, makePlace } from './make-place.ts';

test('a web server that does not take its settings before the switch hinders it', async (context) => {
  let isBroken = false;
  const reload = async () => {
    if (isBroken) throw new Error('unknown directive "add_haeder".');
  };
  const { folder, target, make, publish } = await makePlace(context, { reload });
  const first = await publish(edition('one'));
  isBroken = true;
  const site = await make(edition('two'));
  const second = `0002-${site.release.seal.slice(0, 8)}`;
  await assert.rejects(target.publish(site, false), {
    message: `The web server did not take the settings of ${second}: unknown directive "add_haeder".\nNothing was changed: visitors see what they saw before. Mend what the server says, and try again.`,
  });
  assert.deepEqual(await readdir(join(folder, 'releases')), [first]);
  assert.equal(await readlink(join(folder, 'current')), `releases/${first}`);
});

test('a web server that fails after the switch is led back to what it showed', async (context) => {
  const seen: string[] = [];
  let failing = '';
  let folder = '';
  const reload = async () => {
    const shown = await readlink(join(folder, 'current')).catch(() => 'nothing');
    seen.push(shown.slice('releases/'.length, 'releases/'.length + 4));
    if (shown.includes(`/${failing}`) && failing !== '') throw new Error('It does not start.');
  };
  const place = await makePlace(context, { reload });
  ({ folder } = place);
  const first = await place.publish(edition('one'));
  failing = '0002';
  const site = await place.make(edition('two'));
  const second = `0002-${site.release.seal.slice(0, 8)}`;
  await assert.rejects(place.target.publish(site, false), {
    message: `${second} was shown, but the web server did not take its settings then: It does not start.\n${first} is shown again, as before, and the server has read its settings again.`,
  });
  // Before the first release is shown there is nothing that a server could read.
  assert.deepEqual(seen, ['0001', '0001', '0002', '0001']);
  assert.deepEqual(await readdir(join(folder, 'releases')), [first]);
});

test('a site that changes while it is published is not shown', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  const site = await make(edition('two'));
  await writeFile(join(site.folder, 'index.html'), 'built anew');
  await assert.rejects(
    target.publish(site, false),
    /^Error: index\.html in .* was changed while it was published\./,
  );
  assert.deepEqual(await readdir(join(folder, 'releases')), [first]);
});

test('places that are used for something else are refused, and left as they are', async (context) => {
  const { folder, target, make } = await makePlace(context);
  const site = await make();
  const refused = async (message: RegExp, into = target) => {
    await assert.rejects(into.publish(site, false), ({ message: found }: Error) => message.test(found));
  };
  await writeFile(folder, 'mine');
  await refused(
    /cannot be published into: it is a file, or stands in one\. Choose a folder, and publish again\. Visitors see/,
  );
  assert.equal(await readFile(folder, 'utf8'), 'mine');
  await rm(folder);
  await mkdir(join(folder, 'photos'), { recursive: true });
  await refused(/holds photos, and no releases: it is used for something else/);
  await assert.rejects(target.list(), /it is used for something else/);
  assert.deepEqual(await readdir(folder), ['photos']);
  await rm(folder, { recursive: true });
  await mkdir(join(folder, 'releases/20260610'), { recursive: true });
  await symlink('releases/20260610', join(folder, 'current'));
  await refused(/current is not a link to a release that was published here/);
  await rm(join(folder, 'current'));
  await mkdir(join(folder, 'current'));
  await refused(/current is not a link to a release that was published here/);
  const writeSettings = () => [];
  for (const place of [site.folder, join(site.folder, 'www'), join(site.folder, '..')]) {
    await refused(/stand one inside of the other/, createFolderTarget({ folder: place, writeSettings }));
  }
  await symlink(site.folder, `${folder}-link`);
  await refused(
    /stand one inside of the other/,
    createFolderTarget({ folder: `${folder}-link/www`, writeSettings }),
  );
  await assert.rejects(
    createFolderTarget({ folder: `${folder}-none`, writeSettings }).rollBack(),
    /Nothing was ever published into/,
  );
});
