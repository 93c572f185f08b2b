import { speakersPage } from '../views/speakers-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.speakers,
  view: speakersPage,
  when: ({ parts }) => parts.speakers,
});
