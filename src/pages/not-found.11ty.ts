import { notFoundPage } from '../views/not-found-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.notFound, view: notFoundPage });
