import { capitalise, formatPlain, formatUnique, shorten } from '../format/words.ts';
import type { Organisation } from '../model/event.ts';
import { calendarLink } from './components/calendar-link.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardList } from './components/cards.ts';
import { columns } from './components/columns.ts';
import { factList } from './components/fact-list.ts';
import { historyList } from './components/history-list.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { personCard } from './components/person-card.ts';
import { drawPicture } from './components/picture.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sessionParts } from './components/session-parts.ts';
import { sourceList } from './components/source-list.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describeOrganisation } from './linked-data/describe-organisation.ts';
import { listCalendars } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Draws an organisation and everything on the site that names it. */
export function organisationPage(site: Site, organisation: Organisation): Html {
  const { event } = site;
  const picture = site.pictureOf(organisation.logo, 'organisation page');
  const { name, logo, alternateName, kind, description, website, speakers, sessions } = organisation;
  const part = [
    organisation.isOrganizer && 'organiser of the event',
    organisation.isSponsor && 'sponsor of the event',
  ];
  return layout(site, {
    title: formatUnique(name, organisation),
    description: `${name}: ${shorten(formatPlain(description), 200)}`,
    address: organisation.url,
    alternates: listCalendars(event, organisation),
    trail: [{ title: 'Organisations', url: event.addresses.organisations }],
    thing: describeOrganisation(event, organisation, picture?.src),
    header: pageHeader({
      eyebrow: kind ?? 'Organisation',
      title: name,
      picture:
        picture &&
        drawPicture({ picture, name: 'logo', alternativeText: logo?.alternativeText ?? name, isFirst: true }),
      motif: canalMotif({
        seed: organisation.url,
        cargo: { organisations: [organisation], sessions, actions: organisation.actions },
      }),
    }),
    picture: { kind: kind ?? 'Organisation' },
    main: html`${columns(
      factList([
        { name: 'Also called', value: alternateName },
        { name: 'Role', value: capitalise(part.filter((word) => word !== false).join(', ')) },
        { name: 'Website', value: website && html`<a href="${website}">${new URL(website).host}</a>` },
      ]),
      proseBlock(site.renderProse(description)),
    )}
    ${section({
      title: 'People',
      id: 'people',
      content: cardList(
        speakers.map((speaker) =>
          personCard({ speaker, picture: site.pictureOf(speaker.image, 'card'), heading: 3 }),
        ),
      ),
    })}
    ${section({
      title: 'Announcements and blueprint',
      id: 'announcements',
      content: linkList(
        [...organisation.announcements, ...organisation.chapters].map(({ title, url, abstract }) => ({
          title,
          url,
          note: abstract,
        })),
      ),
    })}
    ${section({
      title: 'Actions',
      id: 'actions',
      content: linkList(
        organisation.actions.map(({ title, url, owner }) => ({
          title,
          url,
          note: owner?.id === organisation.id ? 'Answers for this action' : 'Takes part in this action',
        })),
      ),
    })}
    ${section({
      title: 'Sessions',
      id: 'sessions',
      content:
        sessions.length > 0 &&
        html`${programmeNotice(event)}${sessionParts(organisation)}${calendarLink({ at: event.addresses, page: organisation })}`,
    })}
    ${section({ title: 'Timeline', id: 'timeline', content: historyList(organisation.timeline) })}
    ${section({ title: 'Sources', id: 'sources', content: sourceList(organisation.sources) })}`,
  });
}
