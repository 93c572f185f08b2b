import type { ProblemList } from '../problem-list.ts';
import type { Document, Facts } from '../read/facts.ts';
import { proseId } from '../read/facts.ts';
import { atVenue, isTimeZone } from '../time.ts';
import { checkPromises, checkReview } from './check-promises.ts';
import { checkTestRecords } from './check-test-records.ts';
import { dateAt, fieldOf, listItems } from './list-items.ts';

/** The moments that decide whether a statement still holds. */
interface Moments {
  /** The moment for which the site is built. */
  readonly now: Date;
  /** The real moment of the build, when it may be another one. */
  readonly today: Date | undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Checks that the accessibility statement holds at the moment for which the site is built (SI 2018/952, regulation 8, and the
 * monitor's checks): promised days are still to come, its review is at most a year old, and nothing in it is in the future. A
 * preview of the time before the statement was prepared is not held against its dates.
 * @param facts all that was read
 * @param moments the moment for which the site is built, and the real one
 * @param problems the list to which every mistake is added
 */
export function checkAccessibility(facts: Facts, moments: Moments, problems: ProblemList): void {
  const { accessibility: statement } = facts;
  if (statement === undefined) {
    checkLonely(facts, problems);
    return;
  }
  checkFixedTitle(facts, problems);
  checkSense(facts, statement, problems);
  const timeZone = fieldOf(facts.event?.file.value, 'timeZone');
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return;
  const dayOf = (moment: Date) => atVenue(moment, timeZone).toFormat('yyyy-MM-dd');
  const preparedOn = dateAt(statement, 'preparedOn');
  const reviewedOn = dateAt(statement, 'reviewedOn');
  if (preparedOn === undefined || reviewedOn === undefined) return;
  const { file } = statement;
  const real = moments.today && dayOf(moments.today);
  if (real !== undefined && preparedOn > real) {
    // Until that day nothing below is checked.
    const message = `preparedOn ${preparedOn} is in the future, and today is ${real}. Check the year.`;
    problems.warn(file, ['preparedOn'], message);
  }
  if (preparedOn > reviewedOn) {
    const message = `reviewedOn ${reviewedOn} is before preparedOn ${preparedOn}. A statement is reviewed on the day on which it is prepared, or later.`;
    problems.error(file, ['reviewedOn'], message);
  }
  const now = dayOf(moments.now);
  if (now < preparedOn) return;
  const latest = real ?? now;
  if (reviewedOn > latest) {
    const message = `reviewedOn ${reviewedOn} is in the future, and today is ${latest}. Write the day on which somebody went through the statement.`;
    problems.error(file, ['reviewedOn'], message);
  }
  checkReview(statement, reviewedOn, now, problems);
  checkPromises(facts, statement, now, problems);
  checkAssessments(statement, latest, problems);
  checkTestRecords(facts, { now, latest }, problems);
}

/** What is read only beside a statement would be left out without a word. */
function checkLonely(facts: Facts, problems: ProblemList): void {
  for (const document of [facts['accessibility-results'], ...facts.tests]) {
    if (document === undefined) continue;
    const message =
      'this is shown in the accessibility statement alone, and there is no _data/accessibility.json.';
    problems.warn(document.file, [], message);
  }
}

/** The heading of the statement is the monitor's. */
function checkFixedTitle({ prose }: Facts, problems: ProblemList): void {
  for (const { file } of prose.pages) {
    if (proseId(file) !== 'accessibility' || fieldOf(file.value, 'title') === undefined) continue;
    const message =
      'the title of this page is fixed: “Accessibility statement for” and the name of the event. Take the field out.';
    problems.warn(file, ['title'], message);
  }
}

/** What cannot be true at any moment. */
function checkSense(facts: Facts, { file, facts: statement }: Document, problems: ProblemList): void {
  if (statement === undefined) return;
  const count = (list: string) => listItems(facts.accessibility, list).length;
  const known = count('nonCompliances') + count('disproportionateBurden');
  if (fieldOf(file.value, 'mostRequirementsFail') === true && known === 0) {
    const message =
      'mostRequirementsFail is true, and nonCompliances names nothing. Say what fails, or take the field out.';
    problems.error(file, ['mostRequirementsFail'], message);
  }
  const results = facts['accessibility-results'];
  const findings = results && fieldOf(results.file.value, 'findings');
  if (results !== undefined && typeof findings === 'number' && findings > 0 && known === 0) {
    const message = `the last test found ${findings === 1 ? 'a fault' : `${findings} faults`}, and nonCompliances in accessibility.json names none. Mend what was found and test again, or say there what it is.`;
    problems.error(results.file, ['findings'], message);
  }
}

function checkAssessments(statement: Document, latest: string, problems: ProblemList): void {
  for (const { path, value } of listItems(statement, 'disproportionateBurden')) {
    const { assessedOn } = value;
    if (typeof assessedOn !== 'string' || !day.test(assessedOn) || assessedOn <= latest) continue;
    const message = `assessedOn ${assessedOn} is in the future. Only an assessment that was made counts.`;
    problems.error(statement.file, [...path, 'assessedOn'], message);
  }
}
