import { eventDataSchema } from '../feeds/event-data/event-data-schema.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.dataSchema, view: ({ event }) => eventDataSchema(event) });
