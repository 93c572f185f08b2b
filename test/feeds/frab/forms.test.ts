import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { load } from 'cheerio';
import { sample, string } from 'fast-check';
import { scheduleJson } from '../../../src/feeds/frab/schedule-json.ts';
import { scheduleXml } from '../../../src/feeds/frab/schedule-xml.ts';
import { cleanText } from '../../../src/model/read/clean-text.ts';
import { judgeFrabJson, judgeFrabXml } from '../../judges/judge-frab.ts';
import { loadEvents, loadSmall } from './load-events.ts';

/* The two forms say the same, and no text is lost in either. */

type Fields = Readonly<Record<string, unknown>>;

/** An entry of the JSON, as far as these tests look into it. */
interface JsonEntry extends Fields {
  readonly persons: readonly Fields[];
  readonly links: readonly Fields[];
}

interface JsonSchedule {
  readonly schedule: {
    readonly version: string;
    readonly base_url: string;
    readonly conference: Fields & {
      readonly colors: Fields;
      readonly tracks: readonly Fields[];
      readonly rooms: readonly Fields[];
      readonly days: readonly (Fields & { readonly rooms: Readonly<Record<string, readonly JsonEntry[]>> })[];
    };
  };
}

function readJson(json: string) {
  const { version, base_url: baseUrl, conference } = (JSON.parse(json) as JsonSchedule).schedule;
  return {
    version,
    baseUrl,
    conference: ['title', 'acronym', 'start', 'end', 'timeslot_duration', 'url'].map(
      (name) => conference[name],
    ),
    days: conference['daysCount'],
    color: conference.colors['primary'],
    tracks: conference.tracks.map(({ name, slug, color }) => [name, slug, color]),
    programme: conference.days.map((day) => ({
      day: [String(day['index']), day['date'], day['day_start'], day['day_end']],
      rooms: Object.entries(day.rooms).map(([name, entries]) => ({
        room: [name, conference.rooms.find((room) => room['name'] === name)?.['guid']],
        entries: entries.map((entry) => ({
          identity: [String(entry['id']), entry['guid']],
          texts: texts.map((text) => entry[text] ?? ''),
          persons: entry.persons.map((person) => [person['guid'], person['name']]),
          links: entry.links.map(({ url, title }) => [url, title]),
        })),
      })),
    })),
  };
}

const texts = [
  'date',
  'start',
  'duration',
  'room',
  'slug',
  'url',
  'title',
  'subtitle',
  'track',
  'type',
  'language',
  'abstract',
  'description',
];

function readXml(xml: string): ReturnType<typeof readJson> {
  const $ = load(xml, { xml: true });
  const conference = (name: string) => $(`conference > ${name}`).text();
  return {
    version: $('schedule > version').text(),
    baseUrl: conference('base_url'),
    conference: ['title', 'acronym', 'start', 'end', 'timeslot_duration', 'url'].map(conference),
    days: Number(conference('days')),
    color: $('conference > color').attr('primary'),
    tracks: $('conference > track')
      .toArray()
      .map(({ attribs: { name, slug, color } }) => [name, slug, color]),
    programme: $('schedule > day')
      .toArray()
      .map((day) => ({
        day: ['index', 'date', 'start', 'end'].map((name) => day.attribs[name]),
        rooms: $(day)
          .children('room')
          .toArray()
          .map((room) => ({
            room: [room.attribs['name'], room.attribs['guid']],
            entries: $(room)
              .children('event')
              .toArray()
              .map((entry) => ({
                identity: [entry.attribs['id'] ?? '', entry.attribs['guid']],
                texts: texts.map((text) => $(entry).children(text).text()),
                persons: $(entry)
                  .find('person')
                  .toArray()
                  .map((person) => [person.attribs['guid'], $(person).text()]),
                links: $(entry)
                  .find('link')
                  .toArray()
                  .map((link) => [link.attribs['href'], $(link).text()]),
              })),
          })),
      })),
  };
}

test('the two forms of events of every kind say the same', async (context) => {
  for (const [name, event] of await loadEvents(context)) {
    assert.deepEqual(readXml(scheduleXml(event)), readJson(scheduleJson(event)), name);
  }
});

test('the same event makes the same bytes', async (context) => {
  const [one, two] = [await loadSmall(context), await loadSmall(context)];
  assert.equal(scheduleXml(one), scheduleXml(two));
  assert.equal(scheduleJson(one), scheduleJson(two));
});

test('the JSON stands as JSON.stringify would write it, and ends with a line feed', async (context) => {
  const json = scheduleJson(await loadSmall(context));
  assert.equal(json, `${JSON.stringify(JSON.parse(json), null, 2)}\n`);
});

test('rooms that are called by a number keep their order', async (context) => {
  const event = await loadSmall(context, ({ venue }) => {
    for (const [index, room] of venue.rooms.entries()) room.name = ['12', '3'][index] ?? '';
  });
  assert.match(scheduleJson(event), /"rooms": \{\s*"12": \[[^]*"3": \[/);
});

/** An event in which each text is one of many that no organiser should write, past all that cleans them. */
async function loadWith(context: TestContext, words: readonly string[]) {
  const event = await loadSmall(context);
  const [session] = event.sessions;
  const [room] = event.rooms;
  assert.ok(session && room);
  const hall = { ...room, name: `Hall ${words[0] ?? ''}` };
  const sessions = words.map((text, index) => ({
    ...session,
    id: `session-${index}`,
    number: index + 1,
    guid: session.guid.replace(/.{12}$/, String(index).padStart(12, '0')),
    title: `Title ${text}.`,
    type: text,
    abstract: text,
    description: `    ${text.replaceAll(/[\r\n]/g, ' ')}.`,
    room: hall,
  }));
  return { ...event, name: `Event ${words[1] ?? ''}`, rooms: [hall], sessions };
}

const unit = sample(string({ unit: 'binary' }), { seed: 7, numRuns: 150 });
const words = [
  ']]>',
  'one\r\ntwo\rthree\nfour\tfive',
  'a\u0000b\u000bc\u001fd\u007fe\u0085f',
  'half \ud800 of \udfff it',
  '\ufffe\uffff\ufdd0 none',
  'x'.repeat(500),
  '\u2028 \u2029 \u00a0 \ufeff \ufffd \ud83d\udc69\ud83c\udffe',
  '</abstract><script>alert(1)</script> & &amp; "quoted" \'so\'',
  '',
  ...unit,
];

test('no text breaks either form, and no character is lost that may stand in it', async (context) => {
  const event = await loadWith(context, words);
  const [xml, json] = [scheduleXml(event), scheduleJson(event)];
  assert.deepEqual(await judgeFrabXml(xml), []);
  assert.deepEqual(await judgeFrabJson(json), []);
  const kept = (text: string) => cleanText(text.replaceAll(/\r\n?/g, '\n')).text;
  const abstracts = new Map(event.sessions.map(({ guid, abstract }) => [guid, kept(abstract)]));
  for (const { programme } of [readXml(xml), readJson(json)]) {
    const entries = programme.flatMap(({ rooms }) => rooms.flatMap((room) => room.entries));
    assert.equal(entries.length, words.length);
    for (const { identity, texts: found } of entries) {
      const [, guid] = identity;
      assert.equal(found[texts.indexOf('abstract')], abstracts.get(String(guid)));
      assert.equal(found[texts.indexOf('type')], abstracts.get(String(guid)));
    }
  }
});
