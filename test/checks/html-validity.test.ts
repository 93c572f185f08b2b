import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlRules, htmlValidity } from '../../src/checks/html-validity.ts';
import { makePage, makeSite } from './make-site.ts';

test('a site of valid pages passes', async (context) => {
  assert.deepEqual(await htmlValidity.run(await makeSite(context)), []);
});

test('invalid HTML is found with its line, its column and the rule', async (context) => {
  const site = await makeSite(context, {
    'index.html': makePage('Home', '/', '<p id="a">One<div>Two</div></p>\n<p id="a">Three</p>'),
  });
  const messages = (await htmlValidity.run(site)).map(({ file, message }) => `${file}: ${message}`);
  assert.match(messages.join('\n'), /^index\.html: \d+:\d+ Duplicate ID "a" \(no-dup-id\)\.$/mu);
  assert.match(messages.join('\n'), /^index\.html: \d+:\d+ .*\(no-implicit-close\)\.$/mu);
});

test('style attributes are found, because the content security policy would not let them work', async (context) => {
  const site = await makeSite(context, {
    'index.html': makePage('Home', '/', '<p style="color: red">x</p>'),
  });
  const [finding] = await htmlValidity.run(site);
  assert.match(finding?.message ?? '', /\(no-inline-style\)/u);
});

test('ids may start with a digit, as dates do', async (context) => {
  const site = await makeSite(context, { 'index.html': makePage('Home', '/', '<p id="2018-09-27">Day</p>') });
  assert.deepEqual(await htmlValidity.run(site), []);
});

test('the rules are the only configuration, whatever lies around the built folder', () => {
  assert.equal(htmlRules.root, true);
});
