import { formatDay, formatTime } from '../format/dates.ts';
import { describeSessionStatus, formatPlan, labelProgramme } from '../format/programme.ts';
import { shorten } from '../format/words.ts';
import type { Session } from '../model/event.ts';
import { accessList } from './components/access-list.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardList } from './components/cards.ts';
import { changeList } from './components/change-list.ts';
import { columns } from './components/columns.ts';
import { factList } from './components/fact-list.ts';
import { inlineLinks } from './components/inline-links.ts';
import { linkList } from './components/link-list.ts';
import { notice } from './components/notice.ts';
import { pageHeader } from './components/page-header.ts';
import { pager } from './components/pager.ts';
import { personCard } from './components/person-card.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sessionTime } from './components/session-time.ts';
import { timeRange } from './components/time-range.ts';
import { trackTag } from './components/track-tag.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describeSession } from './linked-data/describe-session.ts';
import { calendarOf } from './list-alternates.ts';
import type { Site } from './site.ts';

/** More sessions at the same time than these are found in the agenda. */
const mostParallels = 3;

function statusNotice(session: Session): Html | undefined {
  const status = describeSessionStatus(session);
  if (status === undefined) return undefined;
  const { replacedBy } = session;
  return notice({
    label: `${status.label}.`,
    text: html`${status.note}${replacedBy && html` Its place is taken by <a href="${replacedBy.url}">${replacedBy.title}</a>, ${formatPlan(replacedBy)}.`}`,
  });
}

/** Draws a session: when, where, by whom, what about, what else. */
export function sessionPage(site: Site, session: Session): Html {
  const { event } = site;
  const { day, room, track, speakers, hosts, previous, next, atTheSameTime: parallels } = session;
  const when = `${formatDay(day.date)} at ${formatTime(session.start)}`;
  return layout(site, {
    title: session.sharesTitle ? `${session.title}, ${when}, ${room.name}` : session.title,
    description: labelProgramme(
      event,
      `${session.takesPlace ? '' : `${describeSessionStatus(session)?.label ?? ''}. `}${shorten(session.abstract, 180)} ${when}, ${room.name}.`,
    ),
    address: session.url,
    thing: describeSession(event, session),
    alternates: [calendarOf(event, session)],
    trail: [
      { title: 'Agenda', url: event.addresses.agenda },
      { title: formatDay(day.date), url: day.url },
    ],
    header: pageHeader({
      eyebrow: html`${session.type}, ${formatTime(session.start)}, ${room.name}`,
      title: session.title,
      lead: session.abstract,
      motif: canalMotif({
        seed: session.url,
        cargo: { organisations: hosts, sessions: [session], actions: session.actions },
      }),
    }),
    picture: { kind: session.type, occasion: `${when}, ${room.name}`, showsProgramme: true },
    main: html`${statusNotice(session)} ${programmeNotice(event)}
    ${columns(
      html`<div>
        ${sessionTime(session, event.addresses)}
        ${factList([
          {
            name: 'Track',
            value: track && html`<a class="track-link" href="${track.url}">${trackTag(track)}</a>`,
          },
          { name: 'Hosted by', value: inlineLinks(hosts) },
          { name: 'In place of', value: inlineLinks(session.replaces) },
          { name: 'Seats', value: session.maximumAttendeeCapacity?.toString() },
        ])}
      </div>`,
      session.description === undefined ? undefined : proseBlock(site.renderProse(session.description)),
    )}
    ${section({
      title: speakers.length === 1 ? 'Speaker' : 'Speakers',
      id: 'speakers',
      content: cardList(
        speakers.map((speaker) =>
          personCard({ speaker, picture: site.pictureOf(speaker.image, 'card'), heading: 3 }),
        ),
      ),
    })}
    ${section({
      title: 'Access',
      id: 'access',
      content:
        session.nearAccess.length > 0 &&
        html`${accessList(session.nearAccess, { places: true })}
          <p><a class="more" href="${event.addresses.venue}#part-access">Access at the venue</a></p>`,
    })}
    ${section({
      title: 'What has changed',
      id: 'changes',
      content: changeList({
        changes: session.changes.filter(({ sessions }) => sessions.length > 0),
        withSessions: false,
      }),
    })}
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
      content:
        parallels.length > 0 &&
        html`${linkList(
          parallels.slice(0, mostParallels).map((other) => ({
            title: other.title,
            url: other.url,
            note: html`${timeRange(other)}, ${other.room.name}${!other.takesPlace && ` (${other.status})`}`,
          })),
        )}
        ${parallels.length > mostParallels && html`<p><a class="more" href="${day.url}">All ${parallels.length} stand in the agenda</a></p>`}`,
    })}
    ${pager({ label: 'Sessions', previous, next })}`,
  });
}
