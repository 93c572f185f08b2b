/** A line that tells how far a command has come. */
export interface Progress {
  readonly show: (done: number, all: number) => void;
  readonly end: () => void;
}

/**
 * Shows progress on a terminal, and nothing anywhere else: a log would keep every step.
 * @param isTerminal whether a person is watching
 */
export function showProgress(isTerminal: boolean): Progress {
  if (!isTerminal) return { show: () => undefined, end: () => undefined };
  return {
    show: (done, all) => void process.stderr.write(`\r\u001B[K${done} of ${all} pages`),
    end: () => void process.stderr.write('\r\u001B[K'),
  };
}
