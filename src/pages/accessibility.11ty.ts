import { accessibilityPage } from '../views/accessibility-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.accessibility, view: accessibilityPage });
