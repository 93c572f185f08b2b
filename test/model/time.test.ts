import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTimeZone, parseCalendarDate, parseLocalTime, TimeError } from '../../src/model/time.ts';

const instants: readonly (readonly [string, string, string])[] = [
  ['2018-09-27T09:30', 'Europe/London', '2018-09-27T08:30:00.000Z'],
  ['2018-12-27T09:30', 'Europe/London', '2018-12-27T09:30:00.000Z'],
  ['2026-03-29T02:00', 'Europe/London', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T02:00', 'Europe/London', '2026-10-25T02:00:00.000Z'],
  ['2026-09-27T09:30', 'Pacific/Auckland', '2026-09-26T20:30:00.000Z'],
  ['2026-07-01T09:30', 'Asia/Kolkata', '2026-07-01T04:00:00.000Z'],
];

for (const [local, zone, instant] of instants) {
  test(`${local} in ${zone} is ${instant}`, () => {
    assert.equal(parseLocalTime(local, zone).toUTC().toISO(), instant);
  });
}

const impossible: readonly (readonly [string, string, RegExp])[] = [
  [
    '2026-03-29T01:30',
    'Europe/London',
    /does not exist in Europe\/London: the clock goes forward over it.*"2026-03-29T02:30"/,
  ],
  ['2026-10-25T01:30', 'Europe/London', /happens twice in Europe\/London/],
  ['2026-09-27T02:30', 'Pacific/Auckland', /does not exist in Pacific\/Auckland/],
  ['2026-02-30T09:00', 'Europe/London', /is not a day and time of the calendar/],
  ['2026-02-20T24:30', 'Europe/London', /is not a day and time of the calendar/],
];

for (const [local, zone, message] of impossible) {
  test(`${local} in ${zone} is refused`, () => {
    assert.throws(
      () => parseLocalTime(local, zone),
      (error) => error instanceof TimeError && message.test(error.message),
    );
  });
}

test('a date is kept as exactly as it is known', () => {
  assert.deepEqual(parseCalendarDate('2019-01'), { iso: '2019-01', precision: 'month' });
  assert.deepEqual(parseCalendarDate('2014'), { iso: '2014', precision: 'year' });
  assert.deepEqual(parseCalendarDate('2018-09-27'), { iso: '2018-09-27', precision: 'day' });
  assert.throws(() => parseCalendarDate('2018-13'), TimeError);
});

test('only names of the IANA database are time zones', () => {
  assert.ok(isTimeZone('Europe/London'));
  assert.ok(isTimeZone('UTC'));
  assert.ok(!isTimeZone('Europe/Birmingham'));
  assert.ok(!isTimeZone('BST'));
  assert.ok(!isTimeZone('+01:00'));
});
