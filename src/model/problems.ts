/** One mistake in the organiser's files, with its place. */
export interface Problem {
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
 * Writes a problem as one line: `_data/agenda.json:41:17  session "Opening": no speaker …`.
 * @param problem the mistake and its place
 * @returns one line of plain text
 */
export function formatProblem({ file, line, column, item, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}  ${item === undefined ? '' : `${item}: `}${message}`;
}

/** All mistakes of an event's files at once. Its stack is its message: organisers see no stack trace. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
    super(
      `${count} in the event’s files:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`,
    );
    this.name = 'ContentError';
    this.problems = problems;
    this.stack = this.message;
  }
}
