import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDate,
  formatDay,
  formatDays,
  formatDuration,
  formatIsoTime,
  formatShortDay,
  formatTime,
  formatZone,
} from '../../src/format/dates.ts';
import { parseCalendarDate, parseLocalTime } from '../../src/model/time.ts';

const london = (local: string) => parseLocalTime(local, 'Europe/London');

for (const [iso, words] of [
  ['2018-09-27', '27 September 2018'],
  ['2019-01', 'January 2019'],
  ['2014', '2014'],
] as const) {
  test(`${iso} reads “${words}”`, () => assert.equal(formatDate(parseCalendarDate(iso)), words));
}

test('a day reads with its weekday', () => {
  assert.equal(formatDay(parseCalendarDate('2018-09-27')), 'Thursday 27 September 2018');
});

for (const [first, last, words] of [
  ['2018-09-27', '2018-09-27', '27 September 2018'],
  ['2018-09-27', '2018-09-28', '27 to 28 September 2018'],
  ['2018-09-30', '2018-10-01', '30 September to 1 October 2018'],
  ['2018-12-31', '2019-01-01', '31 December 2018 to 1 January 2019'],
] as const) {
  test(`${first} to ${last} reads “${words}”`, () => {
    assert.equal(formatDays(parseCalendarDate(first), parseCalendarDate(last)), words);
  });
}

for (const [local, words] of [
  ['2018-09-27T09:30', '9:30am'],
  ['2018-09-27T10:00', '10am'],
  ['2018-09-27T12:00', 'midday'],
  ['2018-09-27T12:15', '12:15pm'],
  ['2018-09-27T13:05', '1:05pm'],
  ['2018-09-27T00:00', 'midnight'],
  ['2018-09-27T00:05', '12:05am'],
] as const) {
  test(`${local.slice(11)} reads “${words}”`, () => assert.equal(formatTime(london(local)), words));
}

test('a duration reads in hours and minutes', () => {
  const start = london('2018-09-27T09:30');
  assert.equal(formatDuration(start, london('2018-09-27T10:15')), '45 minutes');
  assert.equal(formatDuration(start, london('2018-09-27T10:30')), '1 hour');
  assert.equal(formatDuration(start, london('2018-09-27T12:31')), '3 hours 1 minute');
});

test('the form for machines carries the offset', () => {
  assert.equal(formatIsoTime(london('2018-09-27T09:30')), '2018-09-27T09:30+01:00');
  assert.equal(formatIsoTime(london('2018-12-27T09:30')), '2018-12-27T09:30+00:00');
});

test('the zone is named in words', () => {
  assert.equal(formatZone(london('2018-09-27T09:30')), 'UK time (BST)');
  assert.equal(formatZone(london('2018-12-27T09:30')), 'UK time (GMT)');
  assert.equal(
    formatZone(parseLocalTime('2026-07-01T09:00', 'Pacific/Auckland')),
    'Pacific/Auckland time (GMT+12)',
  );
});

test('a day in a row of days leaves out what all of them share', () => {
  const days = ['2018-09-27', '2018-09-28'].map(parseCalendarDate);
  const [first] = days;
  assert.ok(first);
  assert.equal(formatShortDay(first, days), 'Thursday 27');
  assert.equal(formatShortDay(first, [...days, parseCalendarDate('2018-10-01')]), 'Thursday 27 September');
});
