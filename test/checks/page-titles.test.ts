import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { pageTitles } from '../../src/checks/page-titles.ts';
import { makePage, makeSite, type Files } from './make-site.ts';

const agenda = makePage('Agenda', '/agenda/', '');

async function findIn(context: TestContext, html: string, more: Files = {}): Promise<readonly string[]> {
  const findings = await pageTitles.run(await makeSite(context, { 'agenda/index.html': html, ...more }));
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

test('a site whose pages say what they are passes', async (context) => {
  assert.deepEqual(await findIn(context, agenda), []);
});

test('a missing title, description or language is found', async (context) => {
  const html = agenda.replace('<title>Agenda</title>', '').replace(/<meta name="description".*?>/u, '');
  const found = await findIn(context, html.replace(' lang="en-GB"', ''));
  assert.equal(found.length, 3);
  assert.match(found.join('\n'), /has no title.*\n.*no meta description.*\n.*lacks a language/u);
});

test('two pages with one title are found', async (context) => {
  const found = await findIn(context, makePage('Open standards', '/agenda/', ''));
  assert.deepEqual(found, [
    'index.html: Its title "Open standards" is also that of agenda/index.html; give each page its own.',
  ]);
});

test('a page with no h1 or with two is found', async (context) => {
  assert.match((await findIn(context, agenda.replace(/<h1>.*<\/h1>/u, ''))).join(), /has 0 h1 headings/u);
  assert.match(
    (await findIn(context, agenda.replace('</h1>', '</h1><h1>B</h1>'))).join(),
    /has 2 h1 headings/u,
  );
});

test('a page that was built empty is found, and scripts do not count as its words', async (context) => {
  const main = `<main><h1>Agenda</h1><script>${'word '.repeat(30)}</script></main>`;
  const found = await findIn(context, agenda.replace(/<main>.*<\/main>/su, main));
  assert.deepEqual(found, ['agenda/index.html: Its main part has 1 words; it needs at least 6.']);
});

test('the page for addresses that do not exist may be short', async (context) => {
  const short = makePage('Lost', '/404.html', '').replace(
    /<p>.*<\/p>/su,
    '<p>No such page; start at home.</p>',
  );
  assert.deepEqual(await findIn(context, agenda, { '404.html': short }), []);
});

test('a redirect from an old address needs no words, and nothing else escapes by refreshing itself', async (context) => {
  const refresh = '<meta http-equiv="refresh" content="0; url=/agenda/">';
  const redirect = `<!doctype html><title>Agenda</title>${refresh}<meta name="robots" content="noindex">`;
  assert.deepEqual(await findIn(context, agenda, { 'old/index.html': redirect }), []);
  assert.notDeepEqual(await findIn(context, agenda, { 'old/index.html': refresh }), []);
});
