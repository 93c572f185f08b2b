import { explainLink, type OwnSite } from './explain-link.ts';
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
export function checkMarkdown({ source, headings, report }: Piece, site: OwnSite): void {
  const parts = parseMarkdown(source);
  checkHeadings(parts.headings, headings, report);
  for (const { href, text, ...spot } of parts.links) {
    if (text.trim() === '') report('error', spot, `the link to "${href}" has no words between [ and ].`);
    const problem = explainLink(href, text, site);
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
  for (const { text, ...spot } of parts.texts) checkText(text, spot, report);
}

function checkHeadings(
  headings: MarkdownParts['headings'],
  first: number | undefined,
  report: ReportInMarkdown,
): void {
  let before: number | undefined;
  for (const { level, text, ...spot } of headings) {
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

function checkText(text: string, spot: Spot, report: ReportInMarkdown): void {
  if (/\]\([^)]*$/.test(text))
    report('error', spot, 'this link has no closing ). Write it like [words](/address/).');
  else if (/\]\(/.test(text)) {
    report(
      'error',
      spot,
      `this link cannot be read: ${shorten(text.slice(Math.max(0, text.lastIndexOf('[', text.indexOf('](')))))}. Write it like [words](/address/), without spaces in the address.`,
    );
  } else if (/\[[^\]]+\]\[[^\]]*\]/.test(text)) {
    report('error', spot, `this link has no address: ${shorten(text)}. Write it like [words](/address/).`);
  } else if (/\[[^\]]+\]\s+\((?:\/|https?:)/.test(text)) {
    report('error', spot, 'a space stands between ] and ( of this link. Take it out.');
  } else if (/^#{2,6}[^#\s]/.test(text)) {
    report('error', spot, `"${shorten(text)}" becomes a heading only with a space behind its #.`);
  }
  const tag = /<\/?[a-z][^<>]*>/i.exec(text)?.[0];
  if (tag !== undefined)
    report(
      'warning',
      spot,
      `${shorten(tag)} shows as it is written: there is no HTML in these texts. Use Markdown.`,
    );
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
