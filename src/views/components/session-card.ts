import { formatSome } from '../../format/words.ts';
import type { Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { accessWords } from './access-words.ts';
import { sessionStatus } from './status-tag.ts';
import { timeRange } from './time-range.ts';
import { trackTag } from './track-tag.ts';

/** More people than this are counted, so that a panel does not fill the page. */
const mostPeople = 4;

/**
 * A session in a list: what, when, where, in which track, by whom.
 * @param options.heading the level of its title, below the heading of the list
 * @param options.brief leaves out the abstract
 * @param options.place classes that put it into a timetable
 */
export function sessionCard({
  session,
  heading,
  brief = false,
  place,
}: {
  session: Session;
  heading: 2 | 3;
  brief?: boolean;
  place?: string;
}): Html {
  const link = html`<a href="${session.url}">${session.title}</a>`;
  const status = sessionStatus(session);
  const people = [...session.speakers, ...session.hosts].map(({ name }) => name);
  return html`<article class="session-card${!session.takesPlace && ' session-card--cancelled'}${session.track && html` track-${session.track.id}`}${place && html` ${place}`}">
    ${heading === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    ${status && html`<p>${status}</p>`}
    <p class="session-card__facts">${timeRange(session)}<span class="session-card__room">, ${session.room.name}</span></p>
    ${session.track && html`<p class="session-card__facts">${trackTag(session.track)}</p>`}${accessWords(session)}
    ${!brief && html`<p class="session-card__abstract">${session.abstract}</p>`}
    ${people.length > 0 && html`<p class="session-card__people">With ${formatSome(people, mostPeople)}</p>`}
  </article>`;
}
