import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatWholeLinks } from '../../src/format/whole-links.ts';

/* Markdown that is read away from its page. */

const links = {
  url: 'https://small.example/psdm/',
  withheld: ['/psdm/sessions/secret/'],
  page: 'https://small.example/psdm/announcements/it-begins/',
};
const base = 'https://small.example/psdm';

const cases: readonly (readonly [string, string, string])[] = [
  ['a link within the site', 'See [the agenda](/agenda/).', `See [the agenda](${base}/agenda/).`],
  ['a link with a title', 'See [it](/agenda/ "The agenda").', `See [it](${base}/agenda/ "The agenda").`],
  ['a link to a heading', '[here](#aims)', `[here](${links.page}#aims)`],
  ['a link to a heading elsewhere', '[it](/agenda/#x)', `[it](${base}/agenda/#x)`],
  ['a link to another site', '[it](https://other.example/)', '[it](https://other.example/)'],
  ['a link to a mailbox', '[it](mailto:a@b.example)', '[it](mailto:a@b.example)'],
  ['a link to what is hidden', 'See [the **secret**](/sessions/secret/).', 'See the **secret**.'],
  ['a link to a part of what is hidden', '[it](/sessions/secret/#x) [it](/sessions/secret/?x)', 'it it'],
  ['a link by reference', '[it][a]\n\n[a]: /agenda/', `[it][a]\n\n[a]: ${base}/agenda/`],
  ['a link by reference to what is hidden', '[it][a].\n\n[a]: /sessions/secret/', 'it.'],
  ['an address with spaces', '[it](</sessions/secret/>) [that](</agenda/>)', `it that (${base}/agenda/)`],
  ['words with brackets', '[the [end]](/sessions/secret/)', 'the \\[end\\]'],
  ['words that would be a heading', '[# Hidden](/sessions/secret/)', '\\# Hidden'],
  ['code', 'Write `[it](/agenda/)`, [it](/agenda/).', `Write \`[it](/agenda/)\`, [it](${base}/agenda/).`],
  ['code in a block', '    [it](/agenda/)', '\\[it\\](/agenda/)'],
  ['a text without links', '## One\n\n- two  \n  three `four`', '## One\n\n- two  \n  three `four`'],
];

for (const [what, markdown, whole] of cases) {
  test(`${what} stays what it is, and leads nowhere that must not show`, () => {
    assert.equal(formatWholeLinks(markdown, links), whole);
    assert.doesNotMatch(formatWholeLinks(markdown, links), /sessions\/secret/);
  });
}
