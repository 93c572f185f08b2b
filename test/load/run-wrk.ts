import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readWorkTime } from './read-work-time.ts';

/** What wrk measured in one run. */
export interface Run {
  readonly perSecond: number;
  /** The time within which 99 of 100 answers came, in milliseconds. */
  readonly p99: number;
  /** Answers that were no 2xx, and connections that failed. */
  readonly errors: number;
  /** What the server computed for one answer, in microseconds. */
  readonly work: number;
}

/**
 * Asks for one address as often as the server can answer.
 * @param url the address
 * @param seconds for how long
 * @param accepted the header Accept-Encoding; none when it is empty
 * @param pid the number of the first process of the server
 */
export async function runWrk(url: string, seconds: number, accepted: string, pid: number): Promise<Run> {
  const header = accepted === '' ? [] : ['-H', `Accept-Encoding: ${accepted}`];
  const args = ['--latency', '-t1', '-c32', `-d${seconds}s`, ...header, url];
  const start = await readWorkTime(pid);
  const { stdout } = await promisify(execFile)('wrk', args);
  const work = (await readWorkTime(pid)) - start;
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99: readTime(/^\s+99%\s+(\S+)/m.exec(stdout)?.[1] ?? ''),
    errors:
      Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0) +
      (socket?.slice(1).reduce((sum, count) => sum + Number(count), 0) ?? 0),
    work: work / Number(/(\d+) requests in/.exec(stdout)?.[1]),
  };
}

function readTime(text: string): number {
  const [, number, unit = ''] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(number) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN);
}

/**
 * Takes the middle of several runs; each error counts.
 * @param runs the runs
 */
export function takeMiddle(runs: readonly Run[]): Run {
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    perSecond: middle(runs.map(({ perSecond }) => perSecond)),
    p99: middle(runs.map(({ p99 }) => p99)),
    work: middle(runs.map(({ work }) => work)),
    errors: runs.reduce((sum, { errors }) => sum + errors, 0),
  };
}
