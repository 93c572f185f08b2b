import { eventData } from '../feeds/event-data/event-data.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.data, view: ({ event }) => eventData(event) });
