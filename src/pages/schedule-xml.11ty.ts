import { scheduleXml } from '../feeds/frab/schedule-xml.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.scheduleXml,
  view: ({ event }) => scheduleXml(event),
  when: ({ sessions }) => sessions.length > 0,
});
