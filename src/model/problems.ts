/** One mistake in the organiser's files, with its place. */
export interface Problem {
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Path of the file, from the event's folder, with forward slashes. */
  readonly file: string;
  /** Line, from 1; left out when the file as a whole is meant. */
  readonly line?: number | undefined;
  /** Column, from 1. */
  readonly column?: number | undefined;
  /** The item by its kind and title, such as `session "Opening"`. */
  readonly item?: string | undefined;
  /** A sentence: what was found, and what is allowed. */
  readonly message: string;
}

/**
 * Writes a problem as one line: `_data/agenda.json:41:17  session "Opening": there is no speaker …`.
 * @param problem the mistake and its place
 * @returns one line of plain text
 */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}  ${severity === 'warning' ? 'warning: ' : ''}${describeProblem(problem)}`;
}

/**
 * Writes a problem without its place: `session "Opening": there is no speaker …`.
 * @param problem the mistake
 */
export function describeProblem({ item, message }: Problem): string {
  return item === undefined ? message : `${item}: ${message}`;
}

/** All mistakes of an event's files at once. Its stack is its message: organisers see no stack trace. */
export class ContentError extends Error {
  /** Errors and warnings, in the order of the files. */
  readonly problems: readonly Problem[];
  /** The event's folder. */
  readonly folder: string;

  constructor(problems: readonly Problem[], folder: string) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
    this.folder = folder;
    this.stack = this.message;
  }
}
