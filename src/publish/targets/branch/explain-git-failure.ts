import type { BranchPlace } from './parse-branch-address.ts';

const sentences: readonly (readonly [RegExp, (place: BranchPlace) => string])[] = [
  [
    /could not resolve host|network is unreachable|connection (?:refused|timed out|reset)|failed to connect|couldn't connect|no route to host|name resolution/i,
    ({ remote }) => `${remote} cannot be reached. See whether the network is there and the address is right.`,
  ],
  [
    /permission (?:to .* )?denied|authentication failed|could not read (?:username|password)|access denied|returned error: 40[13]|host key verification|publickey|insufficient permission|unable to create temporary object|protected branch|declined|read-only/i,
    ({ branch, remote }) =>
      `Whoever publishes may not write to the branch ${branch} of ${remote}. See that they are signed in there, that they may write, and that no rule protects the branch.`,
  ],
  [
    /does not appear to be a git repository|repository .*not found|not found|does not exist/i,
    ({ remote }) => `There is no repository at ${remote}. Correct what stands behind --to, or create it.`,
  ],
];

/**
 * Makes a sentence of what Git says when it cannot reach or change another repository.
 * @param words what it wrote
 * @param place the branch
 * @returns an error for whoever publishes, with Git’s own words at its end
 */
export function explainGitFailure(words: string, place: BranchPlace): Error {
  const [, sentence] = sentences.find(([pattern]) => pattern.test(words)) ?? [];
  const start = sentence?.(place) ?? `Git could not work with ${place.remote}.`;
  return new Error(`${start} Nothing was published. Git says: ${words.trim().replaceAll(/\s*\n\s*/g, ' ')}`);
}
