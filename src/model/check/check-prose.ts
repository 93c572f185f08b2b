import { createAddresses } from '../addresses.ts';
import type { ProblemList } from '../problem-list.ts';
import { isMarkdown, type FactFile, type ValuePath } from '../read/fact-file.ts';
import { listDocuments, proseId, type Facts } from '../read/facts.ts';
import { describeItem } from './describe-item.ts';
import { explainLink, type OwnSite } from './explain-link.ts';
import { listAddresses } from './list-addresses.ts';
import { fieldOf } from './list-items.ts';
import { parseMarkdown, type MarkdownParts, type Spot } from './parse-markdown.ts';
import { walkValues } from './walk-schema.ts';

/** A piece of Markdown, and how to report what is wrong in it. */
interface Piece {
  readonly source: string;
  /** The level at which its headings begin, when it may have any. */
  readonly headings: number | undefined;
  readonly report: (severity: 'error' | 'warning', spot: Spot, message: string) => void;
}

/**
 * Checks the Markdown of every file: links that lead somewhere, headings in order, images with words, and nothing that
 * shows its signs instead of its meaning.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkProse(facts: Facts, problems: ProblemList): void {
  const url = fieldOf(facts.event?.file.value, 'url');
  const site: OwnSite = {
    url: typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined,
    addresses: listAddresses(facts, createAddresses('/')),
  };
  for (const { file, schema } of listDocuments(facts)) {
    for (const { path, value, kind } of walkValues(schema, file.value)) {
      if (kind.kind !== 'markdown') continue;
      checkPiece({ source: value, headings: kind.headings, report: reportIn(file, path, problems) }, site);
    }
    if (!isMarkdown(file.path)) continue;
    checkLength(file, problems);
    // The home page puts a heading of its own above the organiser's words.
    const headings = file.path.endsWith('/pages/home.md') && proseId(file) === 'home' ? 3 : 2;
    checkPiece({ source: file.body, headings, report: reportInBody(file, problems) }, site);
  }
}

/** Pages that hold nothing but the organiser's words, and the number below which they look as if they had been cut off. */
const wordyPages = new Set(['about', 'accessibility', 'privacy']);
const leastWords = 6;

function checkLength(file: FactFile, problems: ProblemList): void {
  const report = (message: string) =>
    problems.add({
      severity: 'error',
      file: file.path,
      item: describeItem(file, []),
      line: file.bodyLine,
      column: 1,
      message,
    });
  if (file.body === '') {
    report('there is no text below the front matter. Write some, or take the file out.');
    return;
  }
  const words = file.body.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wordyPages.has(proseId(file)) && words.length < leastWords)
    report(`there are only ${words.length} words. Is the end of the text missing?`);
}

/** A text of JSON stands on one line, so that all its problems have one place. */
function reportIn(file: FactFile, path: ValuePath, problems: ProblemList): Piece['report'] {
  return (severity, _spot, message) =>
    problems.add({
      severity,
      file: file.path,
      ...file.locate(path),
      item: describeItem(file, path),
      message,
    });
}

function reportInBody(file: FactFile, problems: ProblemList): Piece['report'] {
  return (severity, { line, column }, message) =>
    problems.add({
      severity,
      file: file.path,
      line: file.bodyLine + line,
      column,
      item: describeItem(file, []),
      message,
    });
}

function checkPiece({ source, headings, report }: Piece, site: OwnSite): void {
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
  report: Piece['report'],
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

function checkText(text: string, spot: Spot, report: Piece['report']): void {
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
