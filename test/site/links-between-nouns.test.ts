import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';

/* In the small event one thing of each kind touches one of every other: both pages must link to each other. */
const session = '/sessions/opening/';
const speaker = '/speakers/ada/';
const organisation = '/organisations/council/';
const action = '/blueprint/actions/share-code/';
const announcement = '/announcements/it-begins/';
const chapter = '/blueprint/aims/';

const pairs: readonly (readonly [string, string])[] = [
  [session, speaker],
  [session, organisation],
  [session, action],
  [session, announcement],
  [session, '/rooms/hall/'],
  [session, '/tracks/people/'],
  [speaker, organisation],
  [speaker, announcement],
  [organisation, action],
  [organisation, announcement],
  [organisation, chapter],
  [action, announcement],
  [action, chapter],
];

test('every noun links to every noun that it touches, in both directions', async (context) => {
  const { open } = await renderEvent(await makeEvent(context));
  const missing = pairs
    .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
    .filter(([from, to]) => open(from)(`main a[href="${to}"]`).length === 0);
  assert.deepEqual(missing, []);
});

test('a session leads to the one before, the one after, and those at the same time', async (context) => {
  const { open } = await renderEvent(await makeEvent(context));
  const workshop = open('/sessions/workshop/');
  assert.equal(workshop('a[rel=prev]').attr('href'), '/sessions/opening/');
  assert.equal(workshop('a[rel=next]').attr('href'), '/sessions/closing/');
  assert.equal(workshop('[aria-labelledby=part-same-time] a').attr('href'), '/sessions/opening/');
});

test('every page below the top has breadcrumbs that begin at home', async (context) => {
  const { files, open } = await renderEvent(await makeEvent(context));
  const deep = [...files.keys()].filter((path) => path.endsWith('.html') && path.split('/').length > 2);
  assert.ok(deep.length > 10);
  for (const path of deep) {
    const trail = open(`/${path.replace('index.html', '')}`)('nav[aria-label=Breadcrumb] a');
    assert.equal(trail.first().attr('href'), '/', path);
    assert.ok(trail.length >= 2, path);
  }
});

test('in a sub-folder every link of the site carries the folder', async (context) => {
  const folder = await makeEvent(context, ({ event }) => {
    event.url = 'https://council.example/small/';
  });
  const { files } = await renderEvent(folder);
  const hrefs = [...files.values()].flatMap((text) =>
    [...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, href]) => href),
  );
  assert.ok(hrefs.length > 100);
  assert.deepEqual(
    hrefs.filter((href) => !href?.startsWith('/small/')),
    [],
  );
  assert.match(files.get('sitemap.xml') ?? '', /<loc>https:\/\/council\.example\/small\/agenda\/<\/loc>/);
});

test('the page of a day shows each of its sessions, with the instants of the facts', async (context) => {
  const { event, open } = await renderEvent(await makeEvent(context));
  for (const day of event.days) {
    const page = open(day.url);
    for (const { url, title, start, end } of day.sessions) {
      const card = page(`.session-card:has(a[href="${url}"])`);
      const times = card
        .find('time')
        .toArray()
        .map((time) => Date.parse(page(time).attr('datetime') ?? ''));
      assert.deepEqual(times, [start.toMillis(), end.toMillis()], title);
      const own = open(url)('.session-time time').toArray();
      assert.deepEqual(
        own.map(({ attribs }) => Date.parse(attribs['datetime'] ?? '')),
        times,
        title,
      );
    }
  }
});
