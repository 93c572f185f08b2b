import { robots } from '../feeds/robots.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.robots, view: ({ event }) => robots(event) });
