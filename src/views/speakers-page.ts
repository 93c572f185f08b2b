import { formatList } from '../format/words.ts';
import { cardGrid } from './components/cards.ts';
import { pageHeader } from './components/page-header.ts';
import { personCard } from './components/person-card.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the list of people. */
export function speakersPage(site: Site): Html {
  const { event } = site;
  const names = event.speakers.slice(0, 5).map(({ name }) => name);
  return layout(site, {
    title: event.peopleTitle,
    description: `${event.name}, ${event.peopleTitle.toLowerCase()}: ${formatList(names)}${event.speakers.length > 5 ? ' and others' : ''}.`,
    address: event.addresses.speakers,
    header: pageHeader({ title: event.peopleTitle, lead: event.peopleNote, seed: event.addresses.speakers }),
    main: html`${cardGrid(event.speakers.map((speaker) => personCard({ speaker, picture: site.pictureOf(speaker.image, 'card'), heading: 2 })))}`,
  });
}
