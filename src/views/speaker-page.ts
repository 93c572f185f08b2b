import { formatPhotograph, formatPlain, formatRole, formatUnique, shorten } from '../format/words.ts';
import type { Speaker } from '../model/event.ts';
import { announcementCard } from './components/announcement-card.ts';
import { calendarLink } from './components/calendar-link.ts';
import { canalMotif } from './components/canal-motif.ts';
import { cardList } from './components/cards.ts';
import { initialsTile } from './components/initials-tile.ts';
import { pageHeader } from './components/page-header.ts';
import { drawPicture } from './components/picture.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sessionList } from './components/session-list.ts';
import { sourceList } from './components/source-list.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describePerson } from './linked-data/describe-person.ts';
import { listCalendars } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Draws a person: role, what they said, sessions, announcements, sources. */
export function speakerPage(site: Site, speaker: Speaker): Html {
  const { event } = site;
  const { affiliation, jobTitle, statements } = speaker;
  const said = statements[0]?.text ?? speaker.biography ?? '';
  return layout(site, {
    title: formatUnique(speaker.name, speaker),
    description: shorten(
      [speaker.name, formatRole(jobTitle, affiliation?.name), formatPlain(said)].filter(Boolean).join('. '),
      200,
    ),
    address: speaker.url,
    alternates: listCalendars(event, speaker),
    trail: [{ title: event.peopleTitle, url: event.addresses.speakers }],
    thing: describePerson(event, speaker, site.pictureOf(speaker.image, 'person page')?.src),
    header: pageHeader({
      title: speaker.name,
      lead:
        (jobTitle !== undefined || affiliation !== undefined) &&
        html`${jobTitle}${jobTitle !== undefined && affiliation !== undefined && ', '}${affiliation && html`<a href="${affiliation.url}">${affiliation.name}</a>`}`,
      beside: portrait(site, speaker),
      motif: canalMotif({
        seed: speaker.url,
        cargo: { organisations: affiliation === undefined ? [] : [affiliation], sessions: speaker.sessions },
      }),
    }),
    // Not every event knows who spoke: the picture says of a person what the site says of all of them.
    picture: { kind: event.peopleTitle },
    main: html`${section({
      title: 'What they said',
      id: 'said',
      content:
        statements.length > 0 &&
        statements.map(
          ({ text, sources }) =>
            html`<div class="statement">${proseBlock(site.renderProse(text))}${sourceList(sources)}</div>`,
        ),
    })}
    ${section({
      title: 'About',
      id: 'biography',
      content: speaker.biography !== undefined && proseBlock(site.renderProse(speaker.biography)),
    })}
    ${section({
      title: 'Sessions',
      id: 'sessions',
      content:
        speaker.sessions.length > 0 &&
        html`${programmeNotice(event)}${sessionList({ sessions: speaker.sessions, heading: 3 })}${calendarLink({ at: event.addresses, page: speaker })}`,
    })}
    ${section({
      title: 'Announcements',
      id: 'announcements',
      content: cardList(
        speaker.announcements.map((announcement) => announcementCard({ announcement, heading: 3 })),
      ),
    })}
    ${section({ title: 'Sources', id: 'sources', content: sourceList(speaker.sources) })}`,
  });
}

function portrait(site: Site, speaker: Speaker): Html {
  const picture = site.pictureOf(speaker.image, 'person page');
  if (picture === undefined) return initialsTile(speaker);
  const alternativeText = speaker.image?.alternativeText ?? formatPhotograph(speaker.name);
  return drawPicture({ picture, name: 'photograph', alternativeText, isFirst: true });
}
