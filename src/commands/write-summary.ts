import { writeFindings } from '../checks/report.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { formatCell, formatCodeBlock } from '../format/markdown.ts';
import { formatCount } from '../format/words.ts';
import type { FileDifferences } from '../publish/release/compare-files.ts';
import type { SiteChanges } from '../publish/release/describe-changes.ts';
import type { ReleasedFile } from '../publish/release/release.ts';

/** What a summary tells. */
export interface Summary {
  readonly results: readonly CheckResult[];
  /** The files of the site; undefined when none was built. */
  readonly files: readonly ReleasedFile[] | undefined;
  /** What differs from the site that is live; or in a sentence why nobody can say. */
  readonly changes: SiteChanges | string;
}

/**
 * Writes what became of a check as Markdown, for the page of a job on GitHub or anywhere else.
 * Texts that come from facts, pages and tools stand in blocks of code, so that none of them can pretend to be more.
 * @param summary what to tell
 */
export function writeSummary({ results, files, changes }: Summary): string {
  const failed = results.filter(({ findings }) => findings.length > 0);
  const title =
    failed.length === 0
      ? `✓ This site may be published: ${formatCount(results.length, 'check')} passed`
      : `✗ This site may not be published: ${failed.length} of ${formatCount(results.length, 'check')} failed`;
  return [
    `## ${title}`,
    files === undefined ? 'No site was built.' : writeFigures(files),
    ...failed.map((result) => `### ✗ ${nameResult(result)}\n\n${formatCodeBlock(writeLines(result))}`),
    '### What changes',
    ...(typeof changes === 'string' ? [changes] : writeChanges(changes)),
    fold('All checks', results.map(writeCheck).join('\n\n')),
    '',
  ].join('\n\n');
}

function writeFigures(files: readonly ReleasedFile[]): string {
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${formatCount(pages, 'page')}, ${formatCount(files.length, 'file')}, ${(bytes / 1_000_000).toFixed(1)} MB.`;
}

function writeCheck(result: CheckResult): string {
  const mark = result.findings.length === 0 ? '✓' : '✗';
  const details = result.details === undefined ? '' : `\n\n${formatCodeBlock(result.details)}`;
  return `${mark} ${nameResult(result)}${details}`;
}

const nameResult = ({ name, promise }: CheckResult) => `${formatCell(name)}: ${formatCell(promise)}`;

/** The report indents by two; a block of code needs no more. */
const writeLines = (result: CheckResult) =>
  writeFindings({ findings: result.findings }).join('\n').replaceAll(/^ {2}/gmu, '');

function writeChanges({ pages, others, moved, vanished }: SiteChanges): readonly string[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Pages added', pages.added],
    ['Pages changed', pages.changed],
    ['Pages that moved and lead on', moved.map(({ from, to }) => `${from} → ${to}`)],
    ['Addresses that lead nowhere now', vanished],
    ['Other files added', others.added],
    ['Other files changed', others.changed],
    ['Other files removed', others.removed],
  ];
  const some = lists.filter(([, items]) => items.length > 0);
  if (some.length === 0) return ['Nothing changes for visitors.'];
  return [
    [
      '| | added | changed | removed |',
      '| :-- | --: | --: | --: |',
      row('pages', pages),
      row('other files', others),
    ].join('\n'),
    ...(vanished.length === 0
      ? []
      : [
          `**${formatCount(vanished.length, 'address', 'addresses')} will lead nowhere.** Visitors may have kept them; let them lead on, unless they had to go.`,
        ]),
    ...some.map(([name, items]) => fold(`${name}: ${items.length}`, formatCodeBlock(items.join('\n')))),
  ];
}

const row = (name: string, { added, changed, removed }: FileDifferences) =>
  `| ${name} | ${added.length} | ${changed.length} | ${removed.length} |`;

const fold = (title: string, content: string) =>
  `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
