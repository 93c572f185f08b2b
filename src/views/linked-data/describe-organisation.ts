import type { Organization } from 'schema-dts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event, Organisation } from '../../model/event.ts';

/**
 * Names an organisation where it is a part of something else.
 * @param event the event
 * @param organisation the organisation
 */
export function nameOrganisation(event: Event, { name, url }: Organisation): Organization {
  return { '@type': 'Organization', name, url: wholeAddress(event, url) };
}

/**
 * Describes an organisation.
 * @param event the event
 * @param organisation the organisation
 * @param logo the address of its logo as its page shows it
 */
export function describeOrganisation(
  event: Event,
  { name, alternateName, website, url }: Organisation,
  logo: string | undefined,
): Organization {
  return {
    '@type': 'Organization',
    '@id': `${wholeAddress(event, url)}#organisation`,
    name,
    ...(alternateName !== undefined && { alternateName }),
    url: website ?? wholeAddress(event, url),
    ...(logo !== undefined && { logo: wholeAddress(event, logo) }),
  };
}
