import type { Event as EventData } from 'schema-dts';
import { labelProgramme } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import { nameOrganisation } from './describe-organisation.ts';
import { namePlace } from './describe-place.ts';

const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** More sessions than these are not named on the home page either. */
const mostSessions = 40;

/**
 * Gives the name by which the pages of the site speak of the whole event.
 * @param event the event
 */
export function eventName(event: Event): string {
  return `${wholeAddress(event, event.addresses.home)}#event`;
}

/**
 * Describes the whole event.
 * @param event the event
 */
export function describeEvent(event: Event): EventData {
  const { organizers, sponsors, sessions } = event;
  return {
    '@type': 'Event',
    '@id': eventName(event),
    name: event.name,
    description: labelProgramme(event, event.description),
    url: wholeAddress(event, event.addresses.home),
    startDate: event.startDate.iso,
    endDate: event.endDate.iso,
    eventStatus: statuses[event.status],
    location: namePlace(event),
    ...(organizers.length > 0 && { organizer: organizers.map((body) => nameOrganisation(event, body)) }),
    ...(sponsors.length > 0 && { sponsor: sponsors.map((body) => nameOrganisation(event, body)) }),
    ...(sessions.length > 0 &&
      sessions.length <= mostSessions && {
        subEvent: sessions.map(({ url }) => ({ '@id': `${wholeAddress(event, url)}#event` })),
      }),
  };
}
