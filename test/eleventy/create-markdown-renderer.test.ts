import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdownRenderer } from '../../src/eleventy/create-markdown-renderer.ts';

test('headings get an id, link to themselves, and are listed', () => {
  const { html, headings } = createMarkdownRenderer('/')('## Who it’s for\n\n## Who it’s for\n\n### Züge');
  assert.match(html, /<h2 id="who-it-s-for" tabindex="-1"><a class="heading-link" href="#who-it-s-for">/);
  assert.deepEqual(headings, [
    { id: 'who-it-s-for', text: 'Who it’s for', level: 2 },
    { id: 'who-it-s-for-1', text: 'Who it’s for', level: 2 },
    { id: 'zuge', text: 'Züge', level: 3 },
  ]);
});

test('HTML in the source shows as text', () => {
  assert.match(createMarkdownRenderer('/')('<img src=x onerror=alert(1)>').html, /&lt;img/);
});

test('a javascript link is not a link', () => {
  assert.doesNotMatch(createMarkdownRenderer('/')('[x](javascript:alert(1))').html, /href/);
});

test('links within the site get its base path, others stay', () => {
  const render = createMarkdownRenderer('/small/');
  assert.match(render('[a](/agenda/)').html, /href="\/small\/agenda\/"/);
  assert.match(render('[a](https://example.org/agenda/)').html, /href="https:\/\/example\.org\/agenda\/"/);
  assert.match(render('[a](#part)').html, /href="#part"/);
});

test('of a link to what must not show yet the words stay, and other links stay whole', () => {
  const render = createMarkdownRenderer('/', ['/sessions/hidden/']);
  assert.equal(
    render('See [one](/sessions/hidden/#part), [another](/agenda/) and [a third](https://example.org/).')
      .html,
    '<p>See one, <a href="/agenda/">another</a> and <a href="https://example.org/">a third</a>.</p>\n',
  );
});
