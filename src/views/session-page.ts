import { formatDay, formatDuration, formatTime, formatZone } from '../format/dates.ts';
import { labelProgramme } from '../format/programme.ts';
import { shorten } from '../format/words.ts';
import type { Session } from '../model/event.ts';
import { accessList } from './components/access-list.ts';
import { cardList } from './components/cards.ts';
import { factList } from './components/fact-list.ts';
import { inlineLinks } from './components/inline-links.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { pager } from './components/pager.ts';
import { personCard } from './components/person-card.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sessionList } from './components/session-list.ts';
import { timeRange } from './components/time-range.ts';
import { trackTag } from './components/track-tag.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws a session: when, where, by whom, what about, what else. */
export function sessionPage(site: Site, session: Session): Html {
  const { event } = site;
  const { day, room, track, speakers, hosts, previous, next } = session;
  const when = `${formatDay(day.date)} at ${formatTime(session.start)}`;
  return layout(site, {
    title: session.sharesTitle ? `${session.title}, ${when}, ${room.name}` : session.title,
    description: labelProgramme(event, `${shorten(session.abstract, 180)} ${when}, ${room.name}.`),
    address: session.url,
    trail: [
      { title: 'Agenda', url: event.addresses.agenda },
      { title: formatDay(day.date), url: day.url },
    ],
    header: pageHeader({
      eyebrow: session.type,
      title: session.title,
      lead: session.abstract,
      seed: session.url,
    }),
    picture: { kind: session.type, occasion: `${when}, ${room.name}`, showsProgramme: true },
    main: html`${programmeNotice(event)}
    ${factList([
      {
        name: 'When',
        value: html`<a href="${day.url}">${formatDay(day.date)}</a>, ${timeRange(session)},
          ${formatZone(session.start, session.end)} (${formatDuration(session.start, session.end)})`,
      },
      { name: 'Where', value: html`<a href="${room.url}">${room.name}</a>` },
      {
        name: 'Track',
        value: track && html`<a class="track-link" href="${track.url}">${trackTag(track)}</a>`,
      },
      { name: 'Hosted by', value: inlineLinks(hosts) },
      { name: 'Seats', value: session.maximumAttendeeCapacity?.toString() },
    ])}
    ${session.description !== undefined && proseBlock(site.renderProse(session.description))}
    ${section({
      title: speakers.length === 1 ? 'Speaker' : 'Speakers',
      id: 'speakers',
      content: cardList(speakers.map((speaker) => personCard({ speaker, heading: 3 }))),
    })}
    ${section({ title: 'Access', id: 'access', content: accessList(session.access) })}
    ${section({
      title: 'What it is about',
      id: 'about',
      content: linkList([
        ...session.announcements.map(({ title, url, abstract }) => ({ title, url, note: abstract })),
        ...session.actions.map(({ title, url, abstract }) => ({
          title: `Action: ${title}`,
          url,
          note: abstract,
        })),
      ]),
    })}
    ${section({
      title: 'At the same time',
      id: 'same-time',
      content: sessionList({ sessions: session.atTheSameTime, heading: 3 }),
    })}
    ${pager({ label: 'Sessions', previous, next })}`,
  });
}
