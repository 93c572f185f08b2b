import { securityTxt } from '../feeds/security-txt.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.olderSecurityText,
  view: ({ event }) => securityTxt(event),
  when: ({ security }) => security !== undefined,
});
