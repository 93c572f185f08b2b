import { formatRole, formatUnique } from '../format/words.ts';
import type { Announcement } from '../model/event.ts';
import { calendarDate } from './components/calendar-date.ts';
import { canalMotif } from './components/canal-motif.ts';
import { columns } from './components/columns.ts';
import { contentsList } from './components/contents-list.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { proseBlock } from './components/prose-block.ts';
import { section } from './components/section.ts';
import { sessionList } from './components/session-list.ts';
import { sourceList } from './components/source-list.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { describeAnnouncement } from './linked-data/describe-text.ts';
import { listAnnouncementFeeds } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Draws an announcement with all that it touches. */
export function announcementPage(site: Site, announcement: Announcement): Html {
  const { event } = site;
  const { title, abstract, actions, organisations, speakers, sessions } = announcement;
  const prose = site.renderProse(announcement.body);
  return layout(site, {
    title: formatUnique(title, announcement),
    description: abstract,
    address: announcement.url,
    trail: [{ title: 'Announcements', url: event.addresses.announcements }],
    header: pageHeader({
      eyebrow: html`${calendarDate(announcement.datePublished)}${announcement.dateModified && html`, changed on ${calendarDate(announcement.dateModified)}`}`,
      title,
      lead: abstract,
      motif: canalMotif({ seed: announcement.url, cargo: { organisations, sessions, actions } }),
    }),
    picture: { kind: 'Announcement' },
    isArticle: true,
    thing: describeAnnouncement(event, announcement),
    alternates: listAnnouncementFeeds(event),
    main: html`${columns(contentsList(prose.headings), proseBlock(prose))}
    ${section({
      title: 'What became of it',
      id: 'actions',
      content: linkList(
        actions.map((action) => ({
          title: `Action: ${action.title}`,
          url: action.url,
          note: action.statusNote ?? action.abstract,
        })),
      ),
    })}
    ${section({
      title: event.peopleTitle,
      id: 'people',
      content: linkList(
        speakers.map(({ name, url, jobTitle, affiliation }) => ({
          title: name,
          url,
          note: formatRole(jobTitle, affiliation?.name),
        })),
      ),
    })}
    ${section({
      title: 'Organisations named',
      id: 'organisations',
      content: linkList(organisations.map(({ name, url }) => ({ title: name, url }))),
    })}
    ${section({
      title: 'In the programme',
      id: 'sessions',
      content: sessions.length > 0 && html`${programmeNotice(event)}${sessionList({ sessions, heading: 3 })}`,
    })}
    ${section({ title: 'Sources', id: 'sources', content: sourceList(announcement.sources) })}`,
  });
}
