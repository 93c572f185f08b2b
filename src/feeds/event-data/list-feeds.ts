import type { Event } from '../../model/event.ts';
import type { Wholes } from './create-wholes.ts';
import type { PublishedEvent } from './schema/published-event.ts';

/**
 * Lists the other forms in which an event is published, as far as it has them.
 * @param event the event
 * @param wholes makes addresses whole
 */
export function listFeeds(event: Event, wholes: Wholes): PublishedEvent['feeds'] {
  const { addresses: at, parts, sessions } = event;
  const calendar = {
    title: 'The programme as a calendar',
    type: 'text/calendar',
    url: at.calendar(at.agenda),
  };
  const ofProgramme = [
    { title: 'The programme in the form of frab', type: 'application/xml', url: at.scheduleXml },
    { title: 'The programme in the form of c3voc', type: 'application/json', url: at.scheduleJson },
    { title: 'The programme as a table', type: 'text/csv', url: at.table },
    { title: 'Changes to the programme', type: 'application/atom+xml', url: at.changesAtom },
    { title: 'Changes to the programme', type: 'application/feed+json', url: at.changesJson },
  ];
  const ofAnnouncements = [
    { title: 'Announcements', type: 'application/atom+xml', url: at.announcementsAtom },
    { title: 'Announcements', type: 'application/feed+json', url: at.announcementsJson },
  ];
  return [
    calendar,
    ...(sessions.length > 0 ? ofProgramme : []),
    ...(parts.announcements ? ofAnnouncements : []),
  ].map(({ url, ...words }) => ({ ...words, url: wholes.address(url) }));
}
