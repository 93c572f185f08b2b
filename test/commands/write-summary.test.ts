import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { writeSummary } from '../../src/commands/write-summary.ts';

const none = { added: [], changed: [], removed: [] };
const good = { name: 'links', promise: 'Every link leads somewhere', findings: [], details: '210 links' };
const files = [
  { path: 'agenda/index.html', sha256: 'a'.repeat(64), bytes: 1_200_000 },
  { path: 'robots.txt', sha256: 'a'.repeat(64), bytes: 50_000 },
];

test('a site that passed: figures, what changes, and what was checked', () => {
  const changes = {
    pages: { ...none, added: ['/agenda/'], removed: ['/talk/'] },
    others: { ...none, changed: ['robots.txt'] },
    moved: [{ from: '/old/', to: '/agenda/' }],
    vanished: ['/talk/'],
  };
  assert.equal(
    writeSummary({ results: [good], files, changes }),
    `## ✓ This site may be published: 1 check passed

1 page, 2 files, 1.3 MB.

### What changes

| | added | changed | removed |
| :-- | --: | --: | --: |
| pages | 1 | 0 | 1 |
| other files | 0 | 1 | 0 |

**1 address will lead nowhere.** Visitors may have kept them; let them lead on, unless they had to go.

<details><summary>Pages added: 1</summary>

\`\`\`text
/agenda/
\`\`\`

</details>

<details><summary>Pages that moved and lead on: 1</summary>

\`\`\`text
/old/ → /agenda/
\`\`\`

</details>

<details><summary>Addresses that lead nowhere now: 1</summary>

\`\`\`text
/talk/
\`\`\`

</details>

<details><summary>Other files changed: 1</summary>

\`\`\`text
robots.txt
\`\`\`

</details>

<details><summary>All checks</summary>

✓ links: Every link leads somewhere

\`\`\`text
210 links
\`\`\`

</details>

`,
  );
});

test('a site that failed: each check that failed with what it found', () => {
  const bad = {
    name: 'sizes',
    promise: 'No page is heavy',
    findings: [
      { file: 'index.html', message: 'It has 20 kB.\nMake it smaller.' },
      { file: 'index.html', message: 'Two.' },
    ],
  };
  const text = writeSummary({ results: [good, bad], files: undefined, changes: 'Nothing.' });
  assert.equal(
    text.slice(0, text.indexOf('<details>')),
    `## ✗ This site may not be published: 1 of 2 checks failed

No site was built.

### ✗ sizes: No page is heavy

\`\`\`text
index.html
  It has 20 kB.
  Make it smaller.
  Two.
\`\`\`

### What changes

Nothing.

`,
  );
});

test('nothing that is found can become a link, a picture, a heading or markup', () => {
  const words = '</details>\n```\n# Passed\n![](https://evil.example/a.png) [b](https://evil.example/) | <b>';
  const result = { name: words, promise: words, findings: [{ file: words, message: words }], details: words };
  const changes = {
    pages: { added: [words], changed: [words], removed: [] },
    others: none,
    moved: [{ from: words, to: words }],
    vanished: [words],
  };
  const tokens = new MarkdownIt({ html: true, linkify: true })
    .parse(writeSummary({ results: [result], files, changes }), {})
    .flatMap((token) => [token, ...(token.children ?? [])]);
  const allowed = /^(?:<details><summary>[A-Z][a-z ]*(?:: \d+)?<\/summary>|<\/details>)\n$/u;
  assert.deepEqual(
    tokens.filter(
      ({ type, content }) =>
        ['link_open', 'image', 'html_inline', 'code_block'].includes(type) ||
        (type === 'html_block' && !allowed.test(content)),
    ),
    [],
  );
  assert.equal(tokens.filter(({ type }) => type === 'heading_open').length, 3);
});
