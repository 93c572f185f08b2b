import { createHash } from 'node:crypto';

/** What becomes known to calendars and apps under a name of its own. */
type Kind =
  | 'event'
  | 'session'
  | 'speaker'
  | 'room'
  | 'announcement'
  | 'change'
  | 'break'
  | 'announcement feed'
  | 'change feed';

/** Something with an id, and those that it had before. */
interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/**
 * Gives things the names by which calendars and apps know them for good. They come from ids alone: no other host, title,
 * place in a list or time changes them, and a new id does not either while the first one stands in `formerIds`.
 */
export type Identify = (kind: Kind, item: Identified) => string;

/** The names of all events that this generator makes lie in this space of names, which was drawn by lot once. */
const names = 'b3b0d3f6-6a0f-4c1e-9f5d-7c1f0a5e2d48';

/**
 * Begins the names of one event.
 * @param eventId the id of the event, which never changes
 * @returns gives a UUID of version 5 (RFC 9562, 5.5) to a thing by its kind and first id
 */
export function createIdentify(eventId: string): Identify {
  const ofEvent = uuid5(names, eventId);
  return (kind, { id, formerIds = [] }) => uuid5(ofEvent, `${kind}/${formerIds[0] ?? id}`);
}

/**
 * Gives a whole number for apps that know sessions and people by one: 31 bits, so that it fits everywhere, and never 0.
 * Two of them are the same by chance once in many congresses; `checkIdentity` finds it.
 * @param guid a UUID
 */
export function numberOf(guid: string): number {
  return Math.max(1, Number.parseInt(guid.slice(0, 8), 16) >>> 1);
}

/**
 * Gives a name to a part of something, where a format cannot hold it in one piece.
 * @param guid the name of the whole
 * @param part which part it is, from 1; the first keeps the name of the whole
 * @returns a UUID of version 5 in the space of names that the whole is (RFC 9562, 5.5)
 */
export function guidOfPart(guid: string, part: number): string {
  return part === 1 ? guid : uuid5(guid, `part/${part}`);
}

/** Makes a UUID of version 5: the SHA-1 of a space of names and a name in it (RFC 9562, 5.5). */
function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
