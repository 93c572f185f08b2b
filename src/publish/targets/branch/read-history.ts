import { askGit } from './ask-git.ts';
import { readMessage, type Publication } from './commit-text.ts';
import type { Git } from './run-git.ts';

/** A commit of the branch. */
export interface BranchCommit {
  readonly id: string;
  readonly tree: string;
  readonly parent?: string | undefined;
  /** Its date, in seconds since 1970. */
  readonly seconds: number;
  /** What it says, when this program wrote it. */
  readonly publication?: Publication | undefined;
}

/** How far back the history is read. */
const depth = 100;

/**
 * Reads the last commits of a branch, the newest first.
 * @param git Git in the project, which must have them
 * @param tip the last one
 */
export async function readHistory(git: Git, tip: string): Promise<BranchCommit[]> {
  const ids = (await askGit(git, ['rev-list', '--first-parent', `--max-count=${depth}`, tip])).toString();
  // The objects themselves: what `git log` writes depends on the settings of whoever runs it.
  const found = await askGit(git, ['cat-file', '--batch'], ids);
  const commits: BranchCommit[] = [];
  for (let start = 0; start < found.length;) {
    const end = found.indexOf('\n', start);
    const [id = '', , size = '0'] = found.subarray(start, end).toString().split(' ');
    commits.push(readCommit(id, found.subarray(end + 1, end + 1 + Number(size)).toString()));
    start = end + 1 + Number(size) + 1;
  }
  return commits;
}

function readCommit(id: string, text: string): BranchCommit {
  const split = text.indexOf('\n\n');
  const head = text.slice(0, split);
  return {
    id,
    tree: /^tree (\w+)/m.exec(head)?.[1] ?? '',
    parent: /^parent (\w+)/m.exec(head)?.[1],
    seconds: Number(/^committer .* (\d+) [+-]\d+$/m.exec(head)?.[1] ?? 0),
    publication: readMessage(text.slice(split + 2)),
  };
}

/**
 * Says which commit is shown by another: itself, or the earlier one that it brought back.
 * @param history the commits
 * @param id the other
 */
export function findShown(
  history: readonly BranchCommit[],
  id: string | undefined,
): BranchCommit | undefined {
  const commit = history.find((other) => other.id === id);
  const shows = commit?.publication?.shows;
  return shows === undefined ? commit : (history.find((other) => other.id === shows) ?? commit);
}

/**
 * Finds what was shown before what is shown now. Going back twice goes two back, not back and forth: what counts is what
 * was shown when the release of now was first published.
 * @param history the commits, the newest first
 * @returns the commit of the earlier release, if there is one
 */
export function findEarlier(history: readonly BranchCommit[]): BranchCommit | undefined {
  const earlier = findShown(history, findShown(history, history[0]?.id)?.parent);
  return earlier?.publication === undefined ? undefined : earlier;
}
