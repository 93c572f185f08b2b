import { announcementsPage } from '../views/announcements-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.announcements,
  view: announcementsPage,
  when: ({ parts }) => parts.announcements,
});
