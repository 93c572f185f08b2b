import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createDrawingList } from '../../src/eleventy/create-drawing-list.ts';
import { createSite } from '../../src/eleventy/create-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { agendaPage } from '../../src/views/agenda-page.ts';
import { announcementPage } from '../../src/views/announcement-page.ts';
import { dayPage } from '../../src/views/day-page.ts';
import { roomPage } from '../../src/views/room-page.ts';
import { sessionPage } from '../../src/views/session-page.ts';
import type { SocialWords } from '../../src/views/social-words.ts';
import { trackPage } from '../../src/views/track-page.ts';
import { makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';

test('a page tells those who share it what it is, by whole addresses below the base path', async (context) => {
  const folder = await makeEvent(context, ({ event }) => {
    event.url = 'https://small.example/psdm/';
  });
  const { open } = await renderEvent(folder);
  const page = open('/sessions/opening/');
  const tags = Object.fromEntries(
    page('meta[property^="og:"], meta[name^="twitter:"]')
      .toArray()
      .map(({ attribs }) => [attribs['property'] ?? attribs['name'], attribs['content']]),
  );
  const image = tags['og:image'] ?? '';
  assert.match(image, /^https:\/\/small\.example\/psdm\/social\/[\da-f]{16}\.png$/);
  assert.deepEqual(tags, {
    'og:title': 'Opening',
    'og:description': 'How the day begins. Wednesday 10 June 2026 at 9:30am, Hall.',
    'og:type': 'website',
    'og:url': 'https://small.example/psdm/sessions/opening/',
    'og:locale': 'en_GB',
    'og:site_name': 'Small Event',
    'og:image': image,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Session: Opening',
    'twitter:card': 'summary_large_image',
  });
  assert.equal(page('link[rel=manifest]').attr('href'), '/psdm/manifest.webmanifest');
});

test('announcements and chapters are articles; the page for lost visitors is not for sharing', async (context) => {
  const { open } = await renderEvent(await makeEvent(context));
  for (const address of ['/announcements/it-begins/', '/blueprint/aims/']) {
    assert.equal(open(address)('meta[property="og:type"]').attr('content'), 'article');
  }
  assert.equal(open('/404.html')('meta[property^="og:"]').length, 0);
});

test('the web manifest names the event and stays below the base path', async (context) => {
  const { files } = await renderEvent(
    await makeEvent(context, ({ event }) => {
      event.url = 'https://small.example/psdm/';
    }),
  );
  const manifest = JSON.parse(files.get('manifest.webmanifest') ?? '') as Record<string, unknown>;
  const { name, start_url: start, scope, display, lang, icons } = manifest;
  assert.deepEqual(
    [name, start, scope, display, lang],
    ['Small Event', '/psdm/', '/psdm/', 'browser', 'en-GB'],
  );
  for (const { src } of icons as { src: string }[]) assert.match(src, /^\/psdm\/icon/);
});

/** Draws every page that is about a part of the programme, and listens to what their drawings say. */
async function listWords(context: TestContext, programme: string): Promise<readonly SocialWords[]> {
  const folder = await makeEvent(context, ({ event: facts }) => {
    Object.assign(facts, { programme });
  });
  const event = await loadEvent(folder, { now: '2026-06-10T09:00' });
  const words: SocialWords[] = [];
  const addSocialImage = (shown: SocialWords) => `/social/${words.push(shown)}.png`;
  const site = createSite(
    event,
    { pictureOf: () => undefined },
    { drawings: { ...createDrawingList(event), addSocialImage } },
  );
  agendaPage(site);
  for (const day of event.days) dayPage(site, day);
  for (const session of event.sessions) sessionPage(site, session);
  for (const track of event.tracks) trackPage(site, track);
  for (const room of event.rooms) roomPage(site, room);
  return words;
}

const kinds = [
  ['illustrative', 'Illustrative programme'],
  ['provisional', 'Provisional programme'],
  ['confirmed', undefined],
] as const;

for (const [programme, note] of kinds) {
  test(`drawings of a programme that is ${programme} ${note ? 'say so' : 'need no word'}`, async (context) => {
    const words = await listWords(context, programme);
    assert.ok(words.length >= 9);
    for (const shown of words) assert.equal(shown.note, note, shown.title);
  });
}

test('the picture of a session gives its time and room, and every other the days and place', async (context) => {
  const event = await loadEvent(await makeEvent(context), { now: '2026-06-10T09:00' });
  const words = await listWords(context, 'confirmed');
  const occasions = Object.fromEntries(words.map(({ title, occasion }) => [title, occasion]));
  assert.equal(occasions['Opening'], 'Wednesday 10 June 2026 at 9:30am, Hall');
  assert.equal(occasions['Hall'], '10 to 11 June 2026, Leicester');
  const [announcement] = event.announcements;
  assert.ok(announcement);
  assert.match(
    announcementPage(createSite(event, { pictureOf: () => undefined }), announcement).toString(),
    /og:image:alt" content="Announcement: It begins"/,
  );
});
