import { formatFileSize, formatResults } from '../format/accessibility-results.ts';
import { formatDate } from '../format/dates.ts';
import { formatPreparation } from '../format/statement.ts';
import { formatIgnored, formatMachineTest, formatTestByPerson } from '../format/tests.ts';
import type { AccessibilityStatement, AccessibilityTest } from '../model/event.ts';
import { html, type Html } from './html.ts';

/**
 * Draws when the statement was prepared and how the site was tested: by machine, with its figures, and by people, or that no
 * person has.
 * @param statement the statement
 * @param results the address of the figures
 */
export function statementTests(statement: AccessibilityStatement, results: string): Html {
  const { tests, peopleTestBy } = statement;
  return html`<p>${formatPreparation(statement)}</p>
    ${machineTest(statement, results)}
    ${
      tests.length === 0
        ? html`<p>
            This website was tested by machine only. No person who uses assistive technology has tested it
            yet${peopleTestBy && `; people will have tested it by ${formatDate(peopleTestBy)}`}. A machine finds
            only some of the problems that people meet, and how well the website works with a screen reader, a
            magnifier or speech input is not known.
          </p>`
        : html`<p>People have tested it too:</p>
            <ul>
              ${tests.map(testByPerson)}
            </ul>`
    }`;
}

function machineTest({ machineTest: test, organisation }: AccessibilityStatement, address: string): Html {
  if (test === undefined) {
    return html`<p>
      Every page is tested by machine before it is published. The figures of these tests are not on record yet.
    </p>`;
  }
  const { results, testedOn } = test;
  return html`<p>
      This website was last tested by machine on ${formatDate(testedOn)}, on behalf of ${organisation}.
      ${formatMachineTest(results)}
    </p>
    ${
      results.ignored.length > 0 &&
      html`<p>These findings were set aside:</p>
        <ul>
          ${results.ignored.map((each) => html`<li>${formatIgnored(each)}</li>`)}
        </ul>`
    }
    <p><a class="more" href="${address}">The raw results (JSON, ${formatFileSize(formatResults(results))})</a></p>`;
}

function testByPerson(test: AccessibilityTest): Html {
  return html`<li>${formatTestByPerson(test)}</li>`;
}
