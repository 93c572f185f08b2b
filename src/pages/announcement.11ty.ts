import { announcementPage } from '../views/announcement-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'announcements', view: announcementPage });
