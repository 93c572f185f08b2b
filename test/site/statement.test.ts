import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawSample } from '../../src/commands/render-sample.ts';
import { makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { root } from '../helpers/run-node.ts';
import { goodResults, goodStatement, issue, statementFiles } from '../helpers/statement.ts';

const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('an event without facts for a statement has a page of words, and publishes no results', async (context) => {
  const { files, open } = await renderEvent(await makeEvent(context));
  assert.equal(open('/accessibility/')('h1').text(), 'Accessibility');
  assert.match(open('/accessibility/')('main').text(), /checked by machine before it is published/);
  assert.ok(!files.has('accessibility/results.json'));
});

test('the real event says who has tested it, and claims no more than was tested', async () => {
  const { event, open, files } = await renderEvent(root, '2026-11-24T12:00');
  const page = fold(open('/accessibility/')('main').text());
  const isTestedByPeople = event.accessibility?.tests.length !== 0;
  assert.ok(isTestedByPeople || event.accessibility?.status !== 'fully compliant');
  assert.equal(/tested by machine only/.test(page), !isTestedByPeople);
  assert.match(page, /^Accessibility statement for Public Sector Digital Midlands/);
  assert.equal(files.has('accessibility/results.json'), event.accessibility?.machineTest !== undefined);
});

test('the results are published as they were recorded, and linked with their size', async (context) => {
  const folder = await makeEvent(
    context,
    ({ event }) => {
      event.url = 'https://council.example/small/';
    },
    {
      [statementFiles.facts]: JSON.stringify(goodStatement),
      [statementFiles.results]: JSON.stringify({
        $schema: './.schemas/accessibility-results.json',
        ...goodResults,
        url: 'https://council.example/small/',
      }),
    },
  );
  const { files, open, event } = await renderEvent(folder);
  assert.equal(event.accessibility?.domain, 'council.example/small');
  const text = files.get('accessibility/results.json') ?? '';
  assert.deepEqual(JSON.parse(text), {
    ...goodResults,
    url: 'https://council.example/small/',
    used: 0,
    ways: [],
    ignored: [],
  });
  const link = open('/accessibility/')('a[href="/small/accessibility/results.json"]');
  assert.equal(link.text(), 'The raw results (JSON, 1 kB)');
  assert.match(
    fold(open('/accessibility/')('main').text()),
    /last tested by machine on 19 May 2026, on behalf of Small Event\. It read 20 pages with axe-core 4\.14\.1 \(98 rules\)\. It found no faults\./,
  );
});

test('an organiser’s words stand below a heading of the site, and what they write is text', async (context) => {
  const facts = { ...goodStatement, nonCompliances: [{ ...issue, what: 'A <b>bold</b> map & more.' }] };
  const folder = await makeEvent(context, undefined, {
    [statementFiles.facts]: JSON.stringify(facts),
    'content/pages/accessibility.md':
      '---\ndescription: How well it works.\n---\n\nWe try to make it work for all of you.\n',
  });
  const { open } = await renderEvent(folder);
  const page = open('/accessibility/');
  assert.equal(fold(page('#part-how-accessible').next().text()), 'We try to make it work for all of you.');
  assert.match(page('#part-issue-small-map').text(), /^A <b>bold<\/b> map & more\./);
  assert.equal(page('meta[name="description"]').attr('content'), 'How well it works.');
});

test('the sample shows an issue of each kind, figures, and tests by people', async () => {
  const { files } = await drawSample();
  const page = String(files.find(({ path }) => path === 'accessibility/index.html')?.content);
  for (const id of ['issue-small-map', 'burden-old-recordings', 'exempt-live-stream']) {
    assert.ok(page.includes(`id="part-${id}"`), id);
  }
  assert.match(page, /People have tested it too/);
  assert.ok(files.some(({ path }) => path === 'accessibility/results.json'));
});
