import { capitalise, formatCount } from '../format/words.ts';
import type { Organisation } from '../model/event.ts';
import { canalMotif } from './components/canal-motif.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { drawPicture } from './components/picture.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the list of organisations by kind. */
export function organisationsPage(site: Site): Html {
  const { event } = site;
  return layout(site, {
    title: 'Organisations',
    description: `The ${formatCount(event.organisations.length, 'organisation')} named on the site of ${event.name}, and the part of each.`,
    address: event.addresses.organisations,
    header: pageHeader({
      title: 'Organisations',
      lead: `${formatCount(event.organisations.length, 'public body or company', 'public bodies and companies')} that this site names. Each has a page with all that is known of its part.`,
      motif: canalMotif({
        seed: event.addresses.organisations,
        cargo: { organisations: event.organisations },
      }),
    }),
    main: html`${event.organisationKinds.map(({ name, organisations }, index) =>
      section({
        title: name,
        id: `kind-${index + 1}`,
        content: linkList(organisations.map((organisation) => toLink(site, organisation))),
      }),
    )}`,
  });
}

function toLink(site: Site, { name, alternateName, url, logo, isOrganizer, isSponsor }: Organisation) {
  const picture = site.pictureOf(logo, 'list');
  const parts = [isOrganizer && 'organiser', isSponsor && 'sponsor'].filter((part) => part !== false);
  return {
    title: alternateName === undefined ? name : `${name} (${alternateName})`,
    url,
    // The name stands beside it.
    picture: picture && drawPicture({ picture, name: 'logo', alternativeText: '' }),
    note: parts.length > 0 && capitalise(parts.join(', ')),
  };
}
