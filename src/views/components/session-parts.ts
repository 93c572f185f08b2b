import { formatDay } from '../../format/dates.ts';
import { formatPart } from '../../format/programme.ts';
import { capitalise, formatCount } from '../../format/words.ts';
import type { Session, SessionPart } from '../../model/event.ts';
import type { Html } from '../html.ts';
import { linkList } from './link-list.ts';
import { sessionList } from './session-list.ts';

/**
 * Lists the sessions of a room, track or organisation as cards; when they are too many for one page, links to the pages
 * on which they are listed. Nothing when there are none.
 * @param owner its sessions and their pages
 */
export function sessionParts({
  sessions,
  parts,
}: {
  readonly sessions: readonly Session[];
  readonly parts: readonly SessionPart[];
}): Html | undefined {
  if (parts.length === 0) return sessionList({ sessions, heading: 3 });
  return linkList(
    parts.map((part) => ({
      title: namePart(part),
      url: part.url,
      note: capitalise(formatCount(part.sessions.length, 'session')),
    })),
  );
}

/**
 * Names a page of a divided list of sessions.
 * @param part the page
 * @returns `Friday 28 December 2018`, or `Friday 28 December 2018, morning`
 */
export function namePart(part: SessionPart): string {
  const day = formatDay(part.day.date);
  return part.timeOfDay === undefined ? day : `${day}, ${formatPart(part).toLowerCase()}`;
}
