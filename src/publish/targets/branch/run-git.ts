import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What a run of Git came to. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs Git with these words, and what it reads. */
export type Git = (args: readonly string[], input?: AsyncIterable<Uint8Array> | string) => Promise<GitResult>;

/**
 * What the settings of a person or a project must not change: no hook is run, nothing is signed, tidied, followed or
 * replaced along the way.
 */
const settings = [
  'core.hooksPath=/dev/null',
  'fetch.prune=false',
  'fetch.recurseSubmodules=no',
  'fetch.writeCommitGraph=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'push.followTags=false',
  'push.gpgSign=false',
  'push.recurseSubmodules=no',
];
const always = ['--no-pager', '--no-replace-objects', ...settings.flatMap((setting) => ['-c', setting])];

/**
 * Makes a runner of the `git` program.
 * @param folder the folder in which it runs
 * @param environment the variables of the process; its answers are asked for in English
 */
export function createGit(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> | undefined,
): Git {
  return async (args, input) => {
    const child = spawn('git', [...always, ...args], {
      cwd: folder,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(environment !== undefined && { env: { ...environment, LC_ALL: 'C' } }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on('data', (bytes: Buffer) => stdout.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => stderr.push(bytes));
    const closed = once(child, 'close').catch((error: unknown) => {
      throw (error as { code?: string }).code === 'ENOENT'
        ? new Error(
            'Git is not installed, or not where programs are looked for. Install it: https://git-scm.com.',
          )
        : error;
    });
    const source = typeof input === 'string' ? [Buffer.from(input)] : input;
    const fed =
      source === undefined || child.stdin === null
        ? Promise.resolve()
        : pipeline(Readable.from(source), child.stdin);
    const [ended, given] = await Promise.allSettled([closed, fed]);
    if (ended.status === 'rejected') throw ended.reason;
    const code = (ended.value as [number | null])[0] ?? 1;
    // Git that fails reads no further, and then says itself why. What fails before is on our side.
    if (given.status === 'rejected' && (code === 0 || isOurs(given.reason))) throw given.reason;
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
  };
}

function isOurs(error: unknown): boolean {
  return (error as { code?: string }).code === undefined;
}
