import { changeFeed } from '../feeds/syndication/change-feed.ts';
import { printJsonFeed } from '../feeds/syndication/print-json-feed.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.changesJson,
  view: ({ event }) => printJsonFeed(changeFeed(event)),
  when: ({ sessions }) => sessions.length > 0,
});
