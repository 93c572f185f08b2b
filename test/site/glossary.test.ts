import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { root } from '../helpers/run-node.ts';

/* Abbreviations are explained where they first stand, and all of them on the page about the site. */
const { event, files, open } = await renderEvent(root, '2026-11-24T12:00');
const pages = [...files].filter(([path]) => path.endsWith('.html'));

test('every page of the real event marks up each abbreviation at most once, with its words', () => {
  const words = new Map(event.glossary.map(({ abbreviation, expansion }) => [abbreviation, expansion]));
  const used = new Set<string>();
  for (const [path, text] of pages) {
    const page = load(text);
    const found = page('abbr')
      .toArray()
      .map((element) => [page(element).text(), page(element).attr('title')] as const);
    const letters = found.map(([abbreviation]) => abbreviation);
    assert.equal(new Set(letters).size, letters.length, `${path}: ${letters.join(', ')}`);
    for (const [abbreviation, title] of found) assert.equal(title, words.get(abbreviation), path);
    assert.equal(page('title abbr, svg abbr, nav abbr, code abbr, footer abbr').length, 0, path);
    for (const abbreviation of letters) used.add(abbreviation);
  }
  assert.ok(used.size >= 10);
});

test('the page about the site lists all of them in words', () => {
  const page = open('/about/');
  const list = page('section[aria-labelledby="part-abbreviations"]');
  assert.deepEqual(
    list
      .find('dt')
      .toArray()
      .map((element) => page(element).text()),
    event.glossary.map(({ abbreviation }) => abbreviation),
  );
  for (const { expansion, explanation = '' } of event.glossary) {
    assert.ok(list.text().includes(expansion));
    assert.ok(list.text().includes(explanation));
  }
});

test('without a glossary a page has no byte more, and with one only the pages that use it', async (context) => {
  const without = await renderEvent(await makeEvent(context));
  const abbreviations = [{ abbreviation: 'API', expansion: 'application programming interface' }];
  const withOne = await renderEvent(
    await makeEvent(
      context,
      ({ agenda }) => Object.assign(agenda.sessions[0] ?? {}, { description: 'What an API is.' }),
      { '_data/glossary.json': JSON.stringify({ abbreviations }) },
    ),
  );
  const changed = [...withOne.files.keys()].filter(
    (path) => path.endsWith('.html') && withOne.files.get(path) !== without.files.get(path),
  );
  // What programs read holds the new description too.
  const changedPages = changed.filter((path) => path.endsWith('.html'));
  assert.deepEqual(changedPages, ['about/index.html', 'sessions/closing/index.html']);
  assert.equal(
    [...without.files.values()].some((text) => /<abbr|abbr\{/.test(text)),
    false,
  );
  assert.match(
    withOne.files.get('sessions/closing/index.html') ?? '',
    /<p>What an <abbr title="application programming interface">API<\/abbr> is\.<\/p>/,
  );
});
