/** The name of the metadata in which an object says that it was published by this program, and as what. */
export const markName = 'published-as';

/**
 * Writes the mark of an object. It holds the whole key and where the site begins in it: whoever copies an object copies
 * its mark too, and neither a copy elsewhere nor the object of another site in the same bucket may be taken for ours.
 * @param prefix where the site begins
 * @param path the path of the file in it
 * @returns a value for metadata, which is ASCII
 */
export function writeMark(prefix: string, path: string): string {
  return `${encodeURI(prefix)} ${encodeURI(path)}`.trim();
}

/**
 * Says whether this program published an object, under the key at which it stands.
 * @param metadata what the store keeps beside it
 * @param prefix where the site begins
 * @param key the key of the object
 */
export function isOurs(
  metadata: Readonly<Record<string, string>> | undefined,
  prefix: string,
  key: string,
): boolean {
  return metadata?.[markName] === writeMark(prefix, key.slice(prefix.length));
}
