import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  type HeadObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { markName, writeMark } from './ownership-mark.ts';
import type { StoragePlace } from './parse-storage-address.ts';
import type { PlannedObject } from './plan-objects.ts';

/** An object as the list of a bucket names it. */
export interface ListedObject {
  readonly etag: string;
  readonly bytes: number;
}

/** What is done with a bucket. */
export interface Bucket {
  /** Lists what stands there, by key. */
  list(): Promise<Map<string, ListedObject>>;
  /** Asks for what is known of an object without its content. */
  look(key: string): Promise<HeadObjectCommandOutput>;
  /** Reads a text, when it is there. */
  read(key: string): Promise<string | undefined>;
  /** Puts an object there, and says which ETag it has. */
  put(object: PlannedObject, content: Uint8Array): Promise<string>;
  remove(key: string): Promise<void>;
}

/**
 * Opens a bucket. Credentials, proxies and retries are those of the SDK, as in every other program of the vendor.
 * @param place where the objects stand
 */
export function openBucket({ bucket: Bucket, prefix, endpoint, region, pathStyle }: StoragePlace): Bucket {
  const client = new S3Client({
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    forcePathStyle: pathStyle,
    // Stores that are not Amazon's refuse checksums that trail a body; ours is sent before it.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    list: async () => {
      const found = new Map<string, ListedObject>();
      for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
        for (const { Key = '', ETag = '', Size = 0 } of page.Contents ?? []) {
          found.set(Key, { etag: ETag, bytes: Size });
        }
      }
      return found;
    },
    look: (Key) => client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' })),
    read: async (Key) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return await Body?.transformToString('utf8');
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return undefined;
        throw error;
      }
    },
    put: async ({ key: Key, path, type, cache, leadsTo, sha256 }, Body) => {
      const { ETag = '' } = await client.send(
        new PutObjectCommand({
          Bucket,
          Key,
          Body,
          ContentType: type,
          CacheControl: cache,
          WebsiteRedirectLocation: leadsTo,
          ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
          Metadata: { [markName]: writeMark(prefix, path) },
        }),
      );
      return ETag;
    },
    remove: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}
