import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { behaviours } from '../../src/accessibility/behaviour/behaviours.ts';
import { openVisit } from '../../src/accessibility/behaviour/open-visit.ts';
import type { Behaviour } from '../../src/accessibility/behaviour/visit.ts';
import type { BehaviourTable } from './fixtures/behaviour-fixtures.ts';
import { keyboard } from './fixtures/behaviours/keyboard.ts';
import { openers } from './fixtures/behaviours/openers.ts';
import { pointer } from './fixtures/behaviours/pointer.ts';
import { settings } from './fixtures/behaviours/settings.ts';
import { sight } from './fixtures/behaviours/sight.ts';
import { time } from './fixtures/behaviours/time.ts';
import { makeSoundPage, openWindows } from './open-page.ts';

const table: BehaviourTable = { ...openers, ...time, ...pointer, ...keyboard, ...sight, ...settings };

const windows = await openWindows();
after(() => windows.close());

/** What a behaviour sees on a page. */
function watch(behaviour: Behaviour, inner: string): Promise<readonly string[]> {
  return windows.lend(async ({ page, url, open }) => {
    await open(makeSoundPage(inner));
    const visit = {
      ...(await openVisit(page, url, 10_000)),
      isStrict: false,
      examine: async () => undefined,
    };
    try {
      assert.ok(behaviour.applies?.(visit.facts) ?? true, 'The behaviour passes this page by.');
      return (await behaviour.watch(visit)).map(({ message }) => message);
    } finally {
      await visit.client.detach();
    }
  });
}

test('every behaviour has good and bad pages, and no page is for a behaviour that does not exist', () => {
  assert.deepEqual(Object.keys(table).toSorted(), behaviours.map(({ id }) => id).toSorted());
  for (const [id, { good, bad }] of Object.entries(table))
    assert.ok(Object.keys(good).length > 0 && Object.keys(bad).length > 0, id);
});

await suite('each behaviour', { concurrency: windows.count }, () => {
  for (const behaviour of behaviours) {
    const { good = {}, bad = {} } = table[behaviour.id] ?? {};
    for (const [what, inner] of Object.entries(good)) {
      test(`${behaviour.id} leaves ${what} alone`, async () => {
        assert.deepEqual(await watch(behaviour, inner), []);
      });
    }
    for (const [what, [inner, ...expected]] of Object.entries(bad)) {
      test(`${behaviour.id} finds ${what}`, async () => {
        const messages = await watch(behaviour, inner);
        const told = messages.join('\n');
        for (const [index, words] of expected.entries()) assert.match(messages[index] ?? '', words, told);
        assert.equal(messages.length, expected.length, told);
      });
    }
  }
});
