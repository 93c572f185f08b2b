import type { PublishReport } from '../target.ts';
import { askGit } from './ask-git.ts';
import { writeCommit, writeReturnMessage, type Author } from './commit-text.ts';
import { countChanges } from './count-changes.ts';
import { keepDomain } from './keep-domain.ts';
import type { OpenBranch } from './open-branch.ts';
import type { BranchPlace } from './parse-branch-address.ts';
import { pushCommit } from './push-commit.ts';
import { findEarlier, findShown, type BranchCommit } from './read-history.ts';

/** How much of a name must be given, so that nobody goes back to another release by a slip. */
const shortest = 6;

/**
 * Shows an earlier release again: by a new commit with its files, upon all the others. The domain stays that of now.
 * @param opened the branch as it is now
 * @param place which it is
 * @param author who the commit says that it is by
 * @param id the start of the commit or of the seal of the release; the one before the present one when left out
 * @throws a sentence when there is none, or when somebody else is faster
 */
export async function rollBackBranch(
  { git, history }: OpenBranch,
  place: BranchPlace,
  author: Author,
  id: string | undefined,
): Promise<PublishReport> {
  const [tip] = history;
  const earlier = id === undefined ? findEarlier(history) : findById(history, id);
  if (tip === undefined || earlier?.publication === undefined) {
    throw new Error(
      id === undefined
        ? `The branch ${place.branch} of ${place.remote} holds no release before the one that is shown.`
        : `The branch ${place.branch} of ${place.remote} holds no release ${id}. See npm run publish -- --list, and give at least ${shortest} characters of its name.`,
    );
  }
  const tree = await keepDomain(git, earlier.tree, tip.tree, false);
  const changes = await countChanges(git, tip.tree, tree);
  const shownId = earlier.id.slice(0, 10);
  if (tree === tip.tree) return { id: shownId, ...changes, notes: [`${shownId} is shown already.`] };
  // The clock is not asked: a second after the commit before keeps them in order.
  const text = writeCommit(
    tree,
    tip.id,
    author,
    tip.seconds + 1,
    writeReturnMessage(earlier.publication, earlier.id),
  );
  const commit = (await askGit(git, ['hash-object', '-t', 'commit', '-w', '--stdin'], text))
    .toString()
    .trim();
  await pushCommit(git, place, tip.id, commit);
  return { id: shownId, ...changes, notes: [] };
}

function findById(history: readonly BranchCommit[], id: string): BranchCommit | undefined {
  if (id.length < shortest) return undefined;
  const found = history.find((commit) => commit.id.startsWith(id) || commit.publication?.seal.startsWith(id));
  return findShown(history, found?.id);
}
