import { venuePage } from '../views/venue-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.venue, view: venuePage });
