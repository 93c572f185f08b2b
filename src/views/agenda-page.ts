import { formatDay, formatDays, formatZone } from '../format/dates.ts';
import { formatPart, labelProgramme } from '../format/programme.ts';
import { capitalise, formatCount } from '../format/words.ts';
import type { Day, Event } from '../model/event.ts';
import { accessFilters } from './components/access-filters.ts';
import { canalMap } from './components/canal-map.ts';
import { cardList } from './components/cards.ts';
import { columns } from './components/columns.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { programmeGlance } from './components/programme-glance.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { trackTag } from './components/track-tag.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { calendarOf, listChangeFeeds, listSchedules } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Of a larger programme the days are named with their parts, and their sessions stand on the pages of the days. */
const mostSessions = 80;

/** Draws the agenda at a glance: its days, tracks and rooms. Each day has a page with all of it. */
export function agendaPage(site: Site): Html {
  const { event } = site;
  const words = event.pages.agenda;
  const first = event.sessions[0];
  const scope = `${formatCount(event.sessions.length, 'session')} in ${formatCount(event.rooms.length, 'room')}`;
  return layout(site, {
    title: words?.title ?? 'Agenda',
    description:
      words?.description ??
      labelProgramme(
        event,
        `The programme of ${event.name}, ${formatDays(event.startDate, event.endDate)}, at a glance: ${scope}.`,
      ),
    address: event.addresses.agenda,
    alternates: [calendarOf(event), ...listSchedules(event), ...listChangeFeeds(event)],
    header: pageHeader({
      title: words?.title ?? 'Agenda',
      motif: canalMap(event),
      lead:
        first === undefined
          ? 'The programme is not published yet.'
          : `${scope}. All times are ${formatZone(first.start, ...event.sessions.map(({ start }) => start))}.`,
    }),
    picture: { showsProgramme: true },
    main: html`${programmeNotice(event)} ${words && columns(undefined, proseBlock(site.renderProse(words.body)))}
    ${event.sessions.length > 0 && html`<p><a class="more" href="${event.addresses.updates}#part-calendars">Follow the programme in your calendar</a></p>`}
    ${event.days.map((day) =>
      section({
        title: formatDay(day.date),
        id: `day-${day.date.iso}`,
        form: 'wide',
        content: html`${glanceAt(event, day)}
          <p><a class="more" href="${day.url}">${formatDay(day.date)} in full, with rooms and people</a></p>`,
      }),
    )}
    ${section({
      title: 'Tracks',
      id: 'tracks',
      content: cardList(
        event.tracks.map(
          (track) =>
            html`<a class="track-link" href="${track.url}">${trackTag(track)}</a>
              <p>${track.description ?? formatCount(track.sessions.length, 'session')}</p>`,
        ),
      ),
    })}
    ${section({
      title: 'Rooms',
      id: 'rooms',
      content: linkList(
        event.rooms.map(({ name, url, sessions }) => ({
          title: name,
          url,
          note: capitalise(formatCount(sessions.length, 'session')),
        })),
      ),
    })}
    ${section({ title: 'Access', id: 'access', content: accessFilters(event.accessFilters) })}`,
  });
}

function glanceAt(event: Event, day: Day): Html | undefined {
  if (day.slots.length === 0) return html`<p>Nothing is planned for this day yet.</p>`;
  if (event.sessions.length <= mostSessions) return programmeGlance(day);
  if (day.parts.length === 1) return html`<p>${capitalise(formatCount(day.sessions.length, 'session'))}.</p>`;
  return linkList(
    day.parts.map((part) => ({
      title: formatPart(part),
      url: part.url,
      note: formatCount(part.sessions.length, 'session'),
    })),
  );
}
