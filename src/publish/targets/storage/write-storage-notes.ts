import { basename } from 'node:path/posix';
import type { Release } from '../../release/release.ts';
import type { StoragePlace } from './parse-storage-address.ts';

/** How many foreign objects are named. */
const named = 5;

/**
 * Says what whoever runs the site should know of the bucket.
 * The base path of the site is not put before the keys: the prefix is where the files go and nothing else, as with every
 * other program that fills buckets, because only who has set up the distribution knows which part of it the address shows.
 * But an address is the end of a key (CloudFront, origin path; S3 websites), so that a prefix that ends otherwise is told.
 * @param place where the site stands
 * @param release what was published
 * @param foreign the keys of objects that are not ours
 */
export function writeStorageNotes(
  { bucket, prefix }: StoragePlace,
  release: Release,
  foreign: readonly string[],
): string[] {
  const base = new URL(release.url).pathname;
  const notes: string[] = [];
  if (!`/${prefix}`.endsWith(base)) {
    notes.push(
      `The site belongs at ${release.url}, and its objects stand under s3://${bucket}/${prefix}. When the address shows the bucket as it is, publish to s3://${bucket}/${prefix}${base.slice(1)} instead.`,
    );
  }
  if (foreign.length > 0) {
    const more = foreign.length - named;
    const list = foreign.slice(0, named).join(', ');
    notes.push(
      `Kept, because this program did not publish it: ${list}${more > 0 ? ` and ${more} more` : ''}. Remove by hand what nobody needs.`,
    );
  }
  const strays = foreign.filter((key) => /^\.(?:env|git)/.test(basename(key)));
  if (strays.length > 0)
    notes.push(`${strays.join(', ')} may hold secrets, and the bucket may show it. Look at it now.`);
  return notes;
}
