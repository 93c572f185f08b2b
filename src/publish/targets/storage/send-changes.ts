import { kindOf, type FileKind } from '../../../hosting/header-list.ts';
import { doSideBySide } from '../../do-side-by-side.ts';
import type { Bucket, ListedObject } from './bucket.ts';
import { sideBySide, type BucketDifferences } from './compare-with-bucket.ts';
import { isOurs } from './ownership-mark.ts';
import type { PlannedObject } from './plan-objects.ts';

/** Pages go first, so that none stands there without what it shows. */
const order: readonly FileKind[] = ['page', 'data', 'other', 'fixed'];

/** How many objects a sentence names. */
const named = 5;

/**
 * Sends what a bucket lacks, one group after the other, then removes what is left over; and at last sees that all stands
 * there as it was sent. A bucket has no lock: when two publish at once, the one that ends last sees what the other did.
 * @param bucket the bucket
 * @param before what stood there
 * @param changes what is to be done
 * @param planned all objects of the site
 * @param prefix where the site begins
 * @param read reads the content of a file of the site
 * @throws a sentence when another site was published there meanwhile
 */
export async function sendChanges(
  bucket: Bucket,
  before: ReadonlyMap<string, ListedObject>,
  { toSend, toRemove }: BucketDifferences,
  planned: readonly PlannedObject[],
  prefix: string,
  read: (object: PlannedObject) => Promise<Uint8Array>,
): Promise<void> {
  const etags = new Map(planned.map(({ key }) => [key, before.get(key)?.etag]));
  for (const group of toSend) {
    await doSideBySide(group, sideBySide, async (object) => {
      etags.set(object.key, await bucket.put(object, await read(object)));
    });
  }
  for (const kind of order) {
    const keys = toRemove.filter((key) => kindOf(key.slice(prefix.length)) === kind);
    await doSideBySide(keys, sideBySide, (key) => bucket.remove(key));
  }
  const after = await bucket.list();
  const wrong = [...etags].filter(([key, etag]) => after.get(key)?.etag !== etag).map(([key]) => key);
  const left = toRemove.filter((key) => after.has(key));
  // What others put beside the site is no concern of ours, but for the pages of another release of it.
  const added = [...after.keys()].filter((key) => !etags.has(key) && !before.has(key));
  const ours = await doSideBySide(added, sideBySide, async (key) =>
    isOurs((await bucket.look(key)).Metadata, prefix, key),
  );
  const disturbed = [...wrong, ...left, ...added.filter((_, index) => ours[index])];
  if (disturbed.length > 0) {
    const more = disturbed.length - named;
    throw new Error(
      `Somebody else published to the same bucket while this site was sent, and changed ${disturbed.slice(0, named).join(', ')}${more > 0 ? ` and ${more} more` : ''}. See that nobody else does, and publish again.`,
    );
  }
}
