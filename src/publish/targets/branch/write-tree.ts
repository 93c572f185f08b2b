import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dirname, basename } from 'node:path/posix';
import { hashBytes } from '../../release/hash-bytes.ts';
import { releaseFile } from '../../release/release.ts';
import { writeRelease } from '../../release/seal.ts';
import type { SealedSite } from '../target.ts';
import { askGit } from './ask-git.ts';
import type { Git } from './run-git.ts';

/** A file or folder of a tree, in the words of `git mktree`. */
interface Entry {
  readonly path: string;
  readonly mode: '100644' | '040000';
  readonly type: 'blob' | 'tree';
  readonly id: string;
}

/** Without it, GitHub Pages leaves out what begins with an underscore or a dot. */
const noJekyll = '.nojekyll';

/**
 * Writes the files of a site into the repository, byte for byte: no conversion of line ends, no filter. Neither the index
 * nor a working tree is touched, and nothing refers to what was written until it is pushed.
 * @param git Git in the project
 * @param site the site
 * @returns the files, `.nojekyll` among them
 * @throws a sentence when a file is no longer the one that was checked
 */
export async function writeBlobs(git: Git, { folder, release }: SealedSite): Promise<Entry[]> {
  const text = writeRelease(release);
  const hashes = new Map(release.files.map(({ path, sha256 }) => [path, sha256]));
  hashes.set(releaseFile, hashBytes(text));
  const paths = [...new Set([...hashes.keys(), noJekyll])];
  async function* writeStream(): AsyncGenerator<Uint8Array> {
    for (const [index, path] of paths.entries()) {
      const sha256 = hashes.get(path);
      const content =
        path === releaseFile
          ? Buffer.from(text)
          : sha256 === undefined
            ? Buffer.alloc(0)
            : await readFile(join(folder, path)).catch(() => undefined);
      if (content === undefined || (sha256 !== undefined && hashBytes(content) !== sha256)) {
        throw new Error(
          `${path} was changed while the site was published. Run npm run check, and publish what has passed.`,
        );
      }
      yield Buffer.from(`blob\nmark :${index + 1}\ndata ${content.length}\n`);
      yield content;
      yield Buffer.from(`\nget-mark :${index + 1}\n`);
    }
    yield Buffer.from('done\n');
  }
  const ids = (await askGit(git, ['fast-import', '--quiet', '--done'], writeStream())).toString().split('\n');
  return paths.map((path, index) => ({ path, mode: '100644', type: 'blob', id: ids[index] ?? '' }));
}

/**
 * Writes a tree of files.
 * @param git Git in the project
 * @param blobs the files
 * @returns the name of the tree; the same for the same files
 */
export async function writeTree(git: Git, blobs: readonly Entry[]): Promise<string> {
  const folders = new Map<string, Entry[]>([['.', []]]);
  const add = (entry: Entry): void => {
    const folder = dirname(entry.path);
    const entries = folders.get(folder);
    if (entries === undefined) folders.set(folder, [entry]);
    else entries.push(entry);
  };
  const openFolders = (path: string): void => {
    if (folders.has(path)) return;
    folders.set(path, []);
    openFolders(dirname(path));
  };
  for (const blob of blobs) {
    openFolders(dirname(blob.path));
    add(blob);
  }
  // The deepest first, all of one depth in one run: a tree can be named only when all that it holds has a name.
  const depthOf = (path: string) => (path === '.' ? 0 : path.split('/').length);
  const deepest = Math.max(...[...folders.keys()].map(depthOf));
  let root = '';
  for (let depth = deepest; depth >= 0; depth -= 1) {
    const level = [...folders].filter(([path]) => depthOf(path) === depth);
    const input = level.map(([, entries]) => entries.map(writeEntry).join('')).join('\0');
    const ids = (await askGit(git, ['mktree', '-z', '--batch'], input)).toString().split('\n');
    for (const [index, [path]] of level.entries()) {
      const id = ids[index] ?? '';
      if (depth === 0) root = id;
      else add({ path, mode: '040000', type: 'tree', id });
    }
  }
  return root;
}

function writeEntry({ path, mode, type, id }: Entry): string {
  return `${mode} ${type} ${id}\t${basename(path)}\0`;
}
