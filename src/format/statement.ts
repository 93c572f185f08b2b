import type { AccessibilityStatement, Criterion, Untested } from '../model/event.ts';
import { formatDate } from './dates.ts';
import { formatList } from './words.ts';

/* The words that the model accessibility statement fixes (SI 2018/952, as amended in 2022): do not polish them. */

/** The regulations by their full name. */
export const regulations =
  'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

/**
 * Names the statement, in its title and h1.
 * @param site the name of the site
 */
export function formatStatementTitle(site: string): string {
  return `Accessibility statement for ${site}`;
}

/**
 * Writes the commitment.
 * @param organisation who makes it
 */
export function formatCommitment(organisation: string): string {
  return `${organisation} is committed to making its website accessible, in accordance with the ${regulations}.`;
}

/** The sentence on the compliance status, around the name of the standard, which is a link. */
export interface StatusSentence {
  readonly before: string;
  readonly standard: string;
  readonly after: string;
}

/**
 * Writes the compliance status: one of three sentences, the last two with what they are due to.
 * @param statement the statement
 */
export function formatStatus(statement: AccessibilityStatement): StatusSentence {
  const { status, nonCompliances, untested, disproportionateBurden, outOfScope } = statement;
  const causes = [
    nonCompliances.length + untested.length > 0 && 'non-compliances',
    disproportionateBurden.length + outOfScope.length > 0 && 'exemptions',
  ].filter((cause) => cause !== false);
  const due = status === 'fully compliant' ? '' : `, due to the ${formatList(causes)} listed below`;
  return {
    before: `This website is ${status} with the `,
    standard: 'Web Content Accessibility Guidelines version 2.2',
    after: ` AA standard${due}.`,
  };
}

/**
 * Says when the statement was prepared and last reviewed.
 * @param statement the statement
 */
export function formatPreparation({
  preparedOn,
  reviewedOn,
}: Pick<AccessibilityStatement, 'preparedOn' | 'reviewedOn'>): string {
  return `This statement was prepared on ${formatDate(preparedOn)}. It was last reviewed on ${formatDate(reviewedOn)}.`;
}

/**
 * Names a success criterion.
 * @param criterion the criterion
 * @returns `1.4.10 Reflow`
 */
export function formatCriterion({ number, name }: Criterion): string {
  return `${number} ${name}`;
}

/**
 * Says which success criterion an issue fails.
 * @param criterion the criterion
 */
export function formatFailure(criterion: Criterion): string {
  return `This fails WCAG 2.2 success criterion ${formatCriterion(criterion)} (level ${criterion.level}).`;
}

const reasons: Readonly<Record<Untested['reason'], string>> = {
  'no person tested':
    'People have not yet tested what a machine cannot judge. Those who use a screen reader, a magnifier or speech input may meet problems that we do not know of.',
  'person had difficulty':
    'In the last test by a person not every task could be done with ease. We are finding out which parts of the pages hindered them.',
  'no machine test':
    'No result of a test by machine is on record, so that there may be problems that we do not know of.',
};

/**
 * Says what has not been tested, whom that can hinder, on which criteria nothing is known for it, and by when it will be.
 * @param untested what has not been tested
 */
export function formatUntested({ reason, criteria, by }: Untested): string {
  const [first, ...others] = criteria;
  const last = others.at(-1);
  const many = 20;
  const named =
    criteria.length > many && first && last
      ? `all ${criteria.length} success criteria of WCAG 2.2 at levels A and AA, from ${formatCriterion(first)} to ${formatCriterion(last)}`
      : `WCAG 2.2 success criteria ${formatList(criteria.map(formatCriterion))}`;
  return `${reasons[reason]} This concerns ${named}. It will have been tested by ${formatDate(by)}.`;
}

const exemptions: Readonly<Record<AccessibilityStatement['outOfScope'][number]['reason'], string>> = {
  'document before 2018':
    'The regulations do not cover documents that were published before 23 September 2018 and that nobody needs for a task now.',
  'recorded media before 2020':
    'The regulations do not cover recorded sound and video that was published before 23 September 2020.',
  'live media': 'The regulations do not cover live sound and video.',
  map: 'The regulations do not cover maps whose way there is given in words as well.',
  'third-party content':
    'The regulations do not cover content of others that we neither pay for nor develop nor control.',
  'heritage item':
    'The regulations do not cover reproductions of heritage items that cannot be made fully accessible.',
  archive:
    'The regulations do not cover archives that nobody needs for a task now and that have not been edited since 23 September 2019.',
};

/**
 * Says why the regulations do not cover some content (SI 2018/952, regulation 4(2)).
 * @param reason as in the facts
 */
export function formatExemption(reason: AccessibilityStatement['outOfScope'][number]['reason']): string {
  return exemptions[reason];
}
