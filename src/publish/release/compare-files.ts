import type { ReleasedFile } from './release.ts';

/** How the files of one site differ from those of another, each list sorted by path. */
export interface FileDifferences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Compares the files of two sites.
 * @param before the one
 * @param after the other
 */
export function compareFiles(
  before: readonly ReleasedFile[],
  after: readonly ReleasedFile[],
): FileDifferences {
  const old = new Map(before.map((file) => [file.path, file]));
  const kept = new Set(after.map(({ path }) => path));
  return {
    added: after.filter(({ path }) => !old.has(path)).map(({ path }) => path),
    changed: after
      .filter(({ path, sha256 }) => old.has(path) && old.get(path)?.sha256 !== sha256)
      .map(({ path }) => path),
    removed: before.filter(({ path }) => !kept.has(path)).map(({ path }) => path),
  };
}
