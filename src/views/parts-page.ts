import type { Event } from '../model/event.ts';
import { accessList } from './components/access-list.ts';
import { actionCard } from './components/action-card.ts';
import { announcementCard } from './components/announcement-card.ts';
import { canalMap } from './components/canal-map.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardGrid, cardList } from './components/cards.ts';
import { factList } from './components/fact-list.ts';
import { historyList } from './components/history-list.ts';
import { initialsTile } from './components/initials-tile.ts';
import { inlineLinks } from './components/inline-links.ts';
import { linkList } from './components/link-list.ts';
import { notice } from './components/notice.ts';
import { pageHeader } from './components/page-header.ts';
import { pager } from './components/pager.ts';
import { partsList } from './components/parts-list.ts';
import { personCard } from './components/person-card.ts';
import { programmeGlance } from './components/programme-glance.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sessionCard } from './components/session-card.ts';
import { sessionTime } from './components/session-time.ts';
import { sourceList } from './components/source-list.ts';
import { sessionStatus, statusTag } from './components/status-tag.ts';
import { timetableStyles } from './components/timetable-styles.ts';
import { timetable } from './components/timetable.ts';
import { trackTag } from './components/track-tag.ts';
import { html, type Html, type Printable } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/**
 * Draws the page of parts: every component in every state, from a sample event that has them all. It stands in previews
 * and under the same checks as any page, and is not published.
 * @param site the sample
 */
export function partsPage(site: Site): Html {
  const { event } = site;
  const [day] = event.days;
  const programme = day?.parts[0]?.timetable;
  return layout(site, {
    title: 'Page of parts',
    description: 'Every part of the site in every state, drawn from a made-up event.',
    address: event.addresses.home,
    header: pageHeader({
      eyebrow: 'Not published',
      title: 'Page of parts',
      lead: 'Every part of the site in every state, drawn from a made-up event. Whole pages are made of these; the links lead to them.',
      motif: canalMotif({ seed: event.addresses.home, cargo: event }),
    }),
    ...(programme && { styles: timetableStyles(programme) }),
    main: html`${listParts(site).map(([title, content]) =>
      section({ title, id: toId(title), form: 'wide', content }),
    )}
    ${day && section({ title: 'Programme at a glance', id: 'glance', form: 'wide', content: programmeGlance(day) })}
    ${
      programme &&
      html`<h2>Timetable</h2>
      ${timetable({ timetable: programme, brief: true, label: 'Timetable by room' })}`
    }`,
  });
}

const toId = (title: string) => title.toLowerCase().replaceAll(' ', '-');

function listParts({ event, renderProse, pictureOf }: Site): readonly (readonly [string, Printable])[] {
  const { addresses: at } = event;
  const [first, second] = event.chapters;
  return [
    ['Whole pages', linkList(listPages(event))],
    ['Notices', html`${notice({ label: 'Label.', text: 'What a visitor must know before reading on.' })}`],
    [
      'Links',
      html`<p><a class="more" href="${at.agenda}">A link that stands alone</a></p>
      <p>Words with ${inlineLinks(event.organisations)} among them.</p>
      ${partsList({
        label: 'Parts',
        current: at.agenda,
        links: [
          { title: 'The open one', url: at.agenda },
          { title: 'Another', url: at.venue },
        ],
      })}
      ${pager({ label: 'Both ways', previous: first, next: second })} ${pager({ label: 'Forward only', previous: undefined, next: first })}
      ${pager({ label: 'Back only', previous: second, next: undefined })}`,
    ],
    [
      'Facts',
      html`${factList([
        { name: 'A name', value: 'What is known' },
        { name: 'A much longer name of a fact', value: 'Not known' },
      ])}${accessList(event.venue.access)}`,
    ],
    [
      'Tags',
      html`<p>${event.tracks.map((track) => html`${trackTag(track)} `)}</p>
      <p>${event.actions.map(({ status }) => html`${statusTag(status)} `)}</p>
      <p>${event.sessions.map((session) => sessionStatus(session) && html`${sessionStatus(session)} `)}</p>`,
    ],
    [
      'Sessions',
      html`${cardGrid(event.days[0]?.sessions.map((session, index) => sessionCard({ session, heading: 3, brief: index > 2 })) ?? [])}${event.sessions[0] && sessionTime(event.sessions[0])}`,
    ],
    [
      'People',
      html`${cardGrid(event.speakers.map((speaker, index) => personCard({ speaker, picture: pictureOf(speaker.image, 'card'), heading: 3, quotes: index === 0 })))}<p>${event.speakers.map(initialsTile)}</p>`,
    ],
    [
      'Announcements',
      cardGrid(event.announcements.map((announcement) => announcementCard({ announcement, heading: 3 }))),
    ],
    ['Actions', cardList(event.actions.map((action) => actionCard({ action, heading: 3 })))],
    ['Dated entries', historyList(event.timeline)],
    ['Sources', sourceList(event.sources)],
    ['Prose', first && proseBlock(renderProse(first.body))],
    [
      'Motifs',
      html`${canalMotif({ seed: 'nothing', cargo: {} })}${canalMotif({ seed: 'organisations', cargo: { organisations: event.organisations } })}${canalMap(event)}`,
    ],
  ];
}

function listPages(event: Event): { title: string; url: string }[] {
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
    { title: 'Page not found', url: at.notFound },
  ];
}
