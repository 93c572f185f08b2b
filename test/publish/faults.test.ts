import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { findExchange } from '../../src/eleventy/exchange-folders.ts';
import { createFolderTarget } from '../../src/publish/targets/folder/create-folder-target.ts';
import { killPublishes, type KillTally } from '../faults/kill-publishes.ts';
import { killWrites } from '../faults/kill-writes.ts';
import { runAndKill } from '../faults/run-and-kill.ts';
import { writeSomeSettings } from '../faults/write-some-settings.ts';
import { makeFolder } from '../helpers/make-event.ts';
import { makeEdition, makeSealedSite, smallSite } from './make-sealed-site.ts';

/* What may happen while a site is published. The seeds are fixed; `npm run faults` kills 200 at other moments each time. */

const run = promisify(execFile);

async function makeSites(context: TestContext) {
  const parent = await makeFolder(context);
  const folder = join(parent, 'www');
  const [a, b] = [
    await makeSealedSite(join(parent, 'a'), makeEdition('a')),
    await makeSealedSite(join(parent, 'b'), makeEdition('b')),
  ];
  return { parent, folder, a, b, target: createFolderTarget({ folder, writeSettings: writeSomeSettings }) };
}

function assertUnharmed({ polls, examples, stages }: KillTally, runs: number): void {
  assert.deepEqual(examples, []);
  assert.ok(polls > runs * 20, `only ${polls} files were read`);
  assert.equal(countKilled(stages), runs);
}

function countKilled({ 'after its end': _ended, ...killed }: KillTally['stages']): number {
  return Object.values(killed).reduce((sum, many) => sum + many, 0);
}

test('visitors see whole releases only while publishes are killed at random moments', async (context) => {
  const { folder, a, b } = await makeSites(context);
  assertUnharmed(await killPublishes(folder, [a, b], 10, 2018), 10);
  // Most of the time goes into the laying of files: the moments around the switch have a turn of their own.
  const near = await killPublishes(folder, [a, b], 6, 927, 'reloading');
  assertUnharmed(near, 6);
});

test('visitors see whole pages only, and never none, while builds are killed at random moments', async (context) => {
  if ((await findExchange(process.platform)) === undefined) {
    return context.skip(`${process.platform} cannot exchange two folders in one step`);
  }
  assertUnharmed(await killWrites(join(await makeFolder(context), 'dist'), 12, 2018, 'exchange'), 12);
});

test('where two folders cannot be exchanged, the next command mends what a killed build left', async (context) => {
  const { mixtures, stages } = await killWrites(join(await makeFolder(context), 'dist'), 4, 927, 'renames');
  assert.equal(mixtures, 0);
  assert.equal(countKilled(stages), 4);
});

test('a publish that is killed just before the switch changes nothing, and leaves nothing when run again', async (context) => {
  const { folder, a, b, target } = await makeSites(context);
  const first = (await target.publish(a, false)).id;
  const { isDone } = await runAndKill('publish-child.ts', [b.folder, folder, 'wait'], {
    word: 'reloading',
    after: 0,
  });
  assert.equal(isDone, false);
  assert.equal(await readlink(join(folder, 'current')), `releases/${first}`);
  const second = `0002-${b.release.seal.slice(0, 8)}`;
  assert.deepEqual((await readdir(join(folder, 'releases'))).toSorted(), [first, second]);
  // It was never shown, so that nobody goes back to it.
  assert.deepEqual(
    (await target.list()).map(({ id, damage }) => [id, damage]),
    [
      [second, 'its publishing was cut off before it was shown'],
      [first, undefined],
    ],
  );
  const report = await target.publish(b, false);
  assert.deepEqual(
    [report.id, report.notes],
    [second, [`${second} was cut off before it was shown, and was removed.`]],
  );
});

test('of two publishes at once one is refused in a sentence, and the other is whole', async (context) => {
  const { folder, a, b, target } = await makeSites(context);
  const site = await makeSealedSite(join(folder, '../c'), smallSite);
  await target.publish(site, false);
  const endings = await Promise.all(
    [a, b].map(({ folder: source }) => runAndKill('publish-child.ts', [source, folder])),
  );
  // Both may come to pass, one after the other, when the second begins late.
  assert.ok(endings.some(({ code }) => code === 0));
  for (const { code, complaints } of endings) {
    if (code !== 0)
      assert.match(complaints, /^Somebody else is publishing there right now\. Nothing was changed\./);
  }
  assert.deepEqual(
    (await target.list()).filter(({ damage }) => damage !== undefined),
    [],
  );
});

test('the lock of a running publish holds, in the same process and in others, and a killed one leaves none', async (context) => {
  const { folder, a, b } = await makeSites(context);
  let refusals: unknown[] = [];
  const other = createFolderTarget({ folder, writeSettings: writeSomeSettings });
  const target = createFolderTarget({
    folder,
    writeSettings: writeSomeSettings,
    reload: async () => {
      const child = await runAndKill('publish-child.ts', [b.folder, folder]);
      refusals = [
        child.complaints.trim(),
        await other.publish(b, false).catch(({ message }: Error) => message),
        await other.rollBack().catch(({ message }: Error) => message),
      ];
    },
  });
  await target.publish(a, false);
  const sentence =
    'Somebody else is publishing there right now. Nothing was changed. Wait until they are done, see what is shown with --list, and try again.';
  assert.deepEqual(refusals, [sentence, sentence, sentence]);
  await runAndKill('publish-child.ts', [b.folder, folder, 'wait'], { word: 'reloading', after: 0 });
  assert.equal((await other.publish(b, false)).id.slice(0, 4), '0002');
});

/** Makes a small disk, and takes it away again; false where that is not allowed. */
async function useDisk(parent: string, work: (disk: string) => Promise<void>): Promise<boolean> {
  const disk = join(parent, 'disk');
  await mkdir(disk);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
  } catch {
    return false;
  }
  try {
    await work(disk);
  } finally {
    await run('umount', [disk]);
  }
  return true;
}

test('a full disk and one that can only be read are said in a sentence, and visitors see what they saw', async (context) => {
  const parent = await makeFolder(context);
  const couldMount = await useDisk(parent, (disk) => fillAndLock(parent, disk));
  if (!couldMount) context.skip('this account may not mount a small disk (mount -t tmpfs)');
});

async function fillAndLock(parent: string, disk: string): Promise<void> {
  const folder = join(disk, 'www');
  const target = createFolderTarget({ folder, writeSettings: writeSomeSettings });
  const small = await makeSealedSite(join(parent, 'small'), smallSite);
  const { id } = await target.publish(small, false);
  const noise = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7919) % 251);
  const large = await makeSealedSite(join(parent, 'large'), { ...smallSite, 'noise.png': noise });
  await assert.rejects(target.publish(large, false), {
    message: `${folder} cannot be published into: its disk is full. Free some space there, and publish again. Visitors see what they saw before.`,
  });
  const [kept, ...others] = await target.list();
  assert.deepEqual([kept?.id, kept?.isShown, kept?.damage, others], [id, true, undefined, []]);
  assert.deepEqual((await readdir(folder)).toSorted(), ['.lock', 'current', 'releases']);
  // Not a block is left, not even for the folder of a release: nothing that was there suffers.
  await writeFile(join(disk, 'filler'), noise).catch(() => {});
  const other = await makeSealedSite(join(parent, 'other'), { ...smallSite, 'index.html': 'other' });
  await assert.rejects(target.publish(other, false), /its disk is full/);
  assert.equal(await readFile(join(folder, 'current/site/index.html'), 'utf8'), '<title>Home</title>');
  await rm(join(disk, 'filler'));
  assert.equal((await target.publish(other, false)).id.slice(0, 4), '0002');

  await run('mount', ['-o', 'remount,ro', disk]);
  const readOnly = {
    message: `${folder} cannot be published into: it can only be read. Mount it for writing, or choose another folder, and publish again. Visitors see what they saw before.`,
  };
  await assert.rejects(target.publish(small, false), readOnly);
  await assert.rejects(target.rollBack(), readOnly);
  const fresh = createFolderTarget({ folder: join(disk, 'new'), writeSettings: writeSomeSettings });
  await assert.rejects(fresh.publish(small, false), /it can only be read/);
  assert.equal((await target.list()).length, 2);
  assert.equal(await readFile(join(folder, 'current/site/index.html'), 'utf8'), 'other');
}

test('a folder without the right to write is said in a sentence', async (context) => {
  if (process.getuid?.() === 0) return context.skip('root may write everywhere');
  const { folder, a, target } = await makeSites(context);
  await mkdir(folder, { mode: 0o500 });
  await assert.rejects(target.publish(a, false), /this account may not write there/);
});

test('the order of releases is that in which they were published, whatever the clock said', async (context) => {
  const { parent, folder, a, b, target } = await makeSites(context);
  // Sites say when they were checked; the later one is published first, as after a clock that was set back.
  const ids = [(await target.publish(b, false)).id, (await target.publish(a, false)).id];
  // A copy that forgets all times, as a restored backup does.
  await cp(folder, join(parent, 'copy'), {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: false,
  });
  const copy = createFolderTarget({ folder: join(parent, 'copy'), writeSettings: writeSomeSettings });
  assert.deepEqual(
    (await copy.list()).map(({ id, isShown }) => [id, isShown]),
    [
      [ids[1], true],
      [ids[0], false],
    ],
  );
  assert.equal((await copy.rollBack()).id, ids[0]);
});
