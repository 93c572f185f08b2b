import { typeOf } from '../../../hosting/content-types.ts';
import { headersOf, kindOf } from '../../../hosting/header-list.ts';
import { settingsFiles } from '../../../hosting/served-site.ts';
import { hashBytes } from '../../release/hash-bytes.ts';
import { releaseFile, type Release } from '../../release/release.ts';
import { writeRelease } from '../../release/seal.ts';

/** An object as it should stand in the bucket. */
export interface PlannedObject {
  /** The path of the file in the folder of the site. */
  readonly path: string;
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: string;
  readonly cache: string | undefined;
  /** Where the website of the bucket sends whoever asks for it (Amazon S3, `x-amz-website-redirect-location`). */
  readonly leadsTo: string | undefined;
}

/**
 * Says which objects a release has, and in which order they are sent, so that no page stands there before what it shows:
 * pictures with a hash in their name, other files, pages, and `release.json` when all the rest is there.
 * @param release the release
 * @param prefix what stands before each path
 * @returns the objects in groups; those of one group may be sent side by side
 */
export function planObjects(release: Release, prefix: string): PlannedObject[][] {
  const { pathname } = new URL(release.url);
  const targets = new Map(release.redirects.map(({ from, to }) => [from, to]));
  const text = writeRelease(release);
  const plan = ({ path, sha256, bytes }: Pick<Release['files'][number], 'path' | 'sha256' | 'bytes'>) => ({
    path,
    key: `${prefix}${path}`,
    sha256,
    bytes,
    type: typeOf(path),
    cache: headersOf({ path, styles: [] }).find(({ name }) => name === 'Cache-Control')?.value,
    leadsTo: path.endsWith('index.html')
      ? targets.get(`${pathname}${path.slice(0, -'index.html'.length)}`)
      : undefined,
  });
  const files = release.files.filter(({ path }) => !settingsFiles.has(path)).map(plan);
  return [
    files.filter(({ path }) => kindOf(path) === 'fixed'),
    files.filter(({ path }) => kindOf(path) !== 'fixed' && kindOf(path) !== 'page'),
    files.filter(({ path }) => kindOf(path) === 'page'),
    [plan({ path: releaseFile, sha256: hashBytes(text), bytes: Buffer.byteLength(text) })],
  ];
}
