import { formatCount } from '../format/words.ts';
import { announcementCard } from './components/announcement-card.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardGrid } from './components/cards.ts';
import { pageHeader } from './components/page-header.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { listAnnouncementFeeds } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Draws the list of announcements, newest first. */
export function announcementsPage(site: Site): Html {
  const { event } = site;
  return layout(site, {
    title: 'Announcements',
    description: `${formatCount(event.announcements.length, 'announcement')} from ${event.name}, newest first.`,
    address: event.addresses.announcements,
    alternates: listAnnouncementFeeds(event),
    header: pageHeader({
      title: 'Announcements',
      lead: `${formatCount(event.announcements.length, 'announcement')}, newest first.`,
      motif: canalMotif({
        seed: event.addresses.announcements,
        cargo: { organisations: event.announcements.flatMap(({ organisations }) => organisations) },
      }),
    }),
    main: html`<p><a class="more" href="${event.addresses.updates}#part-feeds">Follow them in a feed reader</a></p>
      ${cardGrid(event.announcements.map((announcement) => announcementCard({ announcement, heading: 2 })))}`,
  });
}
