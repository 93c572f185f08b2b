import { daysOfReview } from '../accessibility.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Document, Facts } from '../read/facts.ts';
import { plusDays } from '../time.ts';
import { dateAt, fieldOf, listItems } from './list-items.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
/** How many days before a date passes the build begins to warn of it. */
const daysOfWarning = 30;

/**
 * Checks that the last review of the statement still holds.
 * @param statement the facts of the statement
 * @param reviewedOn the day of that review
 * @param now the day for which the site is built
 * @param problems the list to which every mistake is added
 */
export function checkReview(
  { file }: Document,
  reviewedOn: string,
  now: string,
  problems: ProblemList,
): void {
  const last = plusDays(reviewedOn, daysOfReview);
  if (last < now) {
    const message = `the last review of the accessibility statement was on ${reviewedOn}, more than ${daysOfReview} days ago. Go through it, mend what has changed, and write today’s day into reviewedOn.`;
    problems.error(file, ['reviewedOn'], message);
  } else if (plusDays(last, -daysOfWarning) <= now) {
    problems.warn(file, ['reviewedOn'], `the accessibility statement must be reviewed again by ${last}.`);
  }
}

/**
 * Checks that the days by which issues will be mended and people will have tested are still to come.
 * @param facts all that was read
 * @param statement the facts of the statement
 * @param now the day for which the site is built
 * @param problems the list to which every mistake is added
 */
export function checkPromises(facts: Facts, statement: Document, now: string, problems: ProblemList): void {
  const { file } = statement;
  for (const { path, value } of listItems(statement, 'nonCompliances')) {
    const { fixBy } = value;
    if (typeof fixBy !== 'string' || !day.test(fixBy)) continue;
    const place = [...path, 'fixBy'];
    if (fixBy < now) {
      const message = `this was to be mended by ${fixBy}, which has passed. Take it out if it is mended; else say by when it will be.`;
      problems.error(file, place, message);
    } else if (plusDays(fixBy, -daysOfWarning) <= now) {
      problems.warn(file, place, `this is to be mended by ${fixBy}. After that day the site is not built.`);
    }
  }
  if (facts.tests.length > 0) return;
  const by = dateAt(statement, 'peopleTestBy');
  if (by === undefined && fieldOf(file.value, 'peopleTestBy') === undefined) {
    const message =
      'peopleTestBy is missing. As long as docs/accessibility-tests/ holds no record, say by which day people will have tested the site.';
    problems.error(file, [], message);
  } else if (by !== undefined && by < now) {
    const message = `people were to test the site by ${by}, which has passed. Put the record of their test into docs/accessibility-tests/, or say by when they will.`;
    problems.error(file, ['peopleTestBy'], message);
  } else if (by !== undefined && plusDays(by, -daysOfWarning) <= now) {
    problems.warn(
      file,
      ['peopleTestBy'],
      `people are to test the site by ${by}. After that day it is not built.`,
    );
  }
}
