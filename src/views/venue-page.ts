import type { Venue } from '../model/event.ts';
import { accessFilters } from './components/access-filters.ts';
import { accessGroups } from './components/access-groups.ts';
import { canalMotif } from './components/canal-motif.ts';
import { columns } from './components/columns.ts';
import { factList } from './components/fact-list.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describeVenue } from './linked-data/describe-place.ts';
import type { Site } from './site.ts';

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
    thing: describeVenue(event),
    header: pageHeader({
      eyebrow: venue.name && 'Venue',
      title,
      lead: venue.description ?? event.place,
      motif: canalMotif({ seed: event.addresses.venue, cargo: { sessions: event.sessions } }),
    }),
    main: html`${words && columns(undefined, proseBlock(site.renderProse(words.body)))}
    ${section({
      title: 'Address',
      id: 'address',
      content: factList([
        { name: 'Building', value: venue.name ?? 'Not known' },
        { name: 'Address', value: addressOf(venue) },
        { name: 'Area', value: event.place },
        {
          name: 'On the map',
          value: venue.geo && `${venue.geo.latitude}, ${venue.geo.longitude} (degrees north and east)`,
        },
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
      content: accessGroups(venue.accessGroups),
    })}
    ${section({ title: 'Sessions by access', id: 'sessions', content: accessFilters(event.accessFilters) })}
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
