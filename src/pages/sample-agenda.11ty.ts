import { agendaPartsPage } from '../views/agenda-parts-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({
  address: (at) => at.sampleAgenda,
  view: agendaPartsPage,
  when: (_event, { isSample }) => isSample,
});
