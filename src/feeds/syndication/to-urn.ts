/**
 * Makes an IRI of a UUID (RFC 9562, 4): unlike the address of a page it outlives its host.
 * @param guid a UUID
 */
export function toUrn(guid: string): string {
  return `urn:uuid:${guid}`;
}
