import { formatDate } from '../format/dates.ts';
import type { AccessAnswer, Venue } from '../model/event.ts';
import { factList } from './components/fact-list.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

const questions: Readonly<Record<AccessAnswer['question'], string>> = {
  stepFree: 'Step-free access',
  hearingLoop: 'Hearing loop',
  interpretation: 'British Sign Language',
  captions: 'Captions',
  quietRoom: 'Quiet room',
  toilets: 'Toilets',
  seating: 'Seating',
  parking: 'Parking and drop-off',
  food: 'Food and drink',
  hybrid: 'Taking part from elsewhere',
};

/** Draws the venue: address, way there, access, rooms. What is not known is said, not left out. */
export function venuePage(site: Site): Html {
  const { event } = site;
  const { venue } = event;
  const words = event.pages.venue;
  const title = venue.name ?? words?.title ?? 'Venue';
  return layout(site, {
    title: venue.name === undefined ? title : `Venue: ${venue.name}`,
    description:
      words?.description ??
      `Where ${event.name} is held (${venue.name ?? event.place}), how to get there, and what access it gives.`,
    address: event.addresses.venue,
    header: pageHeader({
      eyebrow: venue.name && 'Venue',
      title,
      lead: venue.description ?? event.place,
      seed: event.addresses.venue,
    }),
    main: html`${words && proseBlock(site.renderProse(words.body))}
    ${section({
      title: 'Address',
      id: 'address',
      content: factList([
        { name: 'Building', value: venue.name ?? 'Not known' },
        { name: 'Address', value: addressOf(venue) },
        { name: 'Area', value: event.place },
      ]),
    })}
    ${section({
      title: 'Getting there',
      id: 'getting-there',
      content:
        venue.gettingThere.length > 0
          ? factList(venue.gettingThere.map(({ by, description }) => ({ name: by, value: description })))
          : html`<p>No directions are published.</p>`,
    })}
    ${section({
      title: 'Access',
      id: 'access',
      content: factList(
        venue.access.map((answer) => ({ name: questions[answer.question], value: answerInWords(answer) })),
      ),
    })}
    ${section({
      title: 'Rooms',
      id: 'rooms',
      content: linkList(
        venue.rooms.map(({ name, url, description }) => ({ title: name, url, note: description })),
      ),
    })}`,
  });
}

function addressOf({ address }: Venue): string {
  if (address === undefined) return 'Not known';
  return [address.streetAddress, address.addressLocality, address.postalCode].join(', ');
}

function answerInWords({ status, description, by }: AccessAnswer): string {
  switch (status) {
    case 'available':
      return description ?? 'Yes';
    case 'not available':
      return description ?? 'Not available';
    case 'to be confirmed':
      return by === undefined ? 'To be confirmed' : `To be confirmed by ${formatDate(by)}`;
    case 'not known':
      return 'Not known';
  }
}
