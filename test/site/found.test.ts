import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { typeOf } from '../../src/hosting/content-types.ts';
import { listEvents } from '../helpers/events-of-all-kinds.ts';
import { makeBareEvent, makeEvent } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';

/* Whether people and programs find the calendars, feeds and data. */

test('every file that a page names as another form of itself is there, has a title of its own, and is what it says', async (context) => {
  let count = 0;
  for (const { name, folder, now } of await listEvents(context)) {
    const { event, files } = await renderEvent(folder, now);
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      const page = load(html);
      const links = page('link[rel=alternate]').toArray();
      for (const { attribs } of links) {
        const file = attribs['href']?.slice(event.basePath.length) ?? '';
        assert.ok(files.has(file), `${name} ${path}: there is no ${file}`);
        const type = typeOf(file).split(';')[0];
        assert.ok(
          attribs['type'] === type ||
            (attribs['type'] === 'application/feed+json' && type === 'application/json'),
          file,
        );
        count += 1;
      }
      const titles = links.map(({ attribs }) => attribs['title']);
      assert.equal(new Set(titles).size, titles.length, `${name} ${path}`);
      for (const title of titles) assert.ok(title);
    }
  }
  assert.ok(count > 100);
});

for (const [address, calendar] of [
  ['/', '/agenda.ics'],
  ['/agenda/', '/agenda.ics'],
  ['/agenda/2026-06-10/', '/agenda/2026-06-10.ics'],
  ['/tracks/people/', '/tracks/people.ics'],
  ['/rooms/hall/', '/rooms/hall.ics'],
  ['/speakers/ada/', '/speakers/ada.ics'],
  ['/organisations/council/', '/organisations/council.ics'],
  ['/sessions/opening/', '/sessions/opening.ics'],
] as const) {
  test(`programs find the calendar of ${address}, and so do people`, async (context) => {
    const { open } = await renderEvent(await makeEvent(context));
    const page = open(address);
    assert.ok(page(`link[rel=alternate][type="text/calendar"][href="${calendar}"]`).length === 1);
    const forPeople =
      address === '/'
        ? 'a[href="/agenda/"]'
        : `a[href="${address === '/agenda/' ? '/updates/#part-calendars' : calendar}"]`;
    assert.ok(page(`main ${forPeople}`).length > 0);
  });
}

test('the page of updates gives each address to follow whole, to be copied, and the calendar to be followed by one link', async (context) => {
  const { open, files } = await renderEvent(await makeEvent(context));
  const page = open('/updates/');
  const copied = new Set(
    page('.copy-address')
      .toArray()
      .map((code) => page(code).text()),
  );
  for (const file of [
    'agenda.ics',
    'announcements.atom',
    'announcements.json',
    'changes.atom',
    'changes.json',
    'schedule.xml',
    'event.json',
  ]) {
    assert.ok(copied.has(`https://small.example/${file}`), file);
    assert.ok(files.has(file), file);
  }
  assert.equal(page('a[href="webcal://small.example/agenda.ics"]').text(), 'Follow the programme');
  for (const program of ['Outlook', 'Google Calendar', 'Apple Calendar', 'Thunderbird'])
    assert.equal(
      page('h3')
        .filter((_, heading) => page(heading).text() === program)
        .next('ol')
        .children().length >= 3,
      true,
      program,
    );
});

test('an event without a programme offers its calendar, and no feed or schedule that is not there', async (context) => {
  const { open, files } = await renderEvent(await makeBareEvent(context));
  const page = open('/updates/');
  assert.match(page('main').text(), /There is no programme yet/);
  assert.equal(page('a[href="webcal://small.example/agenda.ics"]').length, 1);
  for (const file of ['schedule.xml', 'schedule.json', 'agenda.csv', 'changes.atom', 'announcements.atom']) {
    assert.ok(!files.has(file), file);
    assert.equal(page(`a[href="/${file}"]`).length, 0, file);
  }
  assert.ok(files.has('event.json'));
});

test('a text may link to calendars, feeds and data, and the link stays', async (context) => {
  const files = [
    'agenda.ics',
    'sessions/opening.ics',
    'changes.atom',
    'announcements.json',
    'schedule.xml',
    'event.json',
  ];
  const { open } = await renderEvent(
    await makeEvent(context, ({ agenda }) => {
      Object.assign(agenda.sessions[0] ?? {}, {
        description: files.map((file) => `[Open ${file}](/${file})`).join('\n\n'),
      });
    }),
  );
  const page = open('/sessions/closing/');
  for (const file of files) assert.equal(page(`.prose a[href="/${file}"]`).length, 1, file);
});
