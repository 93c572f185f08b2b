import { announcementFeed } from '../feeds/syndication/announcement-feed.ts';
import { printJsonFeed } from '../feeds/syndication/print-json-feed.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.announcementsJson,
  view: ({ event, renderProse }) => printJsonFeed(announcementFeed(event, renderProse)),
  when: ({ parts }) => parts.announcements,
});
