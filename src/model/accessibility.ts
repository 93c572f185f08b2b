import type {
  AccessibilityFacts,
  AccessibilityResults,
  AccessibilityTestFacts,
  ItemOf,
  Without,
} from './fact-types.ts';
import type { Criterion } from './schemas/criteria.ts';
import type { CalendarDate } from './time.ts';

export type { AccessibilityResults } from './fact-types.ts';
export type { Criterion } from './schemas/criteria.ts';

/** How long a review of the statement holds: the monitor asks for one a year. */
export const daysOfReview = 365;

/** An issue with the criterion that it fails and the day by which it will be mended. */
export interface NonCompliance extends Without<
  ItemOf<AccessibilityFacts['nonCompliances']>,
  'criterion' | 'fixBy'
> {
  readonly criterion: Criterion;
  readonly fixBy: CalendarDate;
}

/** An issue that would cost too much to mend. */
export interface Burden extends Without<
  ItemOf<AccessibilityFacts['disproportionateBurden']>,
  'criterion' | 'assessedOn'
> {
  readonly criterion: Criterion;
  readonly assessedOn: CalendarDate;
}

/** Why compliance is not known although no issue is: nobody can claim what was not tested. */
export interface Untested {
  readonly reason: 'no person tested' | 'person had difficulty' | 'no machine test';
  /** The criteria of which nothing is known for that. */
  readonly criteria: readonly Criterion[];
  /** The day by which they will have been tested. */
  readonly by: CalendarDate;
}

/** A record of a test by a person. */
export interface AccessibilityTest extends Without<AccessibilityTestFacts, 'date'> {
  readonly date: CalendarDate;
}

/** The figures of the last test by machine, as they are published, and their day. */
export interface MachineTest {
  readonly results: AccessibilityResults;
  readonly testedOn: CalendarDate;
}

/** All that the accessibility statement says, its compliance status worked out. */
export interface AccessibilityStatement {
  readonly organisation: string;
  /** What it applies to: the host of the site, and the folder in which it is published. */
  readonly domain: string;
  readonly status: 'fully compliant' | 'partially compliant' | 'not compliant';
  readonly preparedOn: CalendarDate;
  readonly reviewedOn: CalendarDate;
  readonly contact: AccessibilityFacts['contact'];
  readonly nonCompliances: readonly NonCompliance[];
  readonly untested: readonly Untested[];
  readonly disproportionateBurden: readonly Burden[];
  readonly outOfScope: AccessibilityFacts['outOfScope'];
  readonly peopleTestBy: CalendarDate | undefined;
  readonly machineTest: MachineTest | undefined;
  /** Newest first. */
  readonly tests: readonly AccessibilityTest[];
}
