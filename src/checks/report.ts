import type { Finding } from './check.ts';
import type { CheckResult } from './run-checks.ts';

// One fault in a layout shows on every page; a screenful says as much as a thousand lines.
const most = 60;

/**
 * Writes results for people.
 * Takes the results of checks; returns lines: a mark, name and promise for each check, under it its findings
 * by file (the first 60 and how many more there are), then what was measured, and at the end how many checks passed.
 */
export function writeReport(results: readonly CheckResult[]): string {
  const failed = results.filter(({ findings }) => findings.length > 0).length;
  const tally = `checks: ${results.length - failed} passed, ${failed} failed`;
  return [...results.flatMap(writeResult), '', tally, ''].join('\n');
}

/**
 * Writes what one check found, by file, the first 60 findings and how many more there are, and what it measured.
 * Takes the result; returns lines, none for a check that found and measured nothing.
 */
export function writeFindings({
  findings,
  details,
}: Pick<CheckResult, 'findings' | 'details'>): readonly string[] {
  const shown = findings.slice(0, most);
  const left = findings.length - shown.length;
  return [
    ...[...Map.groupBy(shown, ({ file }) => file)].flatMap(writeFile),
    ...(left > 0 ? [`  and ${left} more like these`] : []),
    ...(details === undefined ? [] : [`    ${details.replaceAll('\n', '\n    ')}`]),
  ];
}

function writeResult({ name, promise, findings, details }: CheckResult): readonly string[] {
  return [
    `${findings.length === 0 ? '✓' : '✗'} ${name} — ${promise}`,
    ...writeFindings({ findings, details }),
  ];
}

function writeFile([file, findings]: [string, readonly Finding[]]): readonly string[] {
  return [
    `  ${file}`,
    ...findings.map(({ message }) => `    ${message.trimEnd().replaceAll('\n', '\n    ')}`),
  ];
}
