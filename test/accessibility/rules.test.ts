import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { rules } from '../../src/accessibility/page/rules.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fields } from './fixtures/rules/fields.ts';
import { headings } from './fixtures/rules/headings.ts';
import { images } from './fixtures/rules/images.ts';
import { keys } from './fixtures/rules/keys.ts';
import { links } from './fixtures/rules/links.ts';
import { looks } from './fixtures/rules/looks.ts';
import { page } from './fixtures/rules/page.ts';
import { tables } from './fixtures/rules/tables.ts';
import { text } from './fixtures/rules/text.ts';
import { findIn, makeSoundPage, openWindows } from './open-page.ts';

const table = [links, headings, text, looks, tables, images, page, fields, keys].flatMap((group) =>
  Object.entries(group),
);

const windows = await openWindows();
after(() => windows.close());

test('every rule has good and bad pages, and no page is for a rule that does not exist', () => {
  assert.deepEqual(table.map(([id]) => id).toSorted(), rules.map(({ id }) => id).toSorted());
  for (const [id, { good, bad }] of table) assert.ok(good.length > 0 && bad.length > 0, id);
});

await suite('each rule', { concurrency: windows.count }, () => {
  for (const [id, fixtures] of table) test(`${id} ${fixtures.says}`, () => tryRule(id, fixtures));
});

async function tryRule(id: string, { good, bad }: RuleFixtures): Promise<void> {
  await windows.lend(async (window) => {
    for (const inner of good) assert.deepEqual(await findIn(window, makeSoundPage(inner)), [], inner);
    for (const [inner, ...expected] of bad) {
      const found = await findIn(window, makeSoundPage(inner));
      const messages = found.filter(({ rule }) => rule === id).map(({ message }) => message);
      assertAlike(messages, expected, inner);
    }
  });
}

function assertAlike(messages: readonly string[], expected: readonly RegExp[], inner: string): void {
  const told = [inner, ...messages].join('\n');
  for (const [index, words] of expected.entries()) assert.match(messages[index] ?? '', words, told);
  assert.equal(messages.length, expected.length, told);
}
