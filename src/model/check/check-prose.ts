import { createAddresses } from '../addresses.ts';
import type { ProblemList } from '../problem-list.ts';
import { isMarkdown, type FactFile, type ValuePath } from '../read/fact-file.ts';
import { listDocuments, proseId, type Facts } from '../read/facts.ts';
import { checkMarkdown, type ReportInMarkdown } from './check-markdown.ts';
import { describeItem } from './describe-item.ts';
import { findOwnPath } from './find-own-path.ts';
import { listAddresses } from './list-addresses.ts';
import { listAnchors } from './list-anchors.ts';
import { listMoved } from './list-former-ids.ts';
import { fieldOf } from './list-items.ts';
import { walkValues } from './walk-schema.ts';

/**
 * Checks the Markdown of every file: links that lead somewhere, headings in order, images with words, and nothing that
 * shows its signs instead of its meaning.
 * @param facts all that was read
 * @param problems the list to which every mistake is added
 */
export function checkProse(facts: Facts, problems: ProblemList): void {
  const url = fieldOf(facts.event?.file.value, 'url');
  const at = createAddresses('/');
  const site = {
    url: typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined,
    addresses: listAddresses(facts, at),
    moved: listMoved(facts),
    anchors: listAnchors(facts, at),
  };
  for (const { file, schema } of listDocuments(facts)) {
    for (const { path, value, kind } of walkValues(schema, file.value)) {
      if (
        kind.kind === 'address' &&
        file !== facts.event?.file &&
        file !== facts['accessibility-results']?.file
      ) {
        const own = site.url && findOwnPath(value, site.url);
        if (own !== undefined)
          problems.error(file, path, `"${value}" is this site itself, and another one is meant here.`);
      }
      if (kind.kind !== 'markdown') continue;
      checkMarkdown({ source: value, headings: kind.headings, report: reportIn(file, path, problems) }, site);
    }
    // The notes of a test by a person are kept and not shown.
    if (!isMarkdown(file.path) || facts.tests.some((test) => test.file === file)) continue;
    checkLength(file, problems);
    // The home page puts a heading of its own above the organiser's words.
    const headings = file.path.endsWith('/pages/home.md') && proseId(file) === 'home' ? 3 : 2;
    checkMarkdown({ source: file.body, headings, report: reportInBody(file, problems) }, site);
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
function reportIn(file: FactFile, path: ValuePath, problems: ProblemList): ReportInMarkdown {
  return (severity, _spot, message) =>
    problems.add({
      severity,
      file: file.path,
      ...file.locate(path),
      item: describeItem(file, path),
      message,
    });
}

function reportInBody(file: FactFile, problems: ProblemList): ReportInMarkdown {
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
