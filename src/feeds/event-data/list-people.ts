import type { Event, Organisation, Speaker } from '../../model/event.ts';
import type { Wholes } from './create-wholes.ts';
import type { PublishedEvent } from './schema/published-event.ts';

/**
 * Lists people and organisations.
 * @param event the event
 * @param wholes makes addresses whole
 */
export function listPeople(event: Event, wholes: Wholes): Pick<PublishedEvent, 'speakers' | 'organisations'> {
  return {
    speakers: event.speakers.map((speaker) => describeSpeaker(speaker, wholes)),
    organisations: event.organisations.map((organisation) => describeOrganisation(organisation, wholes)),
  };
}

function describeSpeaker(speaker: Speaker, wholes: Wholes): PublishedEvent['speakers'][number] {
  const { id, guid, number, url, name, jobTitle, affiliation, biography } = speaker;
  return {
    id,
    guid,
    number,
    url: wholes.address(url),
    calendar: wholes.calendar(url),
    name,
    jobTitle,
    affiliation: affiliation?.id,
    biography: biography === undefined ? undefined : wholes.markdown(biography, url),
  };
}

function describeOrganisation(
  organisation: Organisation,
  wholes: Wholes,
): PublishedEvent['organisations'][number] {
  const { id, url, name, alternateName, kind, website, isOrganizer, isSponsor } = organisation;
  return {
    id,
    url: wholes.address(url),
    calendar: wholes.calendar(url),
    name,
    alternateName,
    kind,
    website,
    isOrganizer,
    isSponsor,
  };
}
