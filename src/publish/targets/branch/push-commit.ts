import { explainGitFailure } from './explain-git-failure.ts';
import type { BranchPlace } from './parse-branch-address.ts';
import type { Git } from './run-git.ts';

/**
 * Moves a branch to a new commit, if it still is where it was when it was asked for (git-push, `--force-with-lease`).
 * @param git Git in the project
 * @param place the branch
 * @param before the commit at which it was, if there was such a branch
 * @param after the new commit, which follows upon it
 * @throws a sentence; the branch is then as it was, or as somebody else has made it
 */
export async function pushCommit(
  git: Git,
  place: BranchPlace,
  before: string | undefined,
  after: string,
): Promise<void> {
  const ref = `refs/heads/${place.branch}`;
  const lease = `--force-with-lease=${ref}:${before ?? ''}`;
  const args = ['push', '--porcelain', '--no-verify', lease, '--', place.remote, `${after}:${ref}`];
  const { code, stdout, stderr } = await git(args);
  if (code === 0) return;
  // Porcelain: `!`, the names, and in brackets whether it was refused here or there, and why.
  const [, , reason = ''] = /^!\t([^\t]*)\t(.*)$/m.exec(stdout.toString()) ?? [];
  if (
    /^\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|reference already exists/.test(
      reason,
    )
  ) {
    throw new Error(
      `Somebody else changed the branch ${place.branch} of ${place.remote} at the same time, and was faster. Nothing of this site was published. See what they published, then publish again.`,
    );
  }
  throw explainGitFailure(`${reason}\n${stderr}`, place);
}
