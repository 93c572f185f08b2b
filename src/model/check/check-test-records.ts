import type { ProblemList } from '../problem-list.ts';
import type { Facts } from '../read/facts.ts';
import { plusDays } from '../time.ts';
import { fieldOf } from './list-items.ts';

/** How long a test says something about a site that changes: two years for one by a person, one for one by a machine. */
const lasting = { person: 730, machine: 365 };

/**
 * Checks the tests that the accessibility statement quotes: each has happened, none is too old to count, and the figures are
 * those of this site.
 * @param facts all that was read
 * @param days the day for which the site is built, and the latest day on which anything can have happened
 * @param problems the list to which every mistake is added
 */
export function checkTestRecords(
  facts: Facts,
  { now, latest }: { now: string; latest: string },
  problems: ProblemList,
): void {
  const results = facts['accessibility-results'];
  const tests = [
    ...facts.tests.map(({ file }) => ({ file, field: 'date', days: lasting.person, age: 'two years' })),
    ...(results ? [{ file: results.file, field: 'testedOn', days: lasting.machine, age: 'a year' }] : []),
  ];
  for (const { file, field, days, age } of tests) {
    const date = fieldOf(file.value, field);
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) continue;
    if (date > latest) {
      problems.error(
        file,
        [field],
        `this test is dated ${date}, which is in the future. Today is ${latest}.`,
      );
    } else if (plusDays(date, days) < now) {
      const message = `this test of ${date} is more than ${age} old, and the site has changed since. Test again.`;
      problems.warn(file, [field], message);
    }
  }
  const url = fieldOf(facts.event?.file.value, 'url');
  const tested = fieldOf(results?.file.value, 'url');
  if (results === undefined || typeof url !== 'string' || typeof tested !== 'string' || tested === url)
    return;
  const message = `the test was of ${tested}, and this site stands at ${url}. Test this one.`;
  problems.warn(results.file, ['url'], message);
}
