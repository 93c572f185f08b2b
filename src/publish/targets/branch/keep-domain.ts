import { askGit } from './ask-git.ts';
import type { Git } from './run-git.ts';

/** Where GitHub Pages and others keep the domain of a site: in the branch, written there by their own settings. */
const domainFile = 'CNAME';

/**
 * Puts the file that holds the domain of the site into a new tree, as it stands in the branch.
 * @param git Git in the project
 * @param tree the new tree
 * @param shown the tree that is shown now, if there is one
 * @param isOwn whether the new tree may have a file of its own for that
 * @returns the new tree with that file; the same when there is none
 */
export async function keepDomain(
  git: Git,
  tree: string,
  shown: string | undefined,
  isOwn: boolean,
): Promise<string> {
  const entries = (await askGit(git, ['ls-tree', '-z', tree])).toString().split('\0').filter(Boolean);
  const isDomain = (entry: string) => entry.endsWith(`\t${domainFile}`);
  const old =
    shown === undefined
      ? ''
      : (await askGit(git, ['ls-tree', '-z', shown, domainFile])).toString().split('\0')[0];
  if (old === undefined || old === '' || (isOwn && entries.some(isDomain))) return tree;
  const kept = [...entries.filter((entry) => !isDomain(entry)), old];
  return (await askGit(git, ['mktree', '-z'], kept.map((entry) => `${entry}\0`).join(''))).toString().trim();
}
