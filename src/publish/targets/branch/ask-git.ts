import type { Git } from './run-git.ts';

/**
 * Runs Git for what it writes, where nothing should go wrong.
 * @param git the runner
 * @param args its words
 * @param input what it reads
 * @returns what it wrote
 * @throws with Git’s own words when it fails
 */
export async function askGit(
  git: Git,
  args: readonly string[],
  input?: AsyncIterable<Uint8Array> | string,
): Promise<Buffer> {
  const { code, stdout, stderr } = await git(args, input);
  if (code !== 0) throw new Error(`Git could not do its part (git ${args[0] ?? ''}): ${stderr.trim()}`);
  return stdout;
}
