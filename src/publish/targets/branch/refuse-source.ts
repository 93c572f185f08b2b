import type { OpenBranch } from './open-branch.ts';
import type { BranchPlace } from './parse-branch-address.ts';

/**
 * Refuses a branch that holds the source of the site, or somebody’s work: its files would all be replaced.
 * What this program published itself may be replaced, whatever the branch is called.
 * @param opened the branch as it is now
 * @param place which it is
 * @throws a sentence
 */
export async function refuseSource(
  { git, history, isNamed, main }: OpenBranch,
  { branch, remote }: BranchPlace,
): Promise<void> {
  const [tip] = history;
  if (tip?.publication !== undefined) return;
  const refuse = (reason: string): never => {
    throw new Error(
      `The branch ${branch} of ${remote} ${reason}. Publishing would replace all its files, so nothing was done. Name a branch that is for the site alone, such as branch:gh-pages.`,
    );
  };
  const current = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (isNamed && current.stdout.toString().trim() === branch) {
    refuse('is the one that is checked out here, and holds the source of the site');
  }
  if (tip === undefined) return;
  if (main === branch) refuse('is the main branch there, and holds what this program did not publish');
  const shared = await git(['merge-base', 'HEAD', tip.id]);
  if (shared.code === 0) refuse('has its history in common with the source of the site');
}
