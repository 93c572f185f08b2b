import { table } from '../feeds/table.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.table,
  view: ({ event }) => table(event),
  when: ({ sessions }) => sessions.length > 0,
});
