import { changeFeed } from '../feeds/syndication/change-feed.ts';
import { printAtom } from '../feeds/syndication/print-atom.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.changesAtom,
  view: ({ event }) => printAtom(changeFeed(event)),
  when: ({ sessions }) => sessions.length > 0,
});
