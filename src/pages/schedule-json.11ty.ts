import { scheduleJson } from '../feeds/frab/schedule-json.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.scheduleJson,
  view: ({ event }) => scheduleJson(event),
  when: ({ sessions }) => sessions.length > 0,
});
