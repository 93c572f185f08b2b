import type { Place, PostalAddress } from 'schema-dts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event, Room } from '../../model/event.ts';

/**
 * Describes where the event is, as far as it is known: the building, or the place in a few words.
 * @param event the event
 * @param name what it is called; a room, for one, that stands at the same address
 */
export function describePlace({ venue, place }: Event, name = venue.name ?? place): Place {
  const { geo } = venue;
  return {
    '@type': 'Place',
    name,
    address: addressOf(venue) ?? place,
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
    address: addressOf(event.venue) ?? event.place,
  };
}

function addressOf({ address }: Event['venue']): PostalAddress | undefined {
  return address && { '@type': 'PostalAddress', ...address };
}
