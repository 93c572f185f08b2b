import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';
import { drawSample } from '../../src/commands/render-sample.ts';
import type { Event } from '../../src/model/event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { root } from '../helpers/run-node.ts';

/* What the pages say of access: at the venue, in a room, of a session, and by question. */

let event: Event;
let pages: ReadonlyMap<string, string>;
before(async () => {
  const sample = await drawSample();
  event = sample.event;
  pages = new Map(sample.files.map(({ path, content }) => [path, String(content)]));
});

function open(address: string): CheerioAPI {
  const html = pages.get(`${address}index.html`.slice(1));
  assert.ok(html !== undefined, `There is no page ${address}.`);
  return load(html);
}

const wordsOf = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The facts of a section: `Name: value`. */
function factsOf(page: CheerioAPI, section: string): string[] {
  const rows = page(`section[aria-labelledby="part-${section}"] dl > div`).toArray();
  return rows.map(
    (row) => `${wordsOf(page(row).find('dt').text())}: ${wordsOf(page(row).find('dd').text())}`,
  );
}

const wordsBeside = (page: CheerioAPI, card: string) =>
  page(card)
    .find('.access-words > li')
    .toArray()
    .map((word) => page(word).text());

test('the venue answers every question in words, also where nothing is known', () => {
  const page = open('/venue/');
  assert.deepEqual(factsOf(page, 'access'), [
    'Step-free access: Lifts reach every floor but the attic.',
    'Parking and drop-off: Not available',
    'Toilets: Accessible and gender-neutral toilets on each floor.',
    'Hearing loop: Not available. Headsets are lent at the desk.',
    'British Sign Language (BSL): To be confirmed by 1 May 2031',
    'Captions: By a machine.',
    'Slides in advance: To be confirmed by 1 June 2031',
    'Taking part from elsewhere: Not known',
    'Seating: Not known',
    'Lighting: Not known',
    'Quiet room: Not known',
    'Food and drink: Vegan food every day; every dish names its allergens.',
    'Requests: Tell us what you need by 20 May 2031: access@sample.example or 0121 496 0000. Later, ask at the desk.',
  ]);
  const links = page('#part-access ~ dl a').toArray();
  assert.deepEqual(
    links.map(({ attribs }) => attribs['href']),
    ['mailto:access@sample.example', 'tel:01214960000'],
  );
});

test('a session says what it and its room have, and leads to the rest', () => {
  const page = open('/sessions/opening/');
  assert.deepEqual(factsOf(page, 'access'), [
    'Hearing loop: In this room: A loop covers all seats.',
    'British Sign Language (BSL): For this session: Two interpreters beside the stage.',
    'Captions: For this session: By people. Typed live, on a screen beside the stage.',
    'Taking part from elsewhere: For this session: Streamed live.',
    'Lighting: In this room: Bright, without flashes; dimmed for films.',
  ]);
  assert.equal(page('a[href="/venue/#part-access"]').length, 1);
  assert.equal(open('/venue/')('#part-access').length, 1);
});

test('a session takes the answer of its room back', () => {
  assert.ok(
    factsOf(open('/sessions/full/'), 'access').includes('Hearing loop: For this session: Not available'),
  );
});

test('a session and a room without facts of their own say nothing of access', () => {
  for (const address of ['/sessions/stand-1/', '/rooms/room-6/']) {
    assert.equal(open(address)('#part-access, .access-words').length, 0, address);
    assert.ok(!open(address).html().includes('access-words'), address);
  }
});

test('a room says what it has itself', () => {
  assert.deepEqual(factsOf(open('/rooms/room-4/'), 'access'), [
    'Step-free access: Not available. Twelve steps lead up to it.',
    'Toilets: Not known',
    'Seating: To be confirmed by 1 June 2031',
    'Quiet room: A quiet corner behind the stairs.',
  ]);
});

test('lists of sessions name in words what a session has, and what an abbreviation means', () => {
  for (const address of ['/agenda/', '/agenda/2031-06-10/', '/tracks/track-1/', '/agenda/access/captions/']) {
    const page = open(address);
    const place = address === '/agenda/' ? '.programme-glance > li > ul > li' : '.session-card';
    const card = page(place).filter((_, each) => page(each).find('a').attr('href') === '/sessions/opening/');
    const words = card.find('.access-words > li').toArray();
    assert.deepEqual(
      words.map((word) => page(word).text()),
      ['Hearing loop', 'BSL', 'Captions by people', 'Online too'],
      address,
    );
    assert.equal(card.find('abbr').attr('title'), 'British Sign Language', address);
  }
  assert.deepEqual(wordsBeside(open('/rooms/room-2/'), '.session-card'), ['Step-free', 'Online too']);
});

test('each list by access holds exactly the sessions that have it, by day', () => {
  assert.deepEqual(
    event.accessFilters.map(({ url }) => {
      const page = open(url);
      const days = page('section:has(.session-card)').toArray();
      return [
        url,
        ...days.map((day) => {
          const links = page(day).find('.session-card a').toArray();
          return `${page(day).find('h2').text()}: ${links.map(({ attribs }) => attribs['href']?.slice(10, -1)).join(', ')}`;
        }),
      ];
    }),
    [
      ['/agenda/access/step-free/', 'Tuesday 10 June 2031: no-track'],
      [
        '/agenda/access/hearing-loop/',
        'Tuesday 10 June 2031: opening, five-minutes, cancelled, instead, replaced, past-midnight',
        'Wednesday 11 June 2031: twelve-1',
      ],
      ['/agenda/access/british-sign-language/', 'Tuesday 10 June 2031: opening'],
      ['/agenda/access/captions/', 'Tuesday 10 June 2031: opening, five-minutes'],
      ['/agenda/access/slides/', 'Tuesday 10 June 2031: whole-day'],
      ['/agenda/access/from-elsewhere/', 'Tuesday 10 June 2031: opening, no-track'],
      [
        '/agenda/access/lighting/',
        'Tuesday 10 June 2031: opening, five-minutes, full, cancelled, instead, replaced, past-midnight',
        'Wednesday 11 June 2031: twelve-1',
      ],
      ['/agenda/access/quiet-room/', 'Tuesday 10 June 2031: whole-day', 'Wednesday 11 June 2031: twelve-4'],
    ],
  );
});

test('the agenda and the venue lead to every list, and the site map names it', () => {
  const urls = event.accessFilters.map(({ url }) => url);
  assert.ok(urls.length > 1);
  for (const address of ['/agenda/', '/venue/']) {
    const page = open(address);
    assert.deepEqual(
      page('.link-list a[href^="/agenda/access/"]')
        .toArray()
        .map(({ attribs }) => attribs['href']),
      urls,
      address,
    );
  }
  for (const url of urls) assert.ok(pages.get('sitemap.xml')?.includes(`.example${url}<`), url);
});

test('a list by access says what holds at the venue', () => {
  const page = open('/agenda/access/hearing-loop/');
  assert.match(wordsOf(page('main').text()), /At the venue Not available\. Headsets are lent at the desk\./);
  assert.equal(page('title').text(), 'Sessions with a hearing loop – Agenda – Sample');
});

test('the real event answers no question, says so, and has no lists', async () => {
  const { event: real, files, open: openReal } = await renderEvent(root, '2026-11-24T12:00');
  assert.deepEqual(real.accessFilters, []);
  assert.deepEqual(
    [...files.keys()].filter((path) => path.startsWith('agenda/access')),
    [],
  );
  const answers = factsOf(openReal('/venue/'), 'access');
  assert.equal(answers.length, 13);
  assert.ok(answers.every((answer) => answer.endsWith(': Not known')));
  assert.ok(![...files.values()].some((text) => text.includes('access-words')));
});
