import { icon } from '../views/icon.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.icon, view: () => icon('adaptive') });
