import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBareEvent, makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';

/** What must never reach a page: the traces of a value that is not there. */
const traces = /\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid DateTime/;

function assertNoTraces(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) assert.doesNotMatch(text, traces, path);
}

test('an event with nothing but its required fields has a whole site, and no link to what it lacks', async (context) => {
  const folder = await makeBareEvent(context);
  const { files, open } = await renderEvent(folder);
  assertNoTraces(files);
  assert.ok(!files.has('speakers/index.html'));
  assert.ok(!files.has('blueprint/index.html'));
  assert.deepEqual(
    open('/')('nav[aria-label=Main] a')
      .toArray()
      .map(({ attribs }) => attribs['href']),
    ['/agenda/', '/venue/'],
  );
  assert.match(open('/agenda/')('main').text(), /The programme is not published yet/);
  assert.match(open('/privacy/')('main').text(), /sets no cookies/);
});

test('hostile text in every field shows as text', async (context) => {
  const hostile = `<script>alert(1)</script>"'&<b>\u202eabc👩‍👩‍👧${'x'.repeat(200)}`;
  const folder = await makeEvent(context, (files) => {
    files.event.name = hostile;
    files.event.place = hostile;
    for (const session of files.agenda.sessions)
      Object.assign(session, { title: hostile, abstract: hostile, type: hostile });
    for (const speaker of files.speakers.speakers)
      Object.assign(speaker, { name: hostile, jobTitle: hostile });
    for (const organisation of files.organisations.organisations) {
      Object.assign(organisation, { name: hostile, description: hostile });
    }
    for (const action of files.actions.actions) Object.assign(action, { title: hostile, abstract: hostile });
    for (const room of files.venue.rooms) Object.assign(room, { name: hostile });
  });
  const { files, open } = await renderEvent(folder);
  assertNoTraces(files);
  for (const [path, text] of files) assert.doesNotMatch(text, /<script|<b>/, path);
  assert.equal(open('/sessions/opening/')('h1').text(), hostile);
});

const labels: readonly (readonly ['illustrative' | 'provisional' | 'confirmed', RegExp | undefined])[] = [
  ['illustrative', /Illustrative programme\./],
  ['provisional', /Provisional programme\./],
  ['confirmed', undefined],
];

for (const [programme, label] of labels) {
  test(`a programme that is ${programme} ${label ? 'says so wherever a part of it shows' : 'needs no word'}`, async (context) => {
    const folder = await makeEvent(context, ({ event }) => {
      Object.assign(event, { programme });
    });
    const { files } = await renderEvent(folder);
    const showing = [...files].filter(([, text]) => /class="(?:session-card|programme-glance)/.test(text));
    assert.ok(showing.length > 5);
    for (const [path, text] of showing) {
      if (label) assert.match(text, label, path);
      else assert.doesNotMatch(text, /class="notice"/, path);
    }
  });
}

test('before the day the programme leads the home page, and afterwards what was announced', async (context) => {
  const folder = await makeEvent(context);
  const headings = async (now: string) => {
    const { open } = await renderEvent(folder, now);
    return open('/')('main h2')
      .toArray()
      .map((heading) => open('/')(heading).text());
  };
  assert.equal((await headings('2026-06-01T09:00'))[0], 'The programme at a glance');
  assert.equal((await headings('2027-06-01T09:00'))[0], 'Announcements');
});
