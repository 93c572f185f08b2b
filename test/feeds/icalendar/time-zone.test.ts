import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { plain } from '../../../src/feeds/icalendar/component.ts';
import { printCalendar } from '../../../src/feeds/icalendar/print-calendar.ts';
import { timeZoneComponent } from '../../../src/feeds/icalendar/time-zone.ts';

/** Reads a time zone as a calendar program does. */
function readZone(timeZone: string, years: readonly [number, number]): ICAL.Timezone {
  const text = printCalendar({
    name: 'VCALENDAR',
    properties: [plain('VERSION', '2.0')],
    components: [timeZoneComponent(timeZone, years)],
  });
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone');
  assert.ok(component);
  return new ICAL.Timezone(component);
}

/** The clock at moments through a year that it shows once, as luxon and as a calendar program read it. */
function* compare(timeZone: string, year: number, minutes = 36 * 60) {
  const zone = readZone(timeZone, [year, year]);
  for (
    let time = DateTime.fromObject({ year }, { zone: timeZone });
    time.year === year;
    time = time.plus({ minutes })
  ) {
    if (time.getPossibleOffsets().length > 1) continue;
    const read = ICAL.Time.fromData({
      year: time.year,
      month: time.month,
      day: time.day,
      hour: time.hour,
      minute: time.minute,
      second: 0,
    });
    yield { time, offset: zone.utcOffset(read) / 60 };
  }
}

test('every zone of the world has the same clock in a calendar program as in ours, through the whole year', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  assert.ok(zones.length > 400);
  const wrong = zones.flatMap((zone, index) =>
    [...compare(zone, [2018, 2026, 2031][index % 3] ?? 2026)]
      .filter(({ time, offset }) => offset !== time.offset)
      .map(({ time, offset }) => `${zone} ${time.toISO() ?? ''} is read with ${offset}`),
  );
  assert.deepEqual(wrong, []);
});

for (const [zone, year] of [
  ['America/Sao_Paulo', 2018],
  ['Europe/Istanbul', 2016],
  ['Africa/Casablanca', 2026],
  ['Australia/Lord_Howe', 2026],
  ['Asia/Pyongyang', 2018],
  ['Pacific/Apia', 2011],
] as const) {
  test(`the rules that held in ${zone} in ${year} are told, and not those of today`, () => {
    for (const { time, offset } of compare(zone, year, 30))
      assert.equal(offset, time.offset, time.toISO() ?? '');
  });
}

test('a zone with one rule a year is told in two of them', () => {
  const text = printCalendar(timeZoneComponent('Europe/London', [2018, 2018]));
  assert.equal(text.match(/RRULE/g)?.length, 2);
  assert.ok(text.length < 500);
});

test('a zone that never changes its clock has one time', () => {
  assert.equal(
    printCalendar(timeZoneComponent('Asia/Kolkata', [2026, 2026])).match(/BEGIN:STANDARD/g)?.length,
    1,
  );
});

test('the last Sunday of a month is not taken for the fourth, and a day that follows another rule for none', () => {
  const auckland = printCalendar(timeZoneComponent('Pacific/Auckland', [2026, 2026]));
  assert.match(auckland, /BYMONTH=9;BYDAY=-1SU/);
  // The clock goes forward there on the Friday before the last Sunday of March.
  const jerusalem = printCalendar(timeZoneComponent('Asia/Jerusalem', [2026, 2026]));
  assert.doesNotMatch(jerusalem, /RRULE/);
});
