import type { Place } from 'schema-dts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event, Room } from '../../model/event.ts';

/**
 * Names where something is on a page that shows no more of it than the area: the page of the venue says the rest.
 * @param event the event
 * @param name a room, or the area itself
 */
export function namePlace({ place }: Event, name = place): Place {
  return { '@type': 'Place', name, address: place };
}

/**
 * Describes the building, as far as it is known.
 * @param event the event
 */
export function describeVenue({ venue, place }: Event): Place {
  const { name, address, geo } = venue;
  return {
    '@type': 'Place',
    name: name ?? place,
    address: address ? { '@type': 'PostalAddress', ...address } : place,
    ...(geo && { geo: { '@type': 'GeoCoordinates', ...geo } }),
  };
}

/**
 * Describes a room as a place in the building.
 * @param event the event
 * @param room the room
 */
export function describeRoom(event: Event, room: Room): Place {
  const { name, maximumAttendeeCapacity: seats } = room;
  return {
    '@type': 'Place',
    '@id': `${wholeAddress(event, room.url)}#place`,
    name,
    ...(seats !== undefined && { maximumAttendeeCapacity: seats }),
    address: event.place,
  };
}
