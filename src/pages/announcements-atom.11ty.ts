import { announcementFeed } from '../feeds/syndication/announcement-feed.ts';
import { printAtom } from '../feeds/syndication/print-atom.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.announcementsAtom,
  view: ({ event, renderProse }) => printAtom(announcementFeed(event, renderProse)),
  when: ({ parts }) => parts.announcements,
});
