import { createHash } from 'node:crypto';
import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import { isOurs } from './ownership-mark.ts';
import type { PlannedObject } from './plan-objects.ts';

/** Stores write the same type with and without a space. */
const squeeze = (text = '') => text.toLowerCase().replaceAll(/\s/g, '');

/**
 * Says whether an object stands in the bucket as it should, so that it need not be sent again.
 * Only what the store itself has computed is believed of the content: its SHA-256, or an ETag that is the MD5 (Amazon S3,
 * common response headers; it is none under some kinds of encryption). What anybody could have written there, such as
 * metadata or `release.json`, proves nothing. An object of which nothing is proved is sent again.
 * @param object the object as it should be
 * @param found what the store says of it
 * @param prefix where the site begins in the bucket
 * @param read reads the content of the file
 */
export async function isAsPlanned(
  object: PlannedObject,
  found: HeadObjectCommandOutput,
  prefix: string,
  read: () => Promise<Uint8Array>,
): Promise<boolean> {
  const looksRight =
    found.ContentLength === object.bytes &&
    squeeze(found.ContentType) === squeeze(object.type) &&
    squeeze(found.CacheControl) === squeeze(object.cache) &&
    found.ContentEncoding === undefined &&
    found.ContentDisposition === undefined &&
    found.WebsiteRedirectLocation === object.leadsTo &&
    isOurs(found.Metadata, prefix, object.key);
  if (!looksRight) return false;
  if (found.ChecksumSHA256 !== undefined) {
    return found.ChecksumSHA256 === Buffer.from(object.sha256, 'hex').toString('base64');
  }
  const md5 = createHash('md5')
    .update(await read())
    .digest('hex');
  return found.ETag === `"${md5}"`;
}
