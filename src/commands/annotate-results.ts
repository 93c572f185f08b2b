import { relative, resolve } from 'node:path';
import type { Finding } from '../checks/check.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { writeAnnotation } from './write-annotation.ts';
import type { Readers } from './write-problems.ts';

/** A place in the files of an event or of the program, within a text. */
const places = /(?<![\w/])((?:_data|src|content|test|docs|\.github)\/[^\s:]+):(\d+)(?::(\d+))?/u;

/**
 * Writes an annotation for each check that failed, under GitHub Actions. One for each, because GitHub shows ten of a step
 * at most; the summary has them all.
 * @param results what the checks found
 * @param folder the folder from which they name files
 * @param readers for whom
 * @returns lines for the log; nothing when all passed, or elsewhere
 */
export function annotateResults(
  results: readonly CheckResult[],
  folder: string,
  { workspace }: Pick<Readers, 'workspace'>,
): string {
  if (workspace === undefined) return '';
  return results
    .flatMap(({ name, promise, findings }) => {
      const [first] = findings;
      // The build itself tells GitHub of each mistake in the facts, whose message begins with its place.
      if (first === undefined || first.message.startsWith(first.file)) return [];
      const more = findings.length === 1 ? '' : `\nand ${findings.length - 1} more like this.`;
      const annotation = writeAnnotation({
        severity: 'error',
        ...findPlace(first, (file) => relative(workspace, resolve(folder, file))),
        title: `${name}: ${promise}`,
        message: `${first.file}: ${first.message}${more}`,
      });
      return [`${annotation}\n`];
    })
    .join('');
}

function findPlace({ file, message }: Finding, nameFile: (file: string) => string) {
  const [, path, line, column] = places.exec(`${file}\n${message}`) ?? [];
  if (path === undefined) return {};
  return {
    file: nameFile(path),
    line: Number(line),
    column: column === undefined ? undefined : Number(column),
  };
}
