import { formatCount } from '../format/words.ts';
import { announcementCard } from './components/announcement-card.ts';
import { pageHeader } from './components/page-header.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the list of announcements, newest first. */
export function announcementsPage(site: Site): Html {
  const { event } = site;
  const count = event.announcements.length;
  return layout(site, {
    title: 'Announcements',
    description: `${count === 0 ? 'Nothing is announced yet' : formatCount(count, 'announcement')} from ${event.name}, newest first.`,
    address: event.addresses.announcements,
    header: pageHeader({ title: 'Announcements', seed: event.addresses.announcements }),
    main:
      count === 0
        ? html`<p>Nothing is announced yet. News will stand here.</p>`
        : html`<ul class="card-grid">
            ${event.announcements.map((announcement) => html`<li>${announcementCard({ announcement, heading: 2 })}</li>`)}
          </ul>`,
  });
}
