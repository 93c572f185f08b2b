import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { plusDays } from '../../src/model/time.ts';
import { describeCongress, largeCongress } from '../../src/samples/describe-congress.ts';
import { listEvents, type EventOnDisk } from '../helpers/events-of-all-kinds.ts';
import { makeFolder } from '../helpers/make-event.ts';
import { renderEvent, type RenderedEvent } from '../helpers/render-event.ts';
import { runNode } from '../helpers/run-node.ts';
import { readAsGiggity } from '../judges/read-as-giggity.ts';

/* One datum, one instant: what the page, the calendars, the schedules, the data for search engines, the data of the event
   and the table say of when a session is, read back by programs that know nothing of ours. */

type Instants = readonly [start: number, end: number];
/** Sessions as one file tells them, by their addresses. */
type Told = ReadonlyMap<string, Instants>;

const byAddress = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

const instant = (written: string | undefined): number => {
  assert.match(written ?? '', /(?:Z|[+-]\d\d:\d\d)$/, 'A moment without its offset.');
  return Date.parse(written ?? '');
};

/** The file at an address, and undefined for none. */
const fileAt = ({ event, files }: RenderedEvent, address: string) =>
  files.get(address.slice(event.basePath.length));

function fromPages({ event, files }: RenderedEvent): Told {
  return new Map(
    event.sessions.map(({ url }) => {
      const page = load(files.get(`${url.slice(event.basePath.length)}index.html`) ?? '');
      const [start, end] = page('.session-time time').toArray();
      return [url, [instant(start?.attribs['datetime']), instant(end?.attribs['datetime'])]];
    }),
  );
}

function fromCards({ event, files }: RenderedEvent): Told {
  const cards = [...files]
    .filter(([path]) => path.startsWith('agenda/') && path.endsWith('.html'))
    .flatMap(([, html]) => {
      const page = load(html);
      return page('.session-card')
        .toArray()
        .map((card) => {
          const [start, end] = page(card).find('.session-card__facts time').toArray();
          const url = page(card).find('h2 a, h3 a').attr('href') ?? '';
          return [url, [instant(start?.attribs['datetime']), instant(end?.attribs['datetime'])]] as const;
        });
    });
  return new Map(cards.filter(([url]) => url.startsWith(`${event.basePath}sessions/`)));
}

/** Reads a calendar with ical.js, whose clock comes from the file's own description of the zone. */
function readCalendar(text: string, { event }: RenderedEvent): Told {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  );
  const read = (entry: ICAL.Component, name: string): number => {
    const property = entry.getFirstProperty(name);
    const value = property?.getFirstValue();
    assert.ok(property && value instanceof ICAL.Time);
    const zone = zones.get(String(property.getParameter('tzid')));
    if (zone) value.zone = zone;
    return value.toUnixTime() * 1000;
  };
  return new Map(
    calendar
      .getAllSubcomponents('vevent')
      .map((entry): [string, [number, number]] => [
        new URL(String(entry.getFirstPropertyValue('url'))).pathname,
        [read(entry, 'dtstart'), read(entry, 'dtend')],
      ])
      .filter(([url]) => url.startsWith(`${event.basePath}sessions/`)),
  );
}

const fromCalendar = (site: RenderedEvent) =>
  readCalendar(fileAt(site, site.event.addresses.calendar(site.event.addresses.agenda)) ?? '', site);

const fromOwnCalendars = (site: RenderedEvent) =>
  new Map(
    site.event.sessions.flatMap(({ url }) => [
      ...readCalendar(fileAt(site, site.event.addresses.calendar(url)) ?? '', site),
    ]),
  );

function fromScheduleXml(site: RenderedEvent): Told {
  const { items } = readAsGiggity(fileAt(site, site.event.addresses.scheduleXml) ?? '');
  return new Map(
    items
      .filter(({ fields }) => fields.get('type') !== 'break')
      .map(({ fields, start, end }) => [new URL(fields.get('url') ?? '').pathname, [start, end]]),
  );
}

interface ScheduleEntry {
  readonly url: string;
  readonly type: string;
  readonly date: string;
  readonly end: string;
}

function fromScheduleJson(site: RenderedEvent): Told {
  const { schedule } = JSON.parse(fileAt(site, site.event.addresses.scheduleJson) ?? '') as {
    schedule: { conference: { days: { rooms: Record<string, ScheduleEntry[]> }[] } };
  };
  return new Map(
    schedule.conference.days
      .flatMap(({ rooms }) => Object.values(rooms).flat())
      .filter(({ type }) => type !== 'break')
      .map(({ url, date, end }) => [new URL(url).pathname, [instant(date), instant(end)]]),
  );
}

function fromLinkedData({ event, files }: RenderedEvent): Told {
  return new Map(
    event.sessions.map(({ url }) => {
      const page = load(files.get(`${url.slice(event.basePath.length)}index.html`) ?? '');
      const data = JSON.parse(page('script[type="application/ld+json"]').text()) as {
        '@graph': { '@type': string; startDate?: string; endDate?: string }[];
      };
      const thing = data['@graph'].find((each) => each['@type'] === 'Event');
      return [url, [instant(thing?.startDate), instant(thing?.endDate)]];
    }),
  );
}

function fromEventData(site: RenderedEvent): Told {
  const { sessions } = JSON.parse(fileAt(site, site.event.addresses.data) ?? '') as {
    sessions: { url: string; start: string; end: string }[];
  };
  return new Map(
    sessions.map(({ url, start, end }) => [new URL(url).pathname, [instant(start), instant(end)]]),
  );
}

function fromTable(site: RenderedEvent): Told {
  const rows = parseCsv<Record<string, string>>(fileAt(site, site.event.addresses.table) ?? '', {
    bom: true,
    columns: true,
  });
  const columns = Object.keys(rows[0] ?? {});
  const [start, end] = columns.filter((name) => /T\d\d:\d\d.*[+-]\d\d:\d\d$/.test(rows[0]?.[name] ?? ''));
  const address = columns.find((name) => rows[0]?.[name]?.startsWith('https://'));
  assert.ok(start !== undefined && end !== undefined && address !== undefined, columns.join());
  return new Map(
    rows.map((row) => [new URL(row[address] ?? '').pathname, [instant(row[start]), instant(row[end])]]),
  );
}

const readers: Readonly<Record<string, (site: RenderedEvent) => Told>> = {
  'its page': fromPages,
  'the cards of the agenda': fromCards,
  'the calendar': fromCalendar,
  'its own calendar': fromOwnCalendars,
  'the schedule in XML': fromScheduleXml,
  'the schedule in JSON': fromScheduleJson,
  'the data for search engines': fromLinkedData,
  'the data of the event': fromEventData,
  'the table': fromTable,
};

/** What schedules leave out. */
const leavesOut = new Set(['the schedule in XML', 'the schedule in JSON']);

async function makeCongress(context: TestContext): Promise<EventOnDisk> {
  const folder = await makeFolder(context);
  await mkdir(join(folder, '_data'));
  for (const [name, facts] of Object.entries(describeCongress(largeCongress)))
    await writeFile(join(folder, '_data', `${name}.json`), JSON.stringify(facts));
  return { name: 'congress', folder, now: '2027-10-01T12:00' };
}

test('every file tells the same two instants of every session of every event', async (context) => {
  const events = [...(await listEvents(context)), await makeCongress(context)];
  const counts: number[] = [];
  for (const { name, folder, now } of events) {
    const site = await renderEvent(folder, now);
    const { sessions, status } = site.event;
    if (sessions.length === 0) continue;
    for (const [reader, read] of Object.entries(readers)) {
      if (leavesOut.has(reader) && status !== 'scheduled') continue;
      const expected = sessions.filter(({ takesPlace }) => takesPlace || !leavesOut.has(reader));
      assert.deepEqual(
        [...read(site)].toSorted(byAddress),
        expected
          .map(({ url, start, end }): [string, Instants] => [url, [start.toMillis(), end.toMillis()]])
          .toSorted(byAddress),
        `${name}: ${reader}`,
      );
      counts.push(expected.length);
    }
  }
  assert.ok(counts.length >= 5 * Object.keys(readers).length);
  assert.ok(counts.includes(largeCongress.sessions));
});

test('calendars, feeds and data are the same to the last byte in three time zones and on two days', async (context) => {
  const events = (await listEvents(context)).filter(({ name }) =>
    ['auckland', 'clock-changes', 'parts'].includes(name),
  );
  assert.equal(events.length, 3);
  for (const { name, folder, now } of events) {
    const dayAfter = `${plusDays(now.slice(0, 10), 1)}T23:45`;
    const [first, ...others] = await Promise.all(
      [
        [now, { TZ: 'UTC', LANG: 'C' }] as const,
        [now, { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }] as const,
        [dayAfter, { TZ: 'America/New_York', LANG: 'en_US.UTF-8' }] as const,
      ].map(([moment, env]) => runNode('test/helpers/hash-event.ts', [folder, moment], env)),
    );
    assert.equal(first?.code, 0, `${name}: ${first?.stderr ?? ''}`);
    assert.ok(first.stdout.split('\n').length > 10, name);
    for (const { stdout, stderr } of others) assert.equal(stdout, first.stdout, `${name} ${stderr}`);
  }
});
