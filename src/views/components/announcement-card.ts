import type { Announcement } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { calendarDate } from './calendar-date.ts';

/** An announcement in a list. */
export function announcementCard({
  announcement,
  heading,
}: {
  announcement: Announcement;
  heading: 2 | 3;
}): Html {
  const link = html`<a href="${announcement.url}">${announcement.title}</a>`;
  return html`<article class="announcement-card">
    <p class="eyebrow">${calendarDate(announcement.datePublished)}</p>
    ${heading === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    <p>${announcement.abstract}</p>
  </article>`;
}
