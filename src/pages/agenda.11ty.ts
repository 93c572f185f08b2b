import { agendaPage } from '../views/agenda-page.ts';
import { definePage } from './define-pages.ts';

export default definePage({ address: (at) => at.agenda, view: agendaPage });
