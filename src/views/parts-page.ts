import { abbreviationList } from './components/abbreviation-list.ts';
import { accessFilters } from './components/access-filters.ts';
import { accessGroups } from './components/access-groups.ts';
import { accessList } from './components/access-list.ts';
import { actionCard } from './components/action-card.ts';
import { announcementCard } from './components/announcement-card.ts';
import { breadcrumbs } from './components/breadcrumbs.ts';
import { canalMap } from './components/canal-map.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardGrid, cardList } from './components/cards.ts';
import { columns } from './components/columns.ts';
import { contentsList } from './components/contents-list.ts';
import { factList } from './components/fact-list.ts';
import { historyList } from './components/history-list.ts';
import { initialsTile } from './components/initials-tile.ts';
import { inlineLinks } from './components/inline-links.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { pager } from './components/pager.ts';
import { partsList } from './components/parts-list.ts';
import { personCard } from './components/person-card.ts';
import { drawPicture } from './components/picture.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sourceList } from './components/source-list.ts';
import { statusTag } from './components/status-tag.ts';
import { trackTag } from './components/track-tag.ts';
import { html, type Html, type Printable } from './html.ts';
import { layout } from './layout.ts';
import { listSamplePages } from './list-sample-pages.ts';
import type { Site } from './site.ts';

/**
 * Draws the page of parts: every component in every state, from a sample event that has them all. It stands in previews
 * and under the same checks as any page, and is not published.
 * @param site the sample
 */
export function partsPage(site: Site): Html {
  const { event } = site;
  return layout(site, {
    title: 'Page of parts',
    description: 'Every part of the site in every state, drawn from a made-up event.',
    address: event.addresses.home,
    header: pageHeader({
      eyebrow: 'Not published',
      title: 'Page of parts',
      lead: 'Every part of the site in every state, drawn from a made-up event. Whole pages are made of these; the links lead to them.',
      motif: canalMotif({ seed: event.addresses.home, cargo: event }),
    }),
    main: html`${listParts(site).map(([title, content]) => partSection(title, content))}`,
  });
}

/**
 * A part with its name.
 * @param title what it is
 * @param content the part in each of its states
 */
export function partSection(title: string, content: Printable): Html | undefined {
  return section({ title, id: title.toLowerCase().replaceAll(' ', '-'), form: 'wide', content });
}

function listParts({ event, renderProse, pictureOf }: Site): readonly (readonly [string, Printable])[] {
  const { addresses: at } = event;
  const [first, second] = event.chapters;
  const [speaker] = event.speakers;
  const prose = first && renderProse(first.body);
  const logo = pictureOf(event.organisations.find((each) => each.logo)?.logo, 'organisation page');
  return [
    ['Whole pages', linkList(listSamplePages(event))],
    ['Notices', programmeNotice(event)],
    [
      'Links',
      html`${breadcrumbs({ home: at.home, trail: [{ title: 'Blueprint', url: at.blueprint }] })}
      <p><a class="more" href="${at.agenda}">A link that stands alone</a></p>
      ${accessFilters(event.accessFilters)}
      <p>Words with ${inlineLinks(event.organisations)} among them.</p>
      ${partsList({
        label: 'Parts',
        current: at.home,
        links: [
          { title: 'The open one', url: at.home },
          { title: 'Another', url: at.venue },
        ],
      })}
      ${pager({ label: 'Both ways', previous: first, next: second })} ${pager({ label: 'Forward only', previous: undefined, next: first })}
      ${pager({ label: 'Back only', previous: second, next: undefined })}`,
    ],
    [
      'Facts',
      html`${factList([
        { name: 'A name', value: 'What is known' },
        { name: 'A much longer name of a fact', value: 'Not known' },
      ])}${accessGroups(event.venue.accessGroups)}${event.sessions.slice(0, 2).map(({ nearAccess }) => accessList(nearAccess, { places: true }))}`,
    ],
    [
      'Tags',
      html`<p>${event.tracks.map((track) => html`${trackTag(track)} `)}</p>
      <p>${event.actions.map(({ status }) => html`${statusTag(status)} `)}</p>`,
    ],
    [
      'People',
      html`${cardGrid(event.speakers.map((person, index) => personCard({ speaker: person, picture: pictureOf(person.image, 'card'), heading: 3, quotes: index === 0 })))}<p>${event.speakers.map(initialsTile)}</p>`,
    ],
    [
      'Announcements',
      cardGrid(event.announcements.map((announcement) => announcementCard({ announcement, heading: 3 }))),
    ],
    ['Actions', cardList(event.actions.map((action) => actionCard({ action, heading: 3 })))],
    ['Abbreviations', abbreviationList(event.glossary)],
    ['Dated entries', historyList(event.timeline)],
    ['Sources', sourceList(event.sources)],
    ['Prose with a list of its headings', prose && columns(contentsList(prose.headings), proseBlock(prose))],
    [
      'Statements',
      speaker &&
        html`<div class="statement">${proseBlock(renderProse('What a person said.'))}${sourceList(speaker.sources)}</div>`,
    ],
    ['Logos', logo && drawPicture({ picture: logo, name: 'logo', alternativeText: 'A canal' })],
    [
      'Motifs',
      html`${canalMotif({ seed: 'nothing', cargo: {} })}${canalMotif({ seed: 'organisations', cargo: { organisations: event.organisations } })}${canalMap(event)}`,
    ],
  ];
}
