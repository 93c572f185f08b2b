/** Where the objects of a site stand. */
export interface StoragePlace {
  readonly bucket: string;
  /** What stands before the path of each file: nothing, or a path with its last slash. */
  readonly prefix: string;
  /** The address of a store that is not Amazon’s. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  /** Whether the bucket is named in the path of an address, and not in its host. */
  readonly pathStyle: boolean;
}

const known = new Set(['endpoint', 'region', 'style']);
const form =
  's3://BUCKET, s3://BUCKET/FOLDER, or for other stores than Amazon’s s3://BUCKET/FOLDER?endpoint=https://HOST&region=REGION';

/**
 * Reads where a site goes from what stands behind `--to`.
 * Stores that are not Amazon’s seldom have a host for each bucket, so that `style=host` must be asked for there.
 * @param text such as `s3://boats/2018?region=eu-west-2`
 * @throws a sentence when it has another form
 */
export function parseStorageAddress(text: string): StoragePlace {
  const refuse = (reason: string): never => {
    throw new Error(`${text} is no address of object storage: ${reason}. It must have the form ${form}.`);
  };
  const [, bucket, folder = '', query = ''] =
    /^s3:\/\/([^/?#]+)(?:\/([^?#]*))?(?:\?([^#]*))?$/.exec(text) ?? refuse('it names no bucket');
  // Amazon S3, rules for naming general purpose buckets.
  if (bucket === undefined || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    return refuse('a bucket has 3 to 63 small letters, digits, dots and hyphens');
  }
  const parts = folder.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '.' || part === '..')) refuse('its folder goes up or stays in place');
  const options = new URLSearchParams(query);
  const others = [...options.keys()].filter((name) => !known.has(name));
  if (others.length > 0) refuse(`nobody knows the option ${others.join(', ')}`);
  const endpoint = options.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:\/\/[^/]/.test(endpoint)) {
    refuse('its endpoint must begin with https:// or http://');
  }
  const style = options.get('style') ?? (endpoint === undefined ? 'host' : 'path');
  if (style !== 'host' && style !== 'path') refuse('style is host or path');
  return {
    bucket,
    prefix: parts.map((part) => `${part}/`).join(''),
    endpoint,
    region: options.get('region') ?? undefined,
    pathStyle: style === 'path',
  };
}
