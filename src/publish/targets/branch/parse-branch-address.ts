/** A branch of a repository. */
export interface BranchPlace {
  readonly branch: string;
  /** The name of a remote of the project, or the address of a repository. */
  readonly remote: string;
}

/**
 * Reads where a site goes from what stands behind `--to`.
 * @param text such as `branch:gh-pages`, or `branch:gh-pages@git@git.example:boats/site.git`
 * @throws a sentence when it has another form
 */
export function parseBranchAddress(text: string): BranchPlace {
  const [, branch = '', remote = 'origin'] = /^branch:([^@]*)(?:@(.*))?$/s.exec(text) ?? [];
  // git-check-ref-format; what it allows beyond this, no branch of a site needs.
  const isName =
    /^[\w.-]+(?:\/[\w.-]+)*$/.test(branch) && !/^-|\.\.|\.lock(?:\/|$)|(?:^|\/)\.|\.$/.test(branch);
  if (!isName || remote === '' || remote.startsWith('-')) {
    throw new Error(
      `${text} names no branch. It must have the form branch:NAME for a branch of origin, or branch:NAME@REMOTE, where REMOTE is the name of another remote or the address of a repository.`,
    );
  }
  return { branch, remote };
}
