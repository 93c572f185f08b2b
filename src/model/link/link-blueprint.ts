import type { Addresses } from '../addresses.ts';
import type { Session } from '../event.ts';
import type { Identify } from '../identity.ts';
import { parseCalendarDate, startOfDay } from '../time.ts';
import { findShared } from './find-shared.ts';
import { by } from './order.ts';
import type { Registries } from './registries.ts';
import { invert } from './registry.ts';

/** What linking needs beside the items. */
interface Tools {
  readonly at: Addresses;
  readonly identify: Identify;
  readonly timeZone: string;
}

/**
 * Links announcements, chapters and actions to each other and to all that names them.
 * @param found every item of the event; its sessions are linked already
 * @param sessions in the order in which they are shown
 * @param tools the addresses of the site, what names things for good, and the zone of the venue
 */
export function linkBlueprint(
  found: Registries,
  sessions: readonly Session[],
  { at, identify, timeZone }: Tools,
): void {
  const { organisations, speakers, announcements, actions, chapters, sources } = found;
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

  const sharesName = {
    announcement: findShared(announcements.all, ({ title }) => title),
    chapter: findShared(chapters.all, ({ title }) => title),
    action: findShared(actions.all, ({ title }) => title),
  };
  const byAnnouncement = invert(sessions, (session) => ids(session.announcements));
  announcements.link((announcement) => ({
    url: at.announcement(announcement.id),
    sharesName: sharesName.announcement(announcement.id),
    guid: identify('announcement', announcement),
    datePublished: parseCalendarDate(announcement.datePublished),
    dateModified:
      announcement.dateModified === undefined ? undefined : parseCalendarDate(announcement.dateModified),
    published: startOfDay(announcement.datePublished, timeZone),
    modified: startOfDay(announcement.dateModified ?? announcement.datePublished, timeZone),
    organisations: organisations.pick(announcement.organisations),
    speakers: speakers.pick(announcement.speakers),
    actions: actions.pick(announcement.actions),
    sources: sources.pick(announcement.sources),
    sessions: byAnnouncement(announcement.id),
  }));

  const order = chapters.all;
  const position = new Map(order.map(({ id }, index) => [id, index]));
  chapters.link((chapter) => {
    const index = position.get(chapter.id) ?? 0;
    return {
      url: at.chapter(chapter.id),
      sharesName: sharesName.chapter(chapter.id),
      organisations: organisations.pick(chapter.organisations),
      actions: actions.pick(chapter.actions),
      sources: sources.pick(chapter.sources),
      number: index + 1,
      previous: order[index - 1],
      next: order[index + 1],
    };
  });

  const byAction = {
    sessions: invert(sessions, (session) => ids(session.actions)),
    announcements: announcements.naming((announcement) => announcement.actions),
    chapters: chapters.naming((chapter) => chapter.actions),
  };
  actions.link((action) => ({
    url: at.action(action.id),
    sharesName: sharesName.action(action.id),
    owner: organisations.find(action.owner),
    partners: organisations.pick(action.partners),
    history: action.history.toSorted(by(({ date }) => [date])).map((entry) => ({
      ...entry,
      date: parseCalendarDate(entry.date),
      sources: sources.pick(entry.sources),
    })),
    sessions: byAction.sessions(action.id),
    announcements: byAction.announcements(action.id),
    chapters: byAction.chapters(action.id),
  }));
}
