import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { siteMap } from '../../src/checks/site-map.ts';
import { makePage, makeSite, makeSitemap, type Files } from './make-site.ts';

async function findIn(context: TestContext, files: Files): Promise<string> {
  const findings = await siteMap.run(await makeSite(context, files));
  return findings.map(({ file, message }) => `${file}: ${message}`).join('\n');
}

test('a site whose sitemap, canonical links and pages agree passes', async (context) => {
  assert.equal(await findIn(context, {}), '');
});

test('a missing sitemap is found', async (context) => {
  assert.match(await findIn(context, { 'sitemap.xml': null }), /^sitemap\.xml: The site has no sitemap/u);
});

test('a page that the sitemap leaves out is found', async (context) => {
  const found = await findIn(context, { 'sitemap.xml': makeSitemap('/', '/sessions/open-standards/') });
  assert.match(found, /^agenda\/index\.html: The sitemap does not list this page/u);
});

test('an address in the sitemap that is no page, or is there twice, is found', async (context) => {
  const sitemap = makeSitemap('/', '/', '/agenda/', '/sessions/open-standards/', '/old/', '/404.html');
  const found = await findIn(context, { 'sitemap.xml': sitemap });
  assert.match(found, /lists https:\/\/example\.org\/ twice/u);
  assert.match(found, /lists https:\/\/example\.org\/old\/, which is no page/u);
  assert.match(found, /lists https:\/\/example\.org\/404\.html, which is no page/u);
});

test('a canonical link that is missing or differs from the sitemap is found', async (context) => {
  const wrong = makePage('Home', '/home/', '<a href="/agenda/">Agenda</a>');
  assert.match(
    await findIn(context, { 'index.html': wrong }),
    /canonical link is https:\/\/example\.org\/home\/; it/u,
  );
  const without = wrong.replace(/<link rel="canonical".*?>/u, '');
  assert.match(
    await findIn(context, { 'index.html': without }),
    /^index\.html: It has no canonical link; it must/u,
  );
});

test('a page that no path of links reaches is found', async (context) => {
  const found = await findIn(context, {
    'lonely/index.html': makePage('Lonely', '/lonely/', ''),
    'sitemap.xml': makeSitemap('/', '/agenda/', '/lonely/', '/sessions/open-standards/'),
  });
  assert.equal(
    found,
    'lonely/index.html: No path of links leads here from the home page; link to this page or remove it.',
  );
});

test('a page marked noindex needs no place in the sitemap', async (context) => {
  const page = makePage('Mine', '/mine/', '').replace(
    '<head>',
    '<head><meta name="robots" content="noindex">',
  );
  assert.equal(await findIn(context, { 'mine/index.html': page }), '');
});
