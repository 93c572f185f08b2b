import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { pageTitles } from '../../src/checks/page-titles.ts';
import type { PublishedEvent } from '../../src/checks/read-site.ts';
import { redirects } from '../../src/checks/redirects.ts';
import { sessions } from '../../src/checks/sessions.ts';
import { makePage, makeSite, type Files } from './make-site.ts';

const file = 'sessions/standards/index.html';
const facts = { redirects: [{ from: '/sessions/standards/', to: '/sessions/open-standards/' }] };
const good = makeRedirect('/sessions/open-standards/');

function makeRedirect(to: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Moved</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="https://example.org${to}">
<meta http-equiv="refresh" content="0; url=${to}">
</head><body><main><p>This page has moved to <a href="${to}">another address</a>.</p></main></body></html>
`;
}

async function findIn(
  context: TestContext,
  files: Files,
  event: Partial<PublishedEvent> = facts,
): Promise<readonly string[]> {
  const findings = await redirects.run(await makeSite(context, files, event));
  return findings.map((finding) => `${finding.file}: ${finding.message}`);
}

test('an old address that leads to the page of today passes', async (context) => {
  assert.deepEqual(await findIn(context, { [file]: good }), []);
});

test('a site without old addresses passes', async (context) => {
  assert.deepEqual(await findIn(context, {}, {}), []);
});

test('a page that leads on is apart from the pages that people read', async (context) => {
  const site = await makeSite(context, { [file]: good }, facts);
  assert.deepEqual(
    site.redirectPages.map(({ address }) => address),
    ['/sessions/standards/'],
  );
  assert.ok(!site.pages.some(({ address }) => address === '/sessions/standards/'));
  assert.deepEqual([...(await pageTitles.run(site)), ...(await sessions.run(site))], []);
});

test('a page that refreshes itself and may be found is a page like any other', async (context) => {
  const { pages, redirectPages } = await makeSite(context, {
    'agenda/index.html': makePage('Agenda', '/agenda/', '').replace(
      '<meta charset',
      '<meta http-equiv="refresh" content="60"><meta charset',
    ),
  });
  assert.deepEqual(redirectPages, []);
  assert.equal(pages.length, 4);
});

test('an old address without a page is found', async (context) => {
  assert.deepEqual(await findIn(context, {}), [
    `${file}: The old address /sessions/standards/ has no page that leads on to /sessions/open-standards/. Build the site again.`,
  ]);
});

test('an old address at which people read a page is found', async (context) => {
  assert.deepEqual(await findIn(context, { [file]: makePage('Standards', '/sessions/standards/', '') }), [
    `${file}: A page that people read stands at this old address, which must lead on to /sessions/open-standards/.`,
  ]);
});

test('a page that leads elsewhere, waits, or has no link is found', async (context) => {
  assert.deepEqual(await findIn(context, { [file]: makeRedirect('/agenda/') }), [
    `${file}: Its refresh is "0; url=/agenda/"; it must be "0; url=/sessions/open-standards/".`,
    `${file}: It has no link to /sessions/open-standards/ for those whose browser does not lead on by itself.`,
    `${file}: Its canonical link is "https://example.org/agenda/"; it must be https://example.org/sessions/open-standards/.`,
  ]);
  assert.deepEqual(await findIn(context, { [file]: good.replace('content="0;', 'content="5;') }), [
    `${file}: Its refresh is "5; url=/sessions/open-standards/"; it must be "0; url=/sessions/open-standards/".`,
  ]);
});

test('a page that search engines would list is found', async (context) => {
  const found = await findIn(context, { [file]: good.replace('noindex', 'index') });
  assert.deepEqual(found, [
    `${file}: A page that people read stands at this old address, which must lead on to /sessions/open-standards/.`,
  ]);
});

test('a target that does not exist is found', async (context) => {
  const found = await findIn(
    context,
    { [file]: makeRedirect('/sessions/gone/') },
    { redirects: [{ from: '/sessions/standards/', to: '/sessions/gone/' }] },
  );
  assert.deepEqual(found, [`${file}: It leads to /sessions/gone/, and the site has no such page.`]);
});

test('a chain of old addresses is found', async (context) => {
  const found = await findIn(
    context,
    { [file]: good, 'sessions/older/index.html': makeRedirect('/sessions/standards/') },
    { redirects: [...facts.redirects, { from: '/sessions/older/', to: '/sessions/standards/' }] },
  );
  assert.deepEqual(found, [
    'sessions/older/index.html: It leads to /sessions/standards/, which is an old address itself; it must lead straight to the page of today.',
  ]);
});

test('a page that leads on although nothing was called so is found', async (context) => {
  assert.deepEqual(await findIn(context, { [file]: good }, {}), [
    `${file}: It leads on, and nothing of the event was called so. Build the site again.`,
  ]);
});

test('a link to an old address is found', async (context) => {
  const home = makePage(
    'Open standards',
    '/',
    '<a href="/sessions/standards/#why">Why</a> <a href="https://example.org/sessions/standards/">What</a>',
  );
  assert.deepEqual(await findIn(context, { [file]: good, 'index.html': home }), [
    'index.html: It links to the old address /sessions/standards/#why. Link to the page of today.',
    'index.html: It links to the old address https://example.org/sessions/standards/. Link to the page of today.',
  ]);
});

test('old addresses carry the base path of a site in a sub-folder', async (context) => {
  const page = makeRedirect('/psdm/sessions/open-standards/');
  const event = {
    basePath: '/psdm/',
    url: 'https://example.org/psdm/',
    redirects: [{ from: '/psdm/sessions/standards/', to: '/psdm/sessions/open-standards/' }],
  };
  assert.deepEqual(await findIn(context, { [file]: page }, event), []);
});
