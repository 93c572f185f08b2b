import type { Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { timeRange } from './time-range.ts';
import { trackTag } from './track-tag.ts';

/**
 * A session in a list: what, when, where, in which track, by whom.
 * @param options.heading the level of its title, below the heading of the list
 * @param options.brief leaves out the abstract
 */
export function sessionCard({
  session,
  heading,
  brief = false,
}: {
  session: Session;
  heading: 2 | 3 | 4;
  brief?: boolean;
}): Html {
  const link = html`<a href="${session.url}">${session.title}</a>`;
  const title = { 2: html`<h2>${link}</h2>`, 3: html`<h3>${link}</h3>`, 4: html`<h4>${link}</h4>` }[heading];
  const people = [...session.speakers, ...session.hosts].map(({ name }) => name);
  return html`<article class="session-card${session.track && html` track-${session.track.id}`}">
    ${title}
    <p class="session-card__facts">
      ${timeRange(session)}, ${session.room.name} ${session.track && trackTag(session.track)}
    </p>
    ${!brief && html`<p>${session.abstract}</p>`}
    ${people.length > 0 && html`<p class="session-card__people">With ${people.join(', ')}</p>`}
  </article>`;
}
