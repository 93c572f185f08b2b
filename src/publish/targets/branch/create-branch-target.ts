import type { KeptRelease, PublishReport, SealedSite, Target } from '../target.ts';
import { askGit } from './ask-git.ts';
import { writeCommit, writeMessage, type Author } from './commit-text.ts';
import { countChanges } from './count-changes.ts';
import { keepDomain } from './keep-domain.ts';
import { openBranch } from './open-branch.ts';
import type { BranchPlace } from './parse-branch-address.ts';
import { pushCommit } from './push-commit.ts';
import { findShown } from './read-history.ts';
import { refuseSource } from './refuse-source.ts';
import { rollBackBranch } from './roll-back-branch.ts';
import { writeBlobs, writeTree } from './write-tree.ts';

/** What a target needs to know of the project beside the branch. */
export interface BranchOptions extends BranchPlace {
  /** The folder of the project, in a working tree of Git. */
  readonly folder: string;
  /** The variables of the process; those that Git inherits when left out. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Who the commits say that they are by. */
  readonly author?: Author | undefined;
}

/** A machine, with an address that cannot exist (RFC 2606). */
const machine: Author = { name: 'npm run publish', email: 'publish@site.invalid' };

/**
 * Makes a target of a branch of a Git repository. Each release is a commit upon the one before, and nothing is ever
 * forced, so that every release that was shown can be shown again. The working tree, the index and the branches of the
 * project stay as they are.
 * `_headers` and `_redirects` are kept: there are hosts that read them from a branch, and they hold no secret where not.
 * @param options which branch, and of which project
 */
export function createBranchTarget(options: BranchOptions): Target {
  const { branch, remote, folder, environment, author = machine } = options;
  const name = `the branch ${branch} of ${remote}`;
  const open = () => openBranch(options, folder, environment);

  const publish = async (site: SealedSite, isTrial: boolean): Promise<PublishReport> => {
    const opened = await open();
    await refuseSource(opened, options);
    const { git, history } = opened;
    const [tip] = history;
    const blobs = await writeBlobs(git, site);
    const tree = await keepDomain(git, await writeTree(git, blobs), tip?.tree, true);
    const changes = await countChanges(git, tip?.tree, tree);
    if (tip?.tree === tree)
      return { id: tip.id.slice(0, 10), ...changes, notes: [`${name} shows it already.`] };
    const { release } = site;
    const seconds = Math.floor(Date.parse(release.checkedAt) / 1000);
    const text = writeCommit(tree, tip?.id, author, seconds, writeMessage(release));
    const commit = (await askGit(git, ['hash-object', '-t', 'commit', '-w', '--stdin'], text))
      .toString()
      .trim();
    if (!isTrial) await pushCommit(git, options, tip?.id, commit);
    const notes: string[] = [];
    if (tip === undefined) {
      notes.push(
        `The branch ${branch} is new. Set the host to show it: on GitHub, Settings, Pages, Deploy from a branch.`,
      );
    } else if (tip.publication === undefined) {
      notes.push(
        `The branch held what this program did not publish. It is in its history: ${tip.id.slice(0, 10)}.`,
      );
    }
    return { id: commit.slice(0, 10), ...changes, notes };
  };

  const list = async (): Promise<KeptRelease[]> => {
    const { history } = await open();
    const shown = findShown(history, history[0]?.id);
    return history.flatMap(({ id, publication }) =>
      publication === undefined || (publication.shows !== undefined && id !== shown?.id)
        ? []
        : [
            {
              id: id.slice(0, 10),
              isShown: id === shown?.id,
              checkedAt: publication.checkedAt,
              commit: publication.commit,
            },
          ],
    );
  };

  return {
    name,
    publish,
    list,
    rollBack: async (id) => rollBackBranch(await open(), options, author, id),
  };
}
