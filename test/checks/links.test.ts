import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { links } from '../../src/checks/links.ts';
import { event, makePage, makeSite, type Files } from './make-site.ts';

async function findIn(context: TestContext, body: string, more: Files = {}): Promise<readonly string[]> {
  const files = { 'agenda/index.html': makePage('Agenda', '/agenda/', `<p id="day">${body}</p>`), ...more };
  const findings = await links.run(await makeSite(context, files));
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

test('a site whose links all lead somewhere passes', async (context) => {
  const body = `<a href="#day">a</a> <a href="/?q=1#top">b</a> <a href="https://example.org/agenda/#day">c</a>
    <a href="webcal://example.org/a.ics">d</a> <a href="mailto:a@example.org">e</a>
    <a href="https://elsewhere.example/x">f</a> <img src="/a.svg" srcset="/a.svg 1x, /b%20c.svg 2x" alt="">`;
  assert.deepEqual(await findIn(context, body, { 'a.ics': '', 'a.svg': '', 'b c.svg': '' }), []);
});

test('a link to a page that does not exist is found, as a path and as a whole URL', async (context) => {
  const found = await findIn(context, '<a href="/nowhere/">a</a> <a href="https://example.org/gone/">b</a>');
  assert.equal(found.length, 2);
  assert.match(found[0] ?? '', /^agenda\/index\.html: The link "\/nowhere\/" of <a> leads nowhere/u);
  assert.match(found[1] ?? '', /"https:\/\/example\.org\/gone\/" of <a> leads nowhere/u);
});

test('a fragment must be the id of an element, on the same page and on others', async (context) => {
  const found = await findIn(context, '<a href="#no">a</a> <a href="/#no">b</a> <a href="#">c</a>');
  assert.match(found[0] ?? '', /"#no" .* no element has the id "no"/u);
  assert.match(found[1] ?? '', /"\/#no" .* \/index\.html does not have/u);
  assert.match(found[2] ?? '', /bare "#"/u);
});

test('an image, a candidate of a srcset, a poster, a script and a style must exist', async (context) => {
  const body = `<img src="/1.png" srcset="/2.png 2x" alt=""><video poster="/3.png"></video>
    <script src="/4.js"></script><link rel="stylesheet" href="/5.css"><i style="background: url('/6.png')"></i>`;
  const found = await findIn(context, body);
  assert.deepEqual(
    found.map((text) => /"\/(\d)\./u.exec(text)?.[1]),
    ['1', '2', '3', '4', '5', '6'],
  );
});

test('the card that social networks show must exist', async (context) => {
  const page = makePage('Agenda', '/agenda/', '<p id="day">x</p>');
  const card = '<meta property="og:image" content="https://example.org/card.png"></head>';
  const found = await findIn(context, '', { 'agenda/index.html': page.replace('</head>', card) });
  assert.match(found.join('\n'), /"https:\/\/example\.org\/card\.png" of <meta> leads nowhere/u);
});

test('links that run a script, that are relative or that lack their slash are found', async (context) => {
  const body =
    '<a href="javascript:go()">a</a> <a href="next/">b</a> <a href="/agenda">c</a> <a href="">d</a>';
  const found = (await findIn(context, body)).join('\n');
  assert.match(found, /"javascript:go\(\)" of <a> runs a script/u);
  assert.match(found, /"next\/" of <a> is relative to the page/u);
  assert.match(found, /"\/agenda" of <a> needs a slash/u);
  assert.match(found, /"" of <a> is empty/u);
});

test('on a site in a sub-folder a link without the base path is found', async (context) => {
  const facts = { ...event, basePath: '/psdm/', url: 'https://example.org/psdm/' };
  const page =
    '<a href="/psdm/">good</a> <a href="https://example.org/psdm/">good</a> <a href="/agenda/">bad</a>';
  const files: Files = {
    '404.html': null,
    'agenda/index.html': null,
    'sessions/open-standards/index.html': null,
  };
  const site = await makeSite(context, { ...files, 'index.html': page }, facts);
  assert.deepEqual(await links.run(site), [
    {
      file: 'index.html',
      message: `The link "/agenda/" of <a> must start with the site's base path /psdm/.`,
    },
  ]);
});
