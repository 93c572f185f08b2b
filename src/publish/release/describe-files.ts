import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashStylesIn } from '../../hosting/security-policy.ts';
import { hashBytes } from './hash-bytes.ts';
import { listFiles } from './list-files.ts';
import { releaseFile, type ReleasedFile } from './release.ts';

/** Files that can hold style sheets of their own. */
const styled = /\.(?:html|svg)$/;

/**
 * Reads a site and says what each of its files is, but for `release.json` itself.
 * @param folder the folder of the site
 * @returns the files, sorted by path
 * @throws a sentence when the folder cannot be read or holds links
 */
export async function describeFiles(folder: string): Promise<ReleasedFile[]> {
  const files: ReleasedFile[] = [];
  for (const path of await listFiles(folder)) {
    if (path === releaseFile) continue;
    files.push(describeFile(path, await readFile(join(folder, path))));
  }
  return files;
}

function describeFile(path: string, content: Buffer): ReleasedFile {
  const styles = styled.test(path) ? hashStylesIn(content.toString('utf8')) : [];
  return {
    path,
    sha256: hashBytes(content),
    bytes: content.length,
    ...(styles.length > 0 && { styles }),
  };
}
