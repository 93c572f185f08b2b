import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../src/views/html.ts';

test('text is escaped, in content and in attributes', () => {
  const text = `<script>"it's"&`;
  assert.equal(
    html`<p title="${text}">${text}</p>`.toString(),
    '<p title="&lt;script&gt;&quot;it&#39;s&quot;&amp;">&lt;script&gt;&quot;it&#39;s&quot;&amp;</p>',
  );
});

test('markup nests without being escaped again', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  assert.equal(html`<ul>${items}</ul>`.toString(), '<ul><li>a</li><li>&lt;b&gt;</li></ul>');
});

test('nothing prints as nothing', () => {
  assert.equal(html`<p>${undefined}${null}${false}${''}${0}</p>`.toString(), '<p>0</p>');
});

test('the indentation of the source is not sent, and that of a value is', () => {
  const value = 'one\n    two';
  const markup = html`<pre>${value}</pre>
    <p>
      text
    </p>`;
  assert.equal(markup.toString(), '<pre>one\n    two</pre>\n<p>text</p>');
});
