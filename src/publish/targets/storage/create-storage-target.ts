import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashBytes } from '../../release/hash-bytes.ts';
import { releaseFile } from '../../release/release.ts';
import { readRelease, writeRelease } from '../../release/seal.ts';
import type { KeptRelease, PublishReport, SealedSite, Target } from '../target.ts';
import { openBucket } from './bucket.ts';
import { compareWithBucket } from './compare-with-bucket.ts';
import { explainStorageError } from './explain-storage-error.ts';
import type { StoragePlace } from './parse-storage-address.ts';
import { planObjects, type PlannedObject } from './plan-objects.ts';
import { sendChanges } from './send-changes.ts';
import { writeStorageNotes } from './write-storage-notes.ts';

/**
 * Makes a target of a bucket of Amazon S3 or of a store that speaks its language.
 * Objects are replaced one by one, so that a visitor may for seconds see pages of both releases, each of them whole.
 * @param place where the objects stand, as `parseStorageAddress` reads it
 */
export function createStorageTarget(place: StoragePlace): Target {
  const { bucket: bucketName, prefix } = place;
  const name = `the bucket s3://${bucketName}/${prefix}`;
  const bucket = openBucket(place);
  const explain = (error: unknown): never => {
    throw explainStorageError(error, place);
  };

  const publish = async ({ folder, release }: SealedSite, isTrial: boolean): Promise<PublishReport> => {
    const read = (object: PlannedObject) => readFileOf(folder, object, writeRelease(release));
    const groups = planObjects(release, prefix);
    const listed = await bucket.list();
    const changes = await compareWithBucket(bucket, listed, groups, prefix, read);
    const written = changes.toSend.flat().length;
    const removed = changes.toRemove.length;
    if (!isTrial && written + removed > 0) {
      await sendChanges(bucket, listed, changes, groups.flat(), prefix, read);
    }
    return {
      id: release.seal.slice(0, 8),
      written,
      removed,
      unchanged: groups.flat().length - written,
      notes: writeStorageNotes(place, release, changes.foreign),
    };
  };

  const list = async (): Promise<KeptRelease[]> => {
    const text = await bucket.read(`${prefix}${releaseFile}`);
    if (text === undefined) return [];
    const release = readRelease(text);
    if (typeof release === 'string') {
      throw new Error(`In ${name}, ${release} Publish again, and what is wrong there is mended.`);
    }
    const { seal, checkedAt, commit } = release;
    return [{ id: seal.slice(0, 8), isShown: true, checkedAt, commit }];
  };

  return {
    name,
    publish: (site, isTrial) => publish(site, isTrial).catch(explain),
    list: () => list().catch(explain),
    rollBack: () =>
      Promise.reject(
        new Error(
          `Nothing can be gone back to: ${name} keeps only the release that is shown. To go back, take the commit of the earlier one (git switch --detach COMMIT), check it with npm run check, and publish it again: only what differs is sent.`,
        ),
      ),
  };
}

/** Reads a file, and sees that it is still the one that was checked. */
async function readFileOf(
  folder: string,
  { path, sha256 }: PlannedObject,
  text: string,
): Promise<Uint8Array> {
  const content =
    path === releaseFile ? Buffer.from(text) : await readFile(join(folder, path)).catch(() => undefined);
  if (content === undefined || hashBytes(content) !== sha256) {
    throw new Error(
      `${path} was changed while the site was published. Run npm run check, and publish what has passed.`,
    );
  }
  return content;
}
