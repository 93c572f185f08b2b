import {
  daysOfReview,
  type AccessibilityStatement,
  type AccessibilityTest,
  type Untested,
} from '../accessibility.ts';
import type { AccessibilityFacts, EventData } from '../fact-types.ts';
import { criteria, type Criterion } from '../schemas/criteria.ts';
import { parseCalendarDate, plusDays } from '../time.ts';

/**
 * Puts together what the accessibility statement says, and works out its compliance status: nobody writes it.
 * @param data the checked facts of the event
 * @returns undefined for an event without `accessibility.json`
 */
export function linkAccessibility(data: EventData): AccessibilityStatement | undefined {
  const { accessibility: facts, accessibilityResults: results, event } = data;
  if (facts === undefined) return undefined;
  const tests = data.accessibilityTests
    .map((test) => ({ ...test, date: parseCalendarDate(test.date) }))
    .toSorted((a, b) => (a.date.iso < b.date.iso ? 1 : -1));
  const untested = listUntested(facts, tests, results !== undefined);
  const { nonCompliances, disproportionateBurden } = facts;
  return {
    organisation: facts.organisation ?? event.name,
    domain: event.url.replace(/^https:\/\//, '').replace(/\/$/, ''),
    status: facts.mostRequirementsFail
      ? 'not compliant'
      : untested.length + nonCompliances.length + disproportionateBurden.length > 0
        ? 'partially compliant'
        : 'fully compliant',
    preparedOn: parseCalendarDate(facts.preparedOn),
    reviewedOn: parseCalendarDate(facts.reviewedOn),
    contact: facts.contact,
    nonCompliances: nonCompliances.map((issue) => ({
      ...issue,
      criterion: findCriterion(issue.criterion),
      fixBy: parseCalendarDate(issue.fixBy),
    })),
    untested,
    disproportionateBurden: disproportionateBurden.map((issue) => ({
      ...issue,
      criterion: findCriterion(issue.criterion),
      assessedOn: parseCalendarDate(issue.assessedOn),
    })),
    outOfScope: facts.outOfScope,
    peopleTestBy: facts.peopleTestBy === undefined ? undefined : parseCalendarDate(facts.peopleTestBy),
    machineTest: results && { results, testedOn: parseCalendarDate(results.testedOn) },
    tests,
  };
}

/** What has not been tested cannot be called compliant, and the regulations ask for a day by which it will be. */
function listUntested(
  facts: AccessibilityFacts,
  tests: readonly AccessibilityTest[],
  isMachineTested: boolean,
): Untested[] {
  const nextReview = parseCalendarDate(plusDays(facts.reviewedOn, daysOfReview));
  const byPeople = facts.peopleTestBy === undefined ? nextReview : parseCalendarDate(facts.peopleTestBy);
  const ofPeople = criteria.filter(({ needsPerson }) => needsPerson);
  const [latest] = tests;
  if (latest === undefined) return [{ reason: 'no person tested', criteria: ofPeople, by: byPeople }];
  // What is known to be wrong says enough.
  if (facts.nonCompliances.length + facts.disproportionateBurden.length > 0) return [];
  if (latest.result !== 'all tasks done') {
    return [{ reason: 'person had difficulty', criteria: ofPeople, by: nextReview }];
  }
  return isMachineTested ? [] : [{ reason: 'no machine test', criteria, by: nextReview }];
}

function findCriterion(number: string): Criterion {
  const found = criteria.find((criterion) => criterion.number === number);
  if (found === undefined) throw new Error(`There is no criterion ${number}, and its check let it pass.`);
  return found;
}
