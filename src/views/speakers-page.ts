import { formatCount, formatList } from '../format/words.ts';
import type { SpeakerPart } from '../model/event.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardGrid } from './components/cards.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { partsList } from './components/parts-list.ts';
import { personCard } from './components/person-card.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** On a page with more people only names and roles are shown. */
const mostStatements = 24;

/** Draws the list of people, or the way to its pages when there are too many for one. */
export function speakersPage(site: Site): Html {
  const { event } = site;
  const names = event.speakers.slice(0, 5).map(({ name }) => name);
  const affiliations = event.speakers.flatMap(({ affiliation }) => affiliation ?? []);
  const quotes = event.speakers.length <= mostStatements;
  return layout(site, {
    title: event.peopleTitle,
    description: `${event.name}, ${event.peopleTitle.toLowerCase()}: ${formatList(names)}${event.speakers.length > 5 ? ' and others' : ''}.`,
    address: event.addresses.speakers,
    header: pageHeader({
      title: event.peopleTitle,
      lead: event.peopleNote,
      motif: canalMotif({ seed: event.addresses.speakers, cargo: { organisations: affiliations } }),
    }),
    main:
      event.speakerParts.length === 0
        ? html`${cardGrid(event.speakers.map((speaker) => personCard({ speaker, picture: site.pictureOf(speaker.image, 'card'), heading: 2, quotes })))}`
        : html`${linkList(
            event.speakerParts.map((part) => ({
              title: namePart(part),
              url: part.url,
              note: formatCount(part.speakers.length, 'person', 'people'),
            })),
          )}`,
  });
}

/** Draws a page of the list of people. */
export function speakerPartPage(site: Site, part: SpeakerPart): Html {
  const { event } = site;
  const title = `${event.peopleTitle}: ${namePart(part)}`;
  return layout(site, {
    title,
    description: `${formatCount(part.speakers.length, 'person', 'people')} at ${event.name}, by name: ${namePart(part)}.`,
    address: part.url,
    trail: [{ title: event.peopleTitle, url: event.addresses.speakers }],
    header: pageHeader({ title, motif: canalMotif({ seed: part.url, cargo: {} }) }),
    main: html`${partsList({
      label: 'People by name',
      links: event.speakerParts.map((other) => ({ title: namePart(other), url: other.url })),
      current: part.url,
    })}
    ${cardGrid(part.speakers.map((speaker) => personCard({ speaker, picture: site.pictureOf(speaker.image, 'card'), heading: 2 })))}`,
  });
}

const namePart = ({ from, to }: SpeakerPart) => (from === to ? from : `${from} to ${to}`);
