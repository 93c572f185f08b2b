import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doSideBySide } from '../../src/publish/do-side-by-side.ts';

test('results come in the order of the things, however long each takes', async () => {
  const work = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
    return count * 2;
  };
  assert.deepEqual(await doSideBySide([9, 1, 5, 3], 2, work), [18, 2, 10, 6]);
});

test('no more than so many are under way at a time', async () => {
  let underWay = 0;
  let most = 0;
  await doSideBySide([1, 2, 3, 4, 5, 6, 7], 3, async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await Promise.resolve();
    underWay -= 1;
  });
  assert.equal(most, 3);
});

test('after a failure nothing else is begun, and what is under way is waited for', async () => {
  const log: string[] = [];
  await assert.rejects(
    doSideBySide(['slow', 'bad', 'late', 'later'], 2, async (thing) => {
      log.push(thing);
      if (thing === 'bad') throw new Error('It failed.');
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      log.push(`${thing} ended`);
    }),
    { message: 'It failed.' },
  );
  assert.deepEqual(log, ['slow', 'bad', 'slow ended']);
});
