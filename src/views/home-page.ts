import { formatDay, formatDays } from '../format/dates.ts';
import { describeEventStatus } from '../format/programme.ts';
import { formatCount } from '../format/words.ts';
import type { Event } from '../model/event.ts';
import { actionCard } from './components/action-card.ts';
import { announcementCard } from './components/announcement-card.ts';
import { canalMap } from './components/canal-map.ts';
import { cardGrid } from './components/cards.ts';
import { factList } from './components/fact-list.ts';
import { inlineLinks } from './components/inline-links.ts';
import { linkList } from './components/link-list.ts';
import type { PageHeader } from './components/page-header.ts';
import { personCard } from './components/person-card.ts';
import { programmeGlance } from './components/programme-glance.ts';
import { eventNotice, kindNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describeEvent } from './linked-data/describe-event.ts';
import { listOfWhole } from './list-alternates.ts';
import type { Site } from './site.ts';

/** What the home page says first, by phase. */
const phaseLabels: Readonly<Record<Event['phase'], string>> = {
  announced: 'Coming up',
  'programme published': 'Coming up',
  'on the day': 'Today',
  afterwards: 'Just held',
  archive: 'From the archive',
};

/** Draws the home page: what, when, where, why; then announcements, people, programme and outcome. */
export function homePage(site: Site): Html {
  const { event } = site;
  const { addresses: at } = event;
  const words = event.pages.home;
  const parts = [
    section({
      title: 'Why it matters',
      id: 'why',
      form: 'large',
      content: words && proseBlock(site.renderProse(words.body)),
    }),
    section({
      title: 'Announcements',
      id: 'announcements',
      form: 'wide',
      content:
        event.announcements.length > 0 &&
        html`${cardGrid(event.announcements.slice(0, 3).map((announcement) => announcementCard({ announcement, heading: 3 })))}
          ${event.announcements.length > 3 && html`<p><a class="more" href="${at.announcements}">All ${event.announcements.length} announcements</a></p>`}`,
    }),
    section({
      title: event.peopleTitle,
      id: 'people',
      form: 'band',
      content:
        event.speakers.length > 0 &&
        html`${cardGrid(event.speakers.slice(0, 6).map((speaker) => personCard({ speaker, picture: site.pictureOf(speaker.image, 'card'), heading: 3, quotes: true })))}
          ${event.speakers.length > 6 && html`<p><a class="more" href="${at.speakers}">All ${event.speakers.length} people</a></p>`}`,
    }),
    section({
      title: 'The programme at a glance',
      id: 'programme',
      form: 'wide',
      content: programmePart(event),
    }),
    section({
      title:
        event.phase === 'archive' || event.phase === 'afterwards'
          ? 'What became of it'
          : 'What it sets out to do',
      id: 'actions',
      form: 'wide',
      content:
        event.actions.length > 0 &&
        html`${cardGrid(event.actions.slice(0, 6).map((action) => actionCard({ action, heading: 3 })))}
          <p><a class="more" href="${at.actions}">All actions and their history</a></p>`,
    }),
  ];
  return layout(site, {
    title: event.tagline === undefined ? event.name : `${event.name}: ${event.tagline}`,
    description: event.description,
    address: site.isSample ? at.sampleHome : at.home,
    unlisted: site.isSample,
    thing: describeEvent(event),
    alternates: listOfWhole(event),
    header: homeHeader(event),
    main: html`${eventNotice(event)} ${inPhaseOrder(event, parts)}`,
  });
}

function homeHeader(event: Event): PageHeader {
  const { addresses: at } = event;
  const isOneDay = event.startDate.iso === event.endDate.iso;
  // Where nobody has written a word for the home page, the description at least says what it is about.
  const lead = event.tagline ?? (event.pages.home === undefined ? event.description : undefined);
  const days = isOneDay ? formatDay(event.startDate) : formatDays(event.startDate, event.endDate);
  const motif = canalMap(event);
  const markup = html`<div class="home-header full">
    <div class="home-header__text">
      <div>
        <p class="eyebrow">${describeEventStatus(event)?.label ?? phaseLabels[event.phase]}</p>
        <h1>${event.name}</h1>
        ${lead && html`<p class="lead">${lead}</p>`}
      </div>
      ${factList([
        {
          name: 'When',
          value: html`<time datetime="${event.startDate.iso}">${days}</time>`,
        },
        { name: 'Where', value: html`<a href="${at.venue}">${event.venue.name ?? event.place}</a>` },
        { name: 'Led by', value: inlineLinks(event.leads) },
        { name: 'Organised by', value: inlineLinks(event.organizers) },
        { name: 'Sponsored by', value: inlineLinks(event.sponsors) },
      ])}
    </div>
    ${motif}
  </div>`;
  return { markup, title: event.name, motif };
}

function programmePart(event: Event): Html {
  if (event.sessions.length === 0) return html`<p>The programme is not published yet.</p>`;
  return html`${kindNotice(event)}
    ${
      event.days.length === 1
        ? event.days.map(programmeGlance)
        : linkList(
            event.days.map(({ date, url, sessions }) => ({
              title: formatDay(date),
              url,
              note: formatCount(sessions.length, 'session'),
            })),
          )
    }
    <p><a class="more" href="${event.addresses.agenda}">The whole agenda</a></p>`;
}

/** Before and on the day the programme comes first; afterwards what was announced and what became of it. */
function inPhaseOrder(event: Event, parts: readonly (Html | undefined)[]): readonly (Html | undefined)[] {
  if (event.phase !== 'programme published' && event.phase !== 'on the day') return parts;
  const [why, announcements, people, programme, actions] = parts;
  return [programme, why, announcements, people, actions];
}
