import { formatCommitment, formatStatementTitle, formatStatus } from '../format/statement.ts';
import type { AccessibilityStatement } from '../model/event.ts';
import { canalMotif } from './components/canal-motif.ts';
import { columns } from './components/columns.ts';
import { contentsList } from './components/contents-list.ts';
import { pageHeader } from './components/page-header.ts';
import { html, printProse, type Heading, type Html } from './html.ts';
import { layout } from './layout.ts';
import { prosePage, prosePages } from './prose-page.ts';
import type { Site } from './site.ts';
import { statementContact, statementEnforcement } from './statement-contact.ts';
import { statementIssues } from './statement-issues.ts';
import { statementTests } from './statement-tests.ts';

/** Stands for the organiser's words on how accessible the site is: what this generator sees to in every site. */
const introduction = `We want as many people as possible to be able to use this website. You should be able to:

- move through every page with a keyboard or with speech
- zoom in to 400% without having to scroll sideways
- read every page without scripts, and in light or dark colours`;

/** A part of the statement under a heading of the second level, which the monitor looks for by its words. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

/**
 * Draws the accessibility statement in the form that the regulations fix (SI 2018/952, regulation 8, and the model statement):
 * made of facts but for its introduction. An event without facts for one has a page of words instead.
 * @param site the event and the tools of the site
 */
export function accessibilityPage(site: Site): Html {
  const { event } = site;
  const { accessibility: statement } = event;
  if (statement === undefined) return prosePage(site, prosePages.accessibility);
  const address = event.addresses.accessibility;
  const words = event.pages.accessibility;
  const title = formatStatementTitle(event.name);
  const prose = site.renderProse(words?.body ?? introduction);
  const first: Part = {
    id: 'how-accessible',
    title: 'How accessible this website is',
    content: printProse(prose),
  };
  const parts = listParts(statement, event.addresses.accessibilityResults);
  const headings: Heading[] = [first, ...parts].map((part) => ({
    id: `part-${part.id}`,
    text: part.title,
    level: 2,
  }));
  return layout(site, {
    title,
    description:
      words?.description ??
      `How accessible this website is, how that was tested, and how to report a problem.`,
    address,
    header: pageHeader({ title, motif: canalMotif({ seed: address, cargo: {} }) }),
    main: html`${columns(
      contentsList([...headings.slice(0, 1), ...prose.headings, ...headings.slice(1)]),
      html`<div class="prose">
        <p>${formatCommitment(statement.organisation)}</p>
        <p>This accessibility statement applies to ${statement.domain}.</p>
        ${[first, ...parts].map(drawPart)}
      </div>`,
    )}`,
  });
}

function listParts(statement: AccessibilityStatement, results: string): Part[] {
  const { before, standard, after } = formatStatus(statement);
  return [
    {
      id: 'compliance-status',
      title: 'Compliance status',
      content: html`<p>${before}<a href="https://www.w3.org/TR/WCAG22/">${standard}</a>${after}</p>`,
    },
    {
      id: 'non-accessible-content',
      title: 'Non-accessible content',
      content: statementIssues(statement),
    },
    {
      id: 'preparation',
      title: 'Preparation of this accessibility statement',
      content: statementTests(statement, results),
    },
    {
      id: 'feedback',
      title: 'Feedback and contact information',
      content: statementContact(statement),
    },
    { id: 'enforcement', title: 'Enforcement procedure', content: statementEnforcement() },
  ];
}

function drawPart({ id, title, content }: Part): Html {
  return html`<h2 id="part-${id}">${title}</h2>
    ${content}`;
}
