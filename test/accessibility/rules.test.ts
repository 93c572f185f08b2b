import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { rules } from '../../src/accessibility/page/rules.ts';
import type { RuleTable } from './fixtures/rule-fixtures.ts';
import { fields } from './fixtures/rules/fields.ts';
import { headings } from './fixtures/rules/headings.ts';
import { images } from './fixtures/rules/images.ts';
import { keys } from './fixtures/rules/keys.ts';
import { links } from './fixtures/rules/links.ts';
import { looks } from './fixtures/rules/looks.ts';
import { page } from './fixtures/rules/page.ts';
import { tables } from './fixtures/rules/tables.ts';
import { text } from './fixtures/rules/text.ts';
import { findIn, makeSoundPage, openWindow } from './open-page.ts';

const groups = [links, headings, text, looks, tables, images, page, fields, keys];
const table: RuleTable = Object.assign({}, ...groups);

const window = await openWindow();
after(() => window.close());

test('every rule has good and bad pages, and no page is for a rule that does not exist', () => {
  const named = groups.flatMap((group) => Object.keys(group));
  assert.deepEqual(named.toSorted(), rules.map(({ id }) => id).toSorted());
  for (const [id, { good, bad }] of Object.entries(table)) assert.ok(good.length > 0 && bad.length > 0, id);
});

for (const [id, { says, good, bad }] of Object.entries(table)) {
  test(`${id} ${says}`, async () => {
    for (const inner of good) {
      assert.deepEqual(await findIn(window, makeSoundPage(inner)), [], inner);
    }
    for (const [inner, ...expected] of bad) {
      const found = await findIn(window, makeSoundPage(inner));
      const messages = found.filter(({ rule }) => rule === id).map(({ message }) => message);
      const all = messages.join('\n');
      for (const [index, words] of expected.entries())
        assert.match(messages[index] ?? '', words, `${inner}\n${all}`);
      assert.equal(messages.length, expected.length, `${inner}\n${all}`);
    }
  });
}
