import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readSite } from '../../src/checks/read-site.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { listSiteChecks } from '../../src/checks/site-checks.ts';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { makeBareEvent, makeEvent, makeFolder } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { standInDrawings } from '../helpers/stand-in-drawings.ts';

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
  for (const [path, text] of files) {
    if (path.endsWith('.webmanifest')) assert.equal((JSON.parse(text) as { name: string }).name, hostile);
    // In JSON it is text as it is; nothing there is markup.
    else if (path.endsWith('.json')) assert.doesNotThrow(() => JSON.parse(text), path);
    else assert.doesNotMatch(text, /<script|<b>/, path);
  }
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

const kinds: readonly (readonly [string, (context: TestContext) => Promise<string>])[] = [
  ['nothing but its required fields', makeBareEvent],
  ['one of everything', makeEvent],
  [
    'a site in a sub-folder',
    (context) =>
      makeEvent(context, ({ event }) => {
        event.url = 'https://small.example/psdm/';
      }),
  ],
  [
    'two sessions of one title, one of them past midnight',
    (context) =>
      makeEvent(context, ({ agenda }) => {
        for (const session of agenda.sessions) session.title = 'Welcome';
        Object.assign(agenda.sessions[0] ?? {}, { start: '2026-06-11T23:30', end: '2026-06-12T00:30' });
      }),
  ],
  [
    'two of everything by one name',
    (context) =>
      makeEvent(
        context,
        ({ venue, agenda, speakers, organisations, actions }) => {
          const twice = (items: { id: string }[]) => {
            items.push(...items.map((item) => ({ ...item, id: `${item.id}-2` })));
          };
          for (const list of [
            venue.rooms,
            agenda.tracks,
            speakers.speakers,
            organisations.organisations,
            actions.actions,
          ])
            twice(list);
        },
        {
          'content/announcements/again.md':
            '---\ntitle: It begins\nabstract: The event was announced.\ndatePublished: 2026-05-01\n---\n\nText.\n',
          'content/blueprint/again.md':
            '---\ntitle: Aims\nabstract: What it is for.\nposition: 2\n---\n\nText.\n',
        },
      ),
  ],
  [
    'headings with the names of our own parts',
    (context) =>
      makeEvent(context, undefined, {
        'content/announcements/it-begins.md':
          '---\ntitle: It begins\nabstract: The event was announced.\ndatePublished: 2026-05-01\nsources: [paper]\n---\n\n## Sources\n\nA part.\n\n## Content\n\nAnother part.\n',
      }),
  ],
];

for (const [kind, make] of kinds) {
  test(`an event with ${kind} passes every check that needs no browser`, async (context) => {
    const out = await makeFolder(context);
    const event = await loadEvent(await make(context), { now: '2026-06-10T09:00' });
    const { files, images, drawings } = await renderSite(event);
    await writeSite(out, [...files, ...images, ...(await standInDrawings(drawings))]);
    const checks = listSiteChecks({ environment: {}, workers: 1, remembers: false }).filter(
      ({ name }) => name !== 'accessibility',
    );
    const results = await runChecks(checks, await readSite(out, event));
    assert.ok(results.length >= 5);
    assert.deepEqual(
      results.flatMap(({ findings }) => findings),
      [],
    );
  });
}
