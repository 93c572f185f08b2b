import { askGit } from './ask-git.ts';
import type { Git } from './run-git.ts';

/**
 * Counts by how many files two trees differ.
 * @param git Git in the project
 * @param before the one, if there was any
 * @param after the other
 */
export async function countChanges(
  git: Git,
  before: string | undefined,
  after: string,
): Promise<{ written: number; removed: number; unchanged: number }> {
  const names = (await askGit(git, ['ls-tree', '-r', '-z', '--name-only', after])).toString().split('\0');
  const total = names.length - 1;
  if (before === undefined) return { written: total, removed: 0, unchanged: 0 };
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-status', before, after];
  // A letter and a path, by turns.
  const states = (await askGit(git, args)).toString().split('\0').slice(0, -1);
  const letters = states.filter((_, index) => index % 2 === 0);
  const removed = letters.filter((letter) => letter === 'D').length;
  const written = letters.length - removed;
  return { written, removed, unchanged: total - written };
}
