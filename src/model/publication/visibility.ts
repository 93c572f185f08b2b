import { parsePublication, type ZonedTime } from '../time.ts';

/** The fields that say whether an item may be shown. */
export interface Publication {
  readonly publishAt?: string | undefined;
  readonly visible: 'public' | 'draft';
}

/**
 * Says from when an item may be shown.
 * @param item its fields of publication
 * @param timeZone IANA zone of the venue
 * @returns the moment; undefined when it always may
 */
export function publicFrom({ publishAt }: Publication, timeZone: string): ZonedTime | undefined {
  return publishAt === undefined ? undefined : parsePublication(publishAt, timeZone);
}

/**
 * Says whether an item may be shown.
 * @param item its fields of publication
 * @param now the moment for which the site is built
 * @param timeZone IANA zone of the venue
 */
export function isPublic(item: Publication, now: Date, timeZone: string): boolean {
  const from = publicFrom(item, timeZone);
  return item.visible === 'public' && (from === undefined || from.toMillis() <= now.getTime());
}
