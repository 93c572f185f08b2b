import type { Event as EventData } from 'schema-dts';
import { formatIsoTime } from '../../format/dates.ts';
import { labelProgramme } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event, Session } from '../../model/event.ts';
import { eventName } from './describe-event.ts';
import { nameOrganisation } from './describe-organisation.ts';
import { namePerson } from './describe-person.ts';
import { namePlace } from './describe-place.ts';

/**
 * Describes a session as a part of the event. One that was moved to another time says from when; what is cancelled keeps
 * its time; of a room that has changed there is no word in the vocabulary, and the page says it.
 * @param event the event
 * @param session the session
 */
export function describeSession(event: Event, session: Session): EventData {
  const {
    title,
    abstract,
    start,
    end,
    room,
    speakers,
    hosts,
    movedFrom,
    maximumAttendeeCapacity: seats,
  } = session;
  const address = wholeAddress(event, session.url);
  return {
    '@type': 'Event',
    '@id': `${address}#event`,
    name: title,
    description: labelProgramme(event, abstract),
    url: address,
    startDate: formatIsoTime(start),
    endDate: formatIsoTime(end),
    ...statusOf(event, session),
    ...(movedFrom?.start && { previousStartDate: formatIsoTime(movedFrom.start) }),
    location: namePlace(event, room.name),
    ...(seats !== undefined && { maximumAttendeeCapacity: seats }),
    ...(speakers.length > 0 && { performer: speakers.map((speaker) => namePerson(event, speaker)) }),
    ...(hosts.length > 0 && { organizer: hosts.map((host) => nameOrganisation(event, host)) }),
    superEvent: { '@id': eventName(event) },
  };
}

/** The vocabulary takes an event without a status for one that is scheduled; of an illustrative one that is not claimed. */
function statusOf({ status }: Event, { takesPlace, movedFrom }: Session) {
  if (!takesPlace || status === 'cancelled')
    return { eventStatus: 'https://schema.org/EventCancelled' } as const;
  if (status === 'postponed') return { eventStatus: 'https://schema.org/EventPostponed' } as const;
  return movedFrom?.start && ({ eventStatus: 'https://schema.org/EventRescheduled' } as const);
}
