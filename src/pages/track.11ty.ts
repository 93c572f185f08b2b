import { trackPage } from '../views/track-page.ts';
import { definePages } from './define-pages.ts';

export default definePages({ each: 'tracks', view: trackPage });
