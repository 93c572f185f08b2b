import { formatDate } from '../format/dates.ts';
import { formatExemption, formatFailure, formatUntested } from '../format/statement.ts';
import type { AccessibilityStatement } from '../model/event.ts';
import { html, type Html } from './html.ts';

/**
 * Draws what is not accessible, under the three headings that the model statement fixes; where there is nothing, it says so.
 * @param statement the statement
 */
export function statementIssues(statement: AccessibilityStatement): Html {
  const { nonCompliances, untested, disproportionateBurden, outOfScope } = statement;
  const isAny = nonCompliances.length + disproportionateBurden.length + outOfScope.length > 0;
  const isUntested = untested.length > 0;
  return html`<p>
      ${
        isAny
          ? 'The content listed below is non-accessible for the following reasons.'
          : `We know of no content that is not accessible${isUntested ? ', but not all of it has been tested' : ''}.`
      }
    </p>
    <h3 id="part-non-compliance">Non-compliance with the accessibility regulations</h3>
    ${
      nonCompliances.length === 0 &&
      html`<p>We know of nothing that does not comply with the regulations${isUntested ? ', but not everything has been tested:' : '.'}</p>`
    }
    ${list([
      ...nonCompliances.map((issue) => ({
        id: `issue-${issue.id}`,
        words: [
          ...say(issue),
          formatFailure(issue.criterion),
          `We plan to mend this by ${formatDate(issue.fixBy)}.`,
        ],
      })),
      ...untested.map((each) => ({
        id: `untested-${each.reason.replaceAll(' ', '-')}`,
        words: [formatUntested(each)],
      })),
    ])}
    <h3 id="part-disproportionate-burden">Disproportionate burden</h3>
    ${disproportionateBurden.length === 0 && html`<p>We claim no disproportionate burden.</p>`}
    ${list(
      disproportionateBurden.map((issue) => ({
        id: `burden-${issue.id}`,
        words: [
          ...say(issue),
          formatFailure(issue.criterion),
          issue.assessment,
          `We assessed this on ${formatDate(issue.assessedOn)}.`,
        ],
      })),
    )}
    <h3 id="part-out-of-scope">Content that’s not within the scope of the accessibility regulations</h3>
    ${outOfScope.length === 0 && html`<p>We know of no content to which the regulations do not apply.</p>`}
    ${list(
      outOfScope.map(({ id, what, reason, alternative }) => ({
        id: `exempt-${id}`,
        words: [what, formatExemption(reason), alternative].filter((part) => part !== undefined),
      })),
    )}`;
}

const say = (issue: { what: string; whom: string; alternative: string }) => [
  issue.what,
  issue.whom,
  issue.alternative,
];

function list(
  items: readonly { readonly id: string; readonly words: readonly string[] }[],
): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<ul>
    ${items.map(({ id, words }) => html`<li id="part-${id}">${words.join(' ')}</li>`)}
  </ul>`;
}
