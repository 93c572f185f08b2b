import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import * as fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { changeFeed } from '../../../src/feeds/syndication/change-feed.ts';
import type { Feed } from '../../../src/feeds/syndication/feed.ts';
import { printAtom } from '../../../src/feeds/syndication/print-atom.ts';
import { printJsonFeed } from '../../../src/feeds/syndication/print-json-feed.ts';
import { loadEvent } from '../../../src/model/load-event.ts';
import { cleanText } from '../../../src/model/read/clean-text.ts';
import { withChanges } from '../../helpers/events-of-all-kinds.ts';
import { makeEvent } from '../../helpers/make-event.ts';
import { root } from '../../helpers/run-node.ts';
import { judgeAtom } from '../../judges/judge-atom.ts';
import { judgeJsonFeed } from '../../judges/judge-json.ts';

/* The two forms of a feed, whatever its texts hold, and the judges that the other tests trust. */

const event = await loadEvent(join(root, 'test/fixtures/auckland'), { now: '2026-09-26T00:30' });
const empty = changeFeed(event);

/** A feed in which a text stands wherever a text can. */
const feedWith = (text: string): Feed => ({
  ...empty,
  title: text,
  subtitle: text,
  authors: [{ name: text, page: event.url }],
  entries: [
    {
      id: 'urn:uuid:d86f7a48-9fb1-5fe8-9189-003f5a7cb76f',
      title: text,
      page: event.url,
      published: event.programmeSince,
      updated: event.programmeSince,
      summary: text,
      content: text,
      categories: [text],
    },
  ],
});

const awkward = [
  ']]> <![CDATA[ & &amp; &#0; "\' <b>',
  'a\u0000b\u0008c\u000bd\u000ce\u001ff\u007fg\u0085h',
  'a\ud800b\udc00c\ufffed\uffffe',
  'one\r\ntwo\rthree\nfour\tfive',
  'x'.repeat(500),
  '\ufeffbefore \u2028 and \u2029 \u{1F469}\u{1F3FE}\u200D \u{10FFFD} \ue000 after',
  '-- <!-- --> <?xml ?> {{ }} ${}',
];

/** What is left of a text in every form. */
const shown = (text: string) => cleanText(text.replaceAll(/\r\n?/g, '\n')).text;

for (const text of awkward) {
  test(`a feed that holds ${JSON.stringify(text.slice(0, 30))} stays valid and loses no character that is allowed`, async () => {
    const [xml, json] = [printAtom(feedWith(text)), printJsonFeed(feedWith(text))];
    assert.deepEqual(await judgeAtom(xml), []);
    assert.deepEqual(await judgeJsonFeed(json), []);
    const [item] = (JSON.parse(json) as { items: Record<string, string>[] }).items;
    assert.equal(item?.['title'], shown(text));
    assert.equal(item?.['content_html'], shown(text));
    const document = load(xml, { xml: true });
    for (const element of ['feed > title', 'subtitle', 'name', 'entry > title', 'summary', 'content'])
      assert.equal(document(element).text(), shown(text), element);
    assert.equal(document('category').attr('term'), shown(text));
  });
}

test('any text at all comes back from both forms as it was', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(texts, (text) => {
      const document = load(printAtom(feedWith(`.${text}.`)), { xml: { decodeEntities: true } });
      assert.equal(document('summary').text(), shown(`.${text}.`));
      const { description } = JSON.parse(printJsonFeed(feedWith(`.${text}.`))) as { description: string };
      assert.equal(description, shown(`.${text}.`));
    }),
    { seed: 20180927, numRuns: 300 },
  );
});

const spoilt: readonly (readonly [string, (xml: string) => string])[] = [
  ['has no moment of change', (xml) => xml.replace(/<updated>.*<\/updated>\n/, '')],
  ['has two titles', (xml) => xml.replace(/<title.*<\/title>\n/, (title) => title + title)],
  ['has a time without offset', (xml) => xml.replace(/\+\d\d:\d\d<\/published>/, '</published>')],
  ['has a time without seconds', (xml) => xml.replace(/:00(\+\d\d:\d\d<\/updated>)/, '$1')],
  ['has a category without a term', (xml) => xml.replace(/<category [^>]*>/, '<category label="x"/>')],
  ['has a link to nowhere', (xml) => xml.replace(/ href="[^"]*"/, '')],
  ['has a link to a place within the site', (xml) => xml.replace(/ href="[^"]*"/, ' href="/agenda/"')],
  ['has an element of its own', (xml) => xml.replace('<entry>', '<entry><pubDate>now</pubDate>')],
  ['does not say where it is', (xml) => xml.replace('rel="self"', 'rel="alternate"')],
  ['has an address as its name', (xml) => xml.replace(/urn:uuid:[^<]*/, 'https://small.example/')],
  ['says nothing of its language', (xml) => xml.replace(/ xml:lang="[^"]*"/, '')],
  ['has no author', (xml) => xml.replace(/<author>[^]*?<\/author>\n/, '')],
  ['holds a control character', (xml) => xml.replace('Text', '\u000b')],
];

for (const [fault, spoil] of spoilt) {
  test(`the judge of Atom refuses a feed that ${fault}`, async () => {
    const right = printAtom(feedWith('Text'));
    assert.notEqual(spoil(right), right);
    assert.deepEqual(await judgeAtom(right), []);
    const found = await judgeAtom(spoil(right)).catch((error: unknown) => [String(error)]);
    assert.notDeepEqual(found, []);
  });
}

const spoiltJson: readonly (readonly [string, (feed: Record<string, unknown>) => unknown])[] = [
  ['is of version 1', (feed) => ({ ...feed, version: 'https://jsonfeed.org/version/1' })],
  ['has a field of no meaning', (feed) => ({ ...feed, updated: '2026-01-01' })],
  ['has an author as in version 1', (feed) => ({ ...feed, author: { name: 'A' } })],
  ['has an item without text', (feed) => ({ ...feed, items: [{ id: 'a' }] })],
  ['has a number as the id of an item', (feed) => ({ ...feed, items: [{ id: 1, content_html: 'a' }] })],
  [
    'has a day for a moment',
    (feed) => ({ ...feed, items: [{ id: 'a', content_html: 'a', date_published: '2026-01-01' }] }),
  ],
];

for (const [fault, spoil] of spoiltJson) {
  test(`the judge of JSON Feed refuses a feed that ${fault}`, async () => {
    const feed = JSON.parse(printJsonFeed(feedWith('Text'))) as Record<string, unknown>;
    assert.deepEqual(await judgeJsonFeed(JSON.stringify(feed)), []);
    assert.notDeepEqual(await judgeJsonFeed(JSON.stringify(spoil(feed))), []);
  });
}

test('a feed without entries, and one that a reader parses', async (context) => {
  assert.deepEqual(await judgeAtom(printAtom(empty)), []);
  const changed = changeFeed(await loadEvent(await makeEvent(context, withChanges), { now: '2026-06-10' }));
  assert.equal(parseAtomFeed(printAtom(changed)).entries?.length, 3);
  assert.equal(parseJsonFeed(printJsonFeed(changed)).items?.length, 3);
});
