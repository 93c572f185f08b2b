import { hashBytes } from './hash-bytes.ts';
import { releaseSchema, type Release } from './release.ts';

/** Puts the keys into the order of the schema, in which they are hashed. */
const unsealedSchema = releaseSchema.omit({ seal: true });

/**
 * Seals the description of a checked site.
 * @param unsealed the description without its seal
 * @returns with the hash of all that it says
 */
export function seal(unsealed: Omit<Release, 'seal'>): Release {
  const ordered = unsealedSchema.parse(unsealed);
  return { ...ordered, seal: hashBytes(JSON.stringify(ordered)) };
}

/**
 * Writes a release as the text of `release.json`: one line for each file, so that two releases can be compared by eye.
 * @param release the release
 */
export function writeRelease(release: Release): string {
  const { files, seal: mark, ...head } = release;
  const lines = files.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  return `${start},\n  "files": [\n${lines}\n  ],\n  "seal": "${mark}"\n}\n`;
}

/**
 * Reads the text of `release.json`.
 * @param text the text
 * @returns the release; or in a sentence why it is none, or is not the one that was sealed
 */
export function readRelease(text: string): Release | string {
  const parsed = releaseSchema.safeParse(parse(text));
  if (!parsed.success) return 'release.json is not a release, or of another version of this program.';
  const { seal: _, ...rest } = parsed.data;
  const sealed = seal(rest);
  // The text holds the seal too, so that a change of either shows.
  if (writeRelease(sealed) !== text) return 'release.json was changed after the site was checked.';
  return sealed;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
