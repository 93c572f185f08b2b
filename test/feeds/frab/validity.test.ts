import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleJson } from '../../../src/feeds/frab/schedule-json.ts';
import { scheduleXml } from '../../../src/feeds/frab/schedule-xml.ts';
import { makeBareEvent, makeEvent } from '../../helpers/make-event.ts';
import { renderEvent } from '../../helpers/render-event.ts';
import { judgeFrabJson, judgeFrabXml } from '../../judges/judge-frab.ts';
import { loadEvents, loadSmall } from './load-events.ts';

test('both forms of events of every kind are valid', async (context) => {
  for (const [name, event] of await loadEvents(context)) {
    assert.deepEqual(await judgeFrabXml(scheduleXml(event)), [], name);
    assert.deepEqual(await judgeFrabJson(scheduleJson(event)), [], name);
  }
});

test('short ids, one letter each, make acronyms and slugs that are valid', async (context) => {
  const event = await loadSmall(context, ({ event: facts, agenda }) => {
    Object.assign(facts, { id: 'x' });
    Object.assign(agenda.sessions[0] ?? {}, { id: 'a' });
    Object.assign(agenda.tracks[0] ?? {}, { id: '1' });
    Object.assign(agenda.sessions[2] ?? {}, { track: '1' });
  });
  const one = {
    ...event,
    sessions: event.sessions.map((session, index) => ({ ...session, number: index + 1 })),
  };
  assert.deepEqual(await judgeFrabXml(scheduleXml(one)), []);
  assert.deepEqual(await judgeFrabJson(scheduleJson(one)), []);
  assert.match(scheduleXml(one), /<acronym>x___<\/acronym>/);
  assert.match(scheduleXml(one), /<slug>x___-0003-a<\/slug>/);
  assert.match(scheduleXml(one), /<track name="People" slug="track--1" color="#00525c"\/>/);
});

test('a long id is cut, and not behind a hyphen', async (context) => {
  const id = `${'a'.repeat(59)}-${'b'.repeat(40)}`;
  const event = await loadSmall(context, ({ event: facts, agenda }) => {
    Object.assign(facts, { id: `${'e'.repeat(50)}-${'f'.repeat(49)}` });
    Object.assign(agenda.sessions[0] ?? {}, { id });
  });
  assert.deepEqual(await judgeFrabXml(scheduleXml(event)), []);
  assert.deepEqual(await judgeFrabJson(scheduleJson(event)), []);
  assert.match(scheduleXml(event), new RegExp(`-${'a'.repeat(59)}</slug>`));
});

test('a language that has no name of two letters is not given another one’s', async (context) => {
  const event = { ...(await loadSmall(context)), language: 'gsw-CH' };
  assert.deepEqual(await judgeFrabXml(scheduleXml(event)), []);
  assert.deepEqual(await judgeFrabJson(scheduleJson(event)), []);
  assert.doesNotMatch(scheduleXml(event), /<language>/);
});

test('a time zone that the JSON schema does not know stands in the XML alone', async (context) => {
  const event = { ...(await loadSmall(context)), timeZone: 'US/Eastern' };
  assert.deepEqual(await judgeFrabJson(scheduleJson(event)), []);
  assert.doesNotMatch(scheduleJson(event), /time_zone_name/);
  assert.match(scheduleXml(event), /<time_zone_name>US\/Eastern</);
});

test('both files stand at their addresses, and an event without sessions has none', async (context) => {
  const { event, files } = await renderEvent(await makeEvent(context));
  assert.equal(files.get('schedule.xml'), scheduleXml(event));
  assert.equal(files.get('schedule.json'), scheduleJson(event));
  const bare = await renderEvent(await makeBareEvent(context));
  assert.deepEqual(
    [...bare.files.keys()].filter((path) => path.startsWith('schedule')),
    [],
  );
});

test('in a sub-folder every address is whole and within the folder', async (context) => {
  const event = await loadSmall(context, ({ event: facts }) => {
    facts.url = 'https://small.example/2026/';
  });
  const own = (text: string) =>
    [...text.matchAll(/https:\/\/small\.example[^"<]*/g)].map(([address]) => address);
  for (const text of [scheduleXml(event), scheduleJson(event)]) {
    assert.ok(own(text).length > 5);
    assert.deepEqual(
      own(text).filter((address) => !address.startsWith('https://small.example/2026/')),
      [],
    );
  }
  assert.match(scheduleXml(event), /<url>https:\/\/small\.example\/2026\/schedule\.xml<\/url>/);
});

/* The judges must see what is wrong, or the tests above say nothing. */

const xmlFaults: readonly (readonly [string, string | RegExp, string])[] = [
  ['an attribute that is not known', '<room name', '<room day_change="06:00" name'],
  ['an acronym with capitals', '<acronym>s', '<acronym>S'],
  ['an instant without its offset', /(<date>[^<]*)\+01:00/, '$1'],
  ['a length that is no length', /<duration>[^<]*/, '<duration>90'],
  ['an empty address', /<url>[^<]*sessions[^<]*/, '<url>'],
  ['a colour of three digits', 'primary="#003f47"', 'primary="#034"'],
  ['no abstract', /<abstract>.*<\/abstract>\n/, ''],
  ['no version', /<version>.*<\/version>\n/, ''],
  ['a slug without hyphen', /<slug>[^<]*/, '<slug>opening'],
  ['an identity that is none', /guid="[^"]*">\n<date>/, 'guid="1">\n<date>'],
  ['a day without its end', / end="[^"]*"/, ''],
  ['two days of one index', 'day index="2"', 'day index="1"'],
  ['text that is no XML', '<title>', '<title>&nbsp;'],
];

for (const [what, from, to] of xmlFaults) {
  test(`the judge of XML sees ${what}`, async (context) => {
    const xml = scheduleXml(await loadSmall(context));
    const broken = xml.replace(from, to);
    assert.notEqual(broken, xml);
    assert.notDeepEqual(await judgeFrabXml(broken), []);
  });
}

test('the judge of XML sees two entries of one number, identity or slug', async (context) => {
  const event = await loadSmall(context);
  const xml = scheduleXml(event);
  const [one, two] = event.sessions;
  assert.ok(one && two);
  for (const [from, to] of [
    [`id="${one.number}"`, `id="${two.number}"`],
    [one.guid, two.guid],
    [`<slug>small_2026-${one.number}-${one.id}`, `<slug>small_2026-${two.number}-${two.id}`],
  ] as const) {
    assert.ok(xml.includes(from));
    assert.match((await judgeFrabXml(xml.replace(from, to))).join('\n'), /unique|Duplicate/i);
  }
});

const jsonFaults: readonly (readonly [string, string | RegExp, string])[] = [
  ['a field that is not known', '"daysCount"', '"_x": 1, "daysCount"'],
  ['an acronym with a hyphen', 'small_2026"', 'small-event"'],
  ['a person with an id and a name', '"public_name"', '"id": 1, "public_name"'],
  ['a slug that ends in a hyphen', '-opening"', '-opening-"'],
  ['no links', /,\s*"links": \[[^\]]*\]/, ''],
  ['an unknown kind of link', '"web"', '"page"'],
  ['a room without its identity', /(\s*"name": "Hall"),\s*"guid": "[^"]*"/, '$1'],
  ['an address within the site', /"url": "https:\/\/small.example\/sessions/, '"url": "/sessions'],
  ['a length of a day', '"duration": "00:45"', '"duration": "24:00"'],
];

for (const [what, from, to] of jsonFaults) {
  test(`the judge of JSON sees ${what}`, async (context) => {
    const json = scheduleJson(await loadSmall(context));
    const broken = json.replace(from, to);
    assert.notEqual(broken, json);
    assert.notDeepEqual(await judgeFrabJson(broken), []);
  });
}
