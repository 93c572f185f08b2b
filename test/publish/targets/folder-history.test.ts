import assert from 'node:assert/strict';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFolderTarget } from '../../../src/publish/targets/folder/create-folder-target.ts';
import { edition, makePlace } from './make-place.ts';

test('five releases are kept, and the shown one however old it is', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const ids: string[] = [];
  for (const name of ['1', '2', '3', '4', '5', '6', '7']) ids.push(await publish(edition(name)));
  assert.deepEqual((await readdir(join(folder, 'releases'))).toSorted(), ids.slice(2));
  const list = await target.list();
  assert.deepEqual(
    list.map(({ id, isShown }) => [id, isShown]),
    ids
      .slice(2)
      .map((id) => [id, id === ids[6]] as const)
      .toReversed(),
  );
  assert.deepEqual(
    list.map(({ damage }) => damage),
    Array.from({ length: 5 }, () => undefined),
  );
  // Going back removes nothing; the next publish counts on from the newest.
  await target.rollBack(ids[2]);
  assert.equal((await publish(edition('8'))).slice(0, 4), '0008');
  await target.rollBack(ids[5]);
  const fewer = createFolderTarget({ folder, keep: 1, writeSettings: () => [] });
  await fewer.publish(await make(edition('6')), false);
  assert.deepEqual(
    (await fewer.list()).map(({ id, isShown, damage }) => [id.slice(0, 4), isShown, damage]),
    [
      ['0008', false, undefined],
      ['0006', true, undefined],
    ],
  );
});

test('going back twice goes back two, and there is an end', async (context) => {
  const { target, read, publish } = await makePlace(context);
  for (const name of ['1', '2', '3']) await publish(edition(name));
  await target.rollBack();
  assert.equal(await read('current/site/index.html'), '<title>2</title>');
  const report = await target.rollBack();
  assert.equal(await read('current/site/index.html'), '<title>1</title>');
  assert.deepEqual({ ...report, id: '' }, { id: '', written: 0, removed: 0, unchanged: 6, notes: [] });
  await assert.rejects(target.rollBack(), /is the oldest release that is kept/);
  assert.equal(await read('current/site/index.html'), '<title>1</title>');
});

test('an unknown release is refused with the names of those there are', async (context) => {
  const { target, publish } = await makePlace(context);
  const first = await publish(edition('1'));
  const second = await publish(edition('2'));
  await assert.rejects(target.rollBack('0001'), {
    message: `There is no release 0001. There are: ${second}, ${first}. Nothing was changed.`,
  });
  const slip = `${first.slice(0, -1)}z`;
  await assert.rejects(target.rollBack(slip), {
    message: `There is no release ${slip}. Did you mean ${first}? There are: ${second}, ${first}. Nothing was changed.`,
  });
});

test('damage is said in words, and a damaged release is not shown', async (context) => {
  const { folder, target, read, publish } = await makePlace(context);
  const ids: string[] = [];
  for (const name of ['1', '2', '3', '4', '5']) ids.push(await publish(edition(name)));
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;
  await rm(join(folder, 'releases', first, 'release.json'));
  await rm(join(folder, 'releases', second, 'site/index.html'));
  await rm(join(folder, 'releases', second, 'site/agenda'), { recursive: true });
  await rm(join(folder, 'releases', third), { recursive: true });
  await rm(join(folder, 'releases', fourth, 'site/index.html'));
  await writeFile(join(folder, 'releases', fourth, 'site/index.html'), 'broken');
  await writeFile(join(folder, 'releases', fourth, 'site/more.html'), 'more');
  await rm(join(folder, 'releases', fifth), { recursive: true });
  assert.deepEqual(
    (await target.list()).map(({ id, damage }) => [id, damage]),
    [
      [fifth, 'its folder is gone'],
      [fourth, 'index.html was changed, more.html does not belong to it'],
      [
        second,
        'agenda/index.html is missing, agenda/index.html.br is missing, agenda/index.html.gz is missing, and 1 more',
      ],
      [first, 'it holds no release.json that can be read'],
    ],
  );
  await assert.rejects(target.rollBack(), {
    message: `${fourth} is damaged: index.html was changed, more.html does not belong to it. It was not shown; visitors see what they saw before. Choose another one: ${second}, ${first}.`,
  });
  // A deleted release is published anew, behind all others.
  assert.equal((await publish(edition('5'))).slice(0, 4), '0006');
  assert.equal(await read('current/site/index.html'), '<title>5</title>');
});

test('what publishes left that were cut off is removed, and their names are free again', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  const releases = join(folder, 'releases');
  await mkdir(join(releases, '.new-0002-aaaaaaaa/site'), { recursive: true });
  await mkdir(join(releases, '.gone-0000-aaaaaaaa/site'), { recursive: true });
  await symlink('releases/0002-aaaaaaaa', join(folder, '.current-0002-aaaaaaaa'));
  await mkdir(join(releases, '0002-aaaaaaaa'));
  await writeFile(join(releases, '0002-aaaaaaaa/unfinished'), '');
  await mkdir(join(releases, 'mine'));
  const [cutOff] = await target.list();
  assert.deepEqual(
    [cutOff?.id, cutOff?.damage],
    ['0002-aaaaaaaa', 'its publishing was cut off before it was shown'],
  );
  const report = await target.publish(await make(edition('two')), false);
  assert.deepEqual(report.notes, ['0002-aaaaaaaa was cut off before it was shown, and was removed.']);
  assert.equal(report.id.slice(0, 4), '0002');
  // What is not ours stays.
  assert.deepEqual((await readdir(releases)).toSorted(), [first, report.id, 'mine']);
  assert.deepEqual((await readdir(folder)).toSorted(), ['.lock', 'current', 'releases']);
});
