import type { Person } from 'schema-dts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event, Speaker } from '../../model/event.ts';
import { nameOrganisation } from './describe-organisation.ts';

/**
 * Names a person where the person is a part of something else.
 * @param event the event
 * @param speaker the person
 */
export function namePerson(event: Event, { name, url }: Speaker): Person {
  return { '@type': 'Person', name, url: wholeAddress(event, url) };
}

/**
 * Describes a person.
 * @param event the event
 * @param speaker the person
 * @param photograph the address of the photograph as the page shows it
 */
export function describePerson(event: Event, speaker: Speaker, photograph: string | undefined): Person {
  const { jobTitle, affiliation } = speaker;
  return {
    '@type': 'Person',
    '@id': `${wholeAddress(event, speaker.url)}#person`,
    name: speaker.name,
    url: wholeAddress(event, speaker.url),
    ...(jobTitle !== undefined && { jobTitle }),
    ...(affiliation && { worksFor: nameOrganisation(event, affiliation) }),
    ...(photograph !== undefined && { image: wholeAddress(event, photograph) }),
  };
}
