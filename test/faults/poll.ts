import { setTimeout } from 'node:timers/promises';

/** What a visitor met who asked all the while. */
export interface Poll {
  /** Answers that were looked at. */
  polls: number;
  /** Files that were not there or could not be read. */
  errors: number;
  /** Files that belong to no release, or to another one than those before them. */
  mixtures: number;
  /** The first few of both, for whoever has to find out why. */
  readonly examples: string[];
}

/**
 * Asks again and again, until it is stopped. It rests now and then, or the processes to kill would hardly run.
 * @param ask looks at the site once, and counts
 * @returns the function that stops it and gives what was met
 */
export function startPolling(ask: (poll: Poll) => Promise<void>): () => Promise<Poll> {
  const poll: Poll = { polls: 0, errors: 0, mixtures: 0, examples: [] };
  const end = new AbortController();
  const work = (async () => {
    while (!end.signal.aborted) {
      await ask(poll);
      await setTimeout(5);
    }
  })();
  return async () => {
    end.abort();
    await work;
    return poll;
  };
}

/**
 * Counts what should not have been met.
 * @param poll the count
 * @param kind what it was
 * @param example where
 */
export function count(poll: Poll, kind: 'errors' | 'mixtures', example: string): void {
  poll[kind] += 1;
  if (poll.examples.length < 5) poll.examples.push(example);
}
