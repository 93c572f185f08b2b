import { relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { describeProblem, formatProblem, type Problem } from '../model/problems.ts';
import { writeAnnotation } from './write-annotation.ts';

/** For whom problems are written. */
export interface Readers {
  /** Whether a person reads them on a terminal that shows colours. */
  readonly colours: boolean;
  /** The folder against which GitHub shows them on a pull request; undefined elsewhere. */
  readonly workspace: string | undefined;
}

/**
 * Writes problems for people: by file, each with its place, errors and warnings told apart by a word as well as by
 * colour. Under GitHub Actions each is also an annotation, so that it shows beside the line in the pull request.
 * @param problems in the order of the files
 * @param folder the event's folder, from which their files are named
 * @param readers for whom
 * @returns lines of text, or nothing when there are no problems
 */
export function writeProblems(problems: readonly Problem[], folder: string, readers: Readers): string {
  if (problems.length === 0) return '';
  const paint: Paint = (style, text) =>
    readers.colours ? styleText(style, text, { validateStream: false }) : text;
  const files = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => [
    '',
    `${paint('bold', file)}: ${countProblems(found)}`,
    ...found.map((problem) => `  ${writeProblem(problem, paint)}`),
  ]);
  const annotations =
    readers.workspace === undefined
      ? []
      : problems.map((problem) =>
          writeAnnotation({
            ...problem,
            file: relative(readers.workspace ?? '', resolve(folder, problem.file)),
            message: describeProblem(problem),
          }),
        );
  return [...files, '', ...annotations, ''].join('\n');
}

/**
 * Counts errors and warnings in words.
 * @param problems any number of them
 * @returns such as `2 errors and 1 warning`
 */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = (number: number, noun: string) =>
    number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  return [...count(errors, 'error'), ...count(problems.length - errors, 'warning')].join(' and ');
}

type Paint = (style: 'bold' | 'red' | 'yellow' | 'dim', text: string) => string;

function writeProblem(problem: Problem, paint: Paint): string {
  const [place = '', ...rest] = formatProblem(problem).split('  ');
  const message = rest.join('  ');
  const warning = 'warning: ';
  if (problem.severity === 'warning') {
    return `${paint('dim', place)}  ${paint('yellow', warning)}${message.slice(warning.length)}`;
  }
  return `${paint('red', place)}  ${message}`;
}
