import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The state of the facts and the program. */
export interface Commit {
  readonly commit?: string;
  /** Whether something was changed since. */
  readonly uncommitted?: boolean;
}

/**
 * Asks Git which commit stands in a folder.
 * @param folder the folder
 * @returns nothing when it is not in a repository, or there is no Git
 */
export async function readCommit(folder: string): Promise<Commit> {
  try {
    const head = await run('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder });
    const status = await run('git', ['status', '--porcelain'], { cwd: folder });
    const isChanged = status.stdout.trim() !== '';
    return { commit: head.stdout.trim(), ...(isChanged && { uncommitted: true }) };
  } catch {
    return {};
  }
}
