import { labelProgramme } from '../format/programme.ts';
import { capitalise, formatCount, formatUnique } from '../format/words.ts';
import type { Room } from '../model/event.ts';
import { accessList } from './components/access-list.ts';
import { calendarLink } from './components/calendar-link.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardList } from './components/cards.ts';
import { factList } from './components/fact-list.ts';
import { pageHeader } from './components/page-header.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { section } from './components/section.ts';
import { sessionParts } from './components/session-parts.ts';
import { timeRange } from './components/time-range.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describeRoom } from './linked-data/describe-place.ts';
import { listCalendars } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Draws a room: what it is and what happens in it. */
export function roomPage(site: Site, room: Room): Html {
  const { event } = site;
  const count = formatCount(room.sessions.length, 'session');
  const seats = room.maximumAttendeeCapacity;
  return layout(site, {
    title: formatUnique(room.name, room),
    description: labelProgramme(
      event,
      `${count} in ${room.name} at ${event.name}, with times. ${room.description ?? ''}`.trim(),
    ),
    address: room.url,
    alternates: listCalendars(event, room),
    trail: [{ title: 'Venue', url: event.addresses.venue }],
    thing: describeRoom(event, room),
    header: pageHeader({
      eyebrow: 'Room',
      title: room.name,
      lead: room.description,
      motif: canalMotif({ seed: room.url, cargo: room }),
    }),
    picture: { kind: 'Room', showsProgramme: true },
    main: html`${programmeNotice(event)} ${seats !== undefined && factList([{ name: 'Seats', value: seats }])}${section({ title: 'Access', id: 'access', content: accessList(room.nearAccess) })}
      ${section({
        title: capitalise(count),
        id: 'sessions',
        form: 'wide',
        content:
          room.sessions.length > 0
            ? html`${sessionParts(room)}${calendarLink({ at: event.addresses, page: room })}`
            : html`<p>Nothing is planned in this room yet.</p>`,
      })}
      ${section({
        title: 'Breaks',
        id: 'breaks',
        content: cardList(
          room.breaks.map(
            ({ title, start, end }) => html`<strong>${title}</strong>, ${timeRange({ start, end })}`,
          ),
        ),
      })}
    <p><a class="more" href="${event.addresses.venue}">Getting there and access</a></p>`,
  });
}
