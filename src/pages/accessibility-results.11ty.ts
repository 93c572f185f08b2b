import { accessibilityResults } from '../feeds/accessibility-results.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.accessibilityResults,
  view: ({ event }) => accessibilityResults(event),
  when: ({ accessibility }) => accessibility?.machineTest !== undefined,
});
