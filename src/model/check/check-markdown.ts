import { toSlug } from '../slug.ts';
import { explainLink, type OwnSite } from './explain-link.ts';
import { explainText } from './explain-text.ts';
import { parseMarkdown, type MarkdownParts, type Spot } from './parse-markdown.ts';

/** Reports what is wrong at a spot of a piece of Markdown. */
export type ReportInMarkdown = (severity: 'error' | 'warning', spot: Spot, message: string) => void;

/** A piece of Markdown, and how to report what is wrong in it. */
export interface Piece {
  readonly source: string;
  /** The level at which its headings begin, when it may have any. */
  readonly headings: number | undefined;
  readonly report: ReportInMarkdown;
}

/**
 * Checks a piece of Markdown: its links, headings and images, and signs that show because they mean nothing.
 * @param piece the Markdown
 * @param site what its links may lead to
 */
export function checkMarkdown({ source, headings, report }: Piece, site: Omit<OwnSite, 'own'>): void {
  const parts = parseMarkdown(source);
  checkHeadings(parts.headings, headings, report);
  const own = parts.headings.map(({ text }) => toSlug(text));
  for (const { href, text, ...spot } of parts.links) {
    if (text.trim() === '') report('error', spot, `the link to "${href}" has no words between [ and ].`);
    if (text.startsWith('^'))
      report('error', spot, `the footnote [${text}] is not known here. Put its words into the text.`);
    const problem = explainLink(href, text, { ...site, own });
    if (problem !== undefined) report(problem.severity, spot, problem.message);
  }
  for (const { source: image, alternative, ...spot } of parts.images) {
    if (alternative.trim() === '') {
      report(
        'error',
        spot,
        `the image "${image}" has no alternative text: write between ![ and ] what it shows.`,
      );
    } else {
      report(
        'error',
        spot,
        `the image "${image}" cannot be shown: the site has no file of this name and loads none from other sites.`,
      );
    }
  }
  for (const { text, ...spot } of parts.texts) {
    const slip = explainText(text);
    if (slip !== undefined) report(slip.severity, spot, slip.message);
  }
  for (const spot of parts.openFences) {
    report('error', spot, 'the code that begins here has no end: a second line of ``` or ~~~ is missing.');
  }
  for (const spot of parts.indented) {
    report(
      'warning',
      spot,
      'this shows as code, because the line begins with four spaces or a tab. Take them out, or put ``` around it.',
    );
  }
  for (const spot of parts.bareTables) {
    report(
      'error',
      spot,
      'this table has no caption. Put a paragraph above it that begins with "Table: " and says what it shows.',
    );
  }
  for (const spot of parts.blankCells) {
    report('error', spot, 'this row of the table has an empty cell. Say "none" or "not known" in it.');
  }
  for (const spot of parts.longRows) {
    report(
      'error',
      spot,
      'this row of the table has more cells than its first line, and the last ones would not show.',
    );
  }
}

function checkHeadings(
  headings: MarkdownParts['headings'],
  first: number | undefined,
  report: ReportInMarkdown,
): void {
  let before: number | undefined;
  for (const { level, text, hasLink, ...spot } of headings) {
    if (hasLink)
      report(
        'error',
        spot,
        `the heading "${text}" holds a link, and headings are links to themselves. Put the link into the text below.`,
      );
    const sign = '#'.repeat(level);
    if (text.trim() === '') report('error', spot, `the heading ${sign} has no words.`);
    else if (first === undefined) {
      report(
        'error',
        spot,
        `the heading "${text}" cannot stand here: this text is shown below a heading of its own. Make it a paragraph.`,
      );
    } else if (level < first) {
      report(
        'error',
        spot,
        `the heading "${text}" begins with ${sign}, which is the level of a heading above this text. Begin it with ${'#'.repeat(first)}.`,
      );
    } else if (level > (before ?? first - 1) + 1) {
      const right = '#'.repeat((before ?? first - 1) + 1);
      report('error', spot, `the heading "${text}" skips a level with ${sign}. Begin it with ${right}.`);
    }
    before = first === undefined ? undefined : Math.max(level, first);
  }
}
