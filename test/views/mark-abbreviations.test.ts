import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, printProse, type Html } from '../../src/views/html.ts';
import { markAbbreviations } from '../../src/views/mark-abbreviations.ts';

const gds = { abbreviation: 'GDS', expansion: 'Government Digital Service' };
const courts = { abbreviation: 'HMCTS', expansion: 'HM Courts & Tribunals Service' };
const glossary = [gds, courts, { abbreviation: 'R&D', expansion: 'research and development' }];
const marked = '<abbr title="Government Digital Service">GDS</abbr>';

const mark = (markup: Html, words = glossary) => markAbbreviations(markup, words).toString();
/** Markup as it comes from Markdown, as it stands. */
const asWritten = (text: string) => printProse({ html: text, headings: [] });
const staysAsItIs = (text: string) => assert.equal(mark(asWritten(text)), text);

test('the first place is marked up, and no other', () => {
  assert.equal(
    mark(html`<h1>What GDS did</h1>
      <p>GDS, and <b>GDS</b>.</p>`),
    `<h1>What ${marked} did</h1>\n<p>GDS, and <b>GDS</b>.</p>`,
  );
});

test('several abbreviations are each marked up once, in one text or many', () => {
  assert.equal(
    mark(html`<p>R&amp;D: ${'R&D'} at GDS and HMCTS</p>`),
    `<p><abbr title="research and development">R&amp;D</abbr>: R&amp;D at ${marked} and <abbr title="HM Courts &amp; Tribunals Service">HMCTS</abbr></p>`,
  );
});

test('whole words count, with a genitive or in the plural, and no parts of others', () => {
  assert.equal(mark(html`<p>(GDS’s)</p>`), `<p>(${marked}’s)</p>`);
  assert.equal(mark(html`<p>${"GDS's"}</p>`), `<p>${marked}&#39;s</p>`);
  assert.equal(mark(html`<p>two GDSs.</p>`), `<p>two ${marked}s.</p>`);
  for (const words of [
    'GDSX',
    'AGDS',
    'ÄGDS',
    'GDS2',
    'GDS_x',
    'gds',
    'GDSse',
    'Write to GDS@example.org',
    'at example.org/GDS',
    'at GDS.example.org',
    'of @GDS and #GDS',
    'of A&amp;GDS',
    'of GDS&amp;A',
  ])
    staysAsItIs(`<p>${words}</p>`);
});

test('tags, attributes, drawings, code and navigation are left alone', () => {
  for (const markup of [
    '<a href="/GDS/" title="of GDS ">x</a>',
    '<svg><title>GDS</title><text>GDS</text></svg>',
    '<pre tabindex="0"><code>GDS</code></pre>',
    '<p><code>GDS</code></p>',
    '<nav aria-label="Parts"><ul><li>GDS</li></ul></nav>',
    '<p><abbr title="x">GDS</abbr></p>',
    '<p lang="de">GDS <span>GDS</span></p>',
  ])
    staysAsItIs(markup);
  assert.equal(
    mark(html`<nav>GDS</nav><svg><g><path d="M0"/></g></svg><p>GDS</p>`),
    `<nav>GDS</nav><svg><g><path d="M0"/></g></svg><p>${marked}</p>`,
  );
});

test('what the page writes out itself is not marked up, there or later', () => {
  for (const words of [
    'Government Digital Service (GDS) and GDS',
    'the <a href="/x/">Government\nDigital Service</a> (the “GDS”)',
    'GDS (Government Digital Service)',
    'GDS</a> (the <b>Government</b> Digital Service)',
    'GDS: Government Digital Service',
    'HM Courts &amp; Tribunals Service (<b>HMCTS</b>)',
    'HM Courts and Tribunals Service – HMCTS',
  ])
    staysAsItIs(`<p>${words}</p>`);
});

test('the words alone, other ones, or those of another block do not write it out', () => {
  for (const [before, after] of [
    ['<p>Government Digital Service</p><p>', '</p>'],
    ['<p>Government Digital Service</p><p>(', ')</p>'],
    ['<p>Regional Government Digital Services (', ')</p>'],
    ['<p>UnGovernment Digital Service and (', ')</p>'],
    ['<p>', ' (Government Digital Services)</p>'],
    ['<p>', '</p><p>(Government Digital Service)</p>'],
  ])
    assert.equal(mark(asWritten(`${before}GDS${after}`)), `${before}${marked}${after}`);
});

test('hostile words are escaped', () => {
  const words = [{ abbreviation: 'X', expansion: `"><script>alert('1')</script>&amp;` }];
  assert.equal(
    mark(html`<p>X</p>`, words),
    '<p><abbr title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">X</abbr></p>',
  );
});

test('nothing is found inside a character reference, and all of them stay', () => {
  const words = ['amp', 'lt', 'quot', '39'].map((abbreviation) => ({ abbreviation, expansion: 'words' }));
  const text = `<p>${html`${`"Fish & <chips>" 'n'`}`.toString()} &nbsp;</p>`;
  assert.equal(mark(asWritten(text), words), text);
  assert.equal(mark(asWritten('<p>&amp; GDS &lt;</p>')), `<p>&amp; ${marked} &lt;</p>`);
});

test('without a glossary, and without an abbreviation, the very same markup comes back', () => {
  const markup = html`<p>GDS</p>`;
  assert.equal(markAbbreviations(markup, []), markup);
  const plain = html`<p>Words</p>`;
  assert.equal(markAbbreviations(plain, glossary), plain);
});

test('a glossary of 30 costs a long page a few milliseconds at most', () => {
  const words = Array.from({ length: 30 }, (_, index) => ({
    abbreviation: `AB${index}C`,
    expansion: 'words of an abbreviation',
  }));
  const page = html`<main>${Array.from({ length: 400 }, () => html`<p class="x">Some words of a page &amp; a <a href="/x/">link</a>.</p>`)}</main>`;
  const start = performance.now();
  for (let round = 0; round < 200; round += 1) markAbbreviations(page, words);
  assert.ok((performance.now() - start) / 200 < 5);
});
