import type { Event } from './event.ts';

/**
 * Lists the address of every page of the site that search engines may list.
 * @param event the event
 * @returns addresses with the base path, in the order of the site
 */
export function listPages(event: Omit<Event, 'withheld'>): string[] {
  const { addresses: at, parts } = event;
  const urls = (items: readonly { readonly url: string }[]) => items.map(({ url }) => url);
  return [
    at.home,
    at.agenda,
    ...urls(event.days),
    ...urls(event.dayParts),
    ...urls(event.sessions),
    ...urls(event.tracks),
    ...urls(event.trackParts),
    ...urls(event.rooms),
    ...urls(event.roomParts),
    ...urls(event.accessFilters),
    ...urls(event.accessFilterParts),
    ...(parts.speakers ? [at.speakers] : []),
    ...urls(event.speakerParts),
    ...urls(event.speakers),
    ...(parts.organisations ? [at.organisations] : []),
    ...urls(event.organisations),
    ...urls(event.organisationParts),
    ...(parts.announcements ? [at.announcements] : []),
    ...urls(event.announcements),
    ...(parts.blueprint ? [at.blueprint] : []),
    ...urls(event.chapters),
    ...(parts.actions ? [at.actions] : []),
    ...urls(event.actions),
    at.venue,
    at.updates,
    at.about,
    at.accessibility,
    at.privacy,
  ];
}
