import { personCard } from './components/person-card.ts';
import { pageHeader } from './components/page-header.ts';
import { formatList } from '../format/words.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the list of people. */
export function speakersPage(site: Site): Html {
  const { event } = site;
  const names = event.speakers.slice(0, 5).map(({ name }) => name);
  return layout(site, {
    title: event.peopleTitle,
    description:
      names.length === 0
        ? `The people of ${event.name} are not announced yet.`
        : `${event.peopleTitle} at ${event.name}: ${formatList(names)}${event.speakers.length > 5 ? ' and others' : ''}.`,
    address: event.addresses.speakers,
    header: pageHeader({ title: event.peopleTitle, lead: event.peopleNote, seed: event.addresses.speakers }),
    main:
      event.speakers.length === 0
        ? html`<p>No people are announced yet.</p>`
        : html`<ul class="card-grid">
            ${event.speakers.map((speaker) => html`<li>${personCard({ speaker, heading: 2 })}</li>`)}
          </ul>`,
  });
}
