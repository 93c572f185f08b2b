import { doSideBySide } from '../../do-side-by-side.ts';
import type { Bucket, ListedObject } from './bucket.ts';
import { isAsPlanned } from './is-as-planned.ts';
import { isOurs } from './ownership-mark.ts';
import type { PlannedObject } from './plan-objects.ts';

/** How many requests are under way at a time. */
export const sideBySide = 16;

/** How a bucket differs from what it should hold. */
export interface BucketDifferences {
  /** The objects that must be sent, in their groups. */
  readonly toSend: readonly (readonly PlannedObject[])[];
  /** The keys of objects that this program published earlier, under this very key, and that belong to the site no more. */
  readonly toRemove: readonly string[];
  /** The keys of objects that somebody else put there. */
  readonly foreign: readonly string[];
}

/**
 * Compares a bucket with what it should hold. Who put an object there is known by its mark alone: a list in the bucket
 * could be missing, damaged or made up, and then objects of others would be removed.
 * @param bucket the bucket
 * @param listed what stands there under the prefix
 * @param groups what should stand there
 * @param prefix where the site begins
 * @param read reads the content of a file of the site
 */
export async function compareWithBucket(
  bucket: Bucket,
  listed: ReadonlyMap<string, ListedObject>,
  groups: readonly (readonly PlannedObject[])[],
  prefix: string,
  read: (object: PlannedObject) => Promise<Uint8Array>,
): Promise<BucketDifferences> {
  const planned = groups.flat();
  const standing = planned.filter(({ key, bytes }) => listed.get(key)?.bytes === bytes);
  const right = await doSideBySide(standing, sideBySide, async (object) =>
    isAsPlanned(object, await bucket.look(object.key), prefix, () => read(object)),
  );
  const kept = new Set(standing.filter((_, index) => right[index] === true).map(({ key }) => key));
  const keys = new Set(planned.map(({ key }) => key));
  const others = [...listed.keys()].filter((key) => !keys.has(key));
  const ours = await doSideBySide(others, sideBySide, async (key) => {
    const { Metadata } = await bucket.look(key);
    return isOurs(Metadata, prefix, key);
  });
  return {
    toSend: groups.map((group) => group.filter(({ key }) => !kept.has(key))),
    toRemove: others.filter((_, index) => ours[index] === true),
    foreign: others.filter((_, index) => ours[index] !== true),
  };
}
