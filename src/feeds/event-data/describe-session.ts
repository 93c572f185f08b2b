import { formatTimestamp } from '../../format/dates.ts';
import type { Session } from '../../model/event.ts';
import type { Wholes } from './create-wholes.ts';
import { idsOf } from './ids-of.ts';
import { listAnswers } from './list-answers.ts';
import type { PublishedEvent } from './schema/published-event.ts';

/**
 * Describes a session, with ids of all that it names.
 * @param session the session
 * @param options.isOff whether the whole event is cancelled or postponed
 * @param options.wholes makes addresses whole
 */
export function describeSession(
  session: Session,
  { isOff, wholes }: { readonly isOff: boolean; readonly wholes: Wholes },
): PublishedEvent['sessions'][number] {
  const { id, guid, number, url, title, abstract, description, type, start, end, movedFrom } = session;
  const [newest] = session.changes;
  return {
    id,
    guid,
    number,
    url: wholes.address(url),
    calendar: wholes.calendar(url),
    title,
    abstract,
    description: description === undefined ? undefined : wholes.markdown(description, url),
    type,
    start: formatTimestamp(start),
    end: formatTimestamp(end),
    date: session.day.date.iso,
    room: session.room.id,
    track: session.track?.id,
    status: session.status,
    takesPlace: session.takesPlace && !isOff,
    movedFrom: movedFrom && {
      start: movedFrom.start && formatTimestamp(movedFrom.start),
      room: movedFrom.room?.id,
    },
    replacedBy: session.replacedBy?.id,
    speakers: idsOf(session.speakers),
    organisations: idsOf(session.hosts),
    actions: idsOf(session.actions),
    announcements: idsOf(session.announcements),
    maximumAttendeeCapacity: session.maximumAttendeeCapacity,
    access: listAnswers(session.nearAccess),
    updated: newest && formatTimestamp(newest.date),
    formerIds: [...session.formerIds],
  };
}
