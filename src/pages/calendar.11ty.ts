import { calendar } from '../feeds/icalendar/calendar.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'calendars', view: ({ event }, item) => calendar(event, item) });
