import type { Event } from '../model/event.ts';

/**
 * Lists the pages of the sample on which a kind of page is seen in a state that is hard to show.
 * @param event the sample
 */
export function listSamplePages(event: Event): { title: string; url: string }[] {
  const {
    addresses: at,
    days,
    sessions,
    tracks,
    rooms,
    speakers,
    organisations,
    announcements,
    chapters,
    actions,
  } = event;
  const one = (title: string, item: { readonly url: string } | undefined) =>
    item ? [{ title, url: item.url }] : [];
  return [
    { title: 'Parts of the agenda', url: at.sampleAgenda },
    { title: 'Home page', url: at.sampleHome },
    { title: 'Agenda', url: at.agenda },
    ...days.map(({ url, number }) => ({ title: `Day ${number}`, url })),
    ...one(
      'Session',
      sessions.find(({ id }) => id === 'opening'),
    ),
    ...one(
      'Session that is cancelled',
      sessions.find(({ status }) => status === 'cancelled'),
    ),
    ...one(
      'Session with the longest title',
      sessions.find(({ title }) => title.length > 80),
    ),
    ...one('Sessions by access', event.accessFilters[0]),
    ...one('Track', tracks[0]),
    ...one('Room', rooms[0]),
    ...one('Person', speakers[0]),
    ...one(
      'Person with a long name',
      speakers.find(({ name }) => name.length > 50),
    ),
    ...one('Organisation', organisations[0]),
    ...one('Announcement', announcements[0]),
    ...one('Chapter', chapters[0]),
    ...one('Action', actions[0]),
    { title: 'Venue', url: at.venue },
    { title: 'Accessibility statement', url: at.accessibility },
    { title: 'Page not found', url: at.notFound },
  ];
}
