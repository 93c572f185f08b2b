import { askGit } from './ask-git.ts';
import { explainGitFailure } from './explain-git-failure.ts';
import type { BranchPlace } from './parse-branch-address.ts';
import { readHistory, type BranchCommit } from './read-history.ts';
import { createGit, type Git } from './run-git.ts';

/** A branch as it is now. */
export interface OpenBranch {
  /** Git in the folder at the top of the project. */
  readonly git: Git;
  /** Its commits, the newest first; none when there is no such branch. */
  readonly history: readonly BranchCommit[];
  /** Whether the repository has a name among the remotes of the project. */
  readonly isNamed: boolean;
  /** The main branch of that repository, when it says so. */
  readonly main?: string | undefined;
}

/**
 * Asks for a branch, and brings its commits into the project’s repository. They stand there without a name.
 * @param place which branch
 * @param folder the folder of the project
 * @param environment the variables of the process
 * @throws a sentence when Git, the project’s repository or the other one is missing or cannot be reached
 */
export async function openBranch(
  place: BranchPlace,
  folder: string,
  environment: Readonly<Record<string, string | undefined>> | undefined,
): Promise<OpenBranch> {
  const { branch, remote } = place;
  const top = await createGit(folder, environment)(['rev-parse', '--show-toplevel']);
  if (top.code !== 0) {
    throw new Error(
      `${folder} is in no working tree of a Git repository, from which a branch could be published. Git says: ${top.stderr.trim()}`,
    );
  }
  // Git itself takes the address of a remote in the file system from there.
  const git = createGit(top.stdout.toString().replace(/\r?\n$/, ''), environment);
  const remotes = (await askGit(git, ['remote'])).toString().split('\n').filter(Boolean);
  const isNamed = remotes.includes(remote);
  if (!isNamed && !/[/:\\]/.test(remote)) {
    const others = remotes.length === 0 ? 'It has none' : `It has ${remotes.join(', ')}`;
    throw new Error(
      `The repository of this project has no remote ${remote}. ${others}: name one behind --to (branch:${branch}@NAME), or add it with git remote add ${remote} ADDRESS.`,
    );
  }
  const ref = `refs/heads/${branch}`;
  const found = await git(['ls-remote', '--symref', '--', remote, 'HEAD', ref]);
  if (found.code !== 0) throw explainGitFailure(found.stderr, place);
  const lines = found.stdout.toString().split('\n');
  const tip = lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0];
  const main = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(found.stdout.toString())?.[1];
  if (tip === undefined) return { git, history: [], isNamed, main };
  // A clone that is not whole stays so; one that is whole must not be cut.
  const isShallow =
    (await askGit(git, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head', ...(isShallow ? ['--depth=100'] : [])];
  const fetched = await git(['fetch', ...options, '--', remote, ref]);
  if (fetched.code !== 0) throw explainGitFailure(fetched.stderr, place);
  return { git, history: await readHistory(git, tip), isNamed, main };
}
