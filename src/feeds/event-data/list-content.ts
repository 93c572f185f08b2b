import type { Announcement, Event } from '../../model/event.ts';
import type { Wholes } from './create-wholes.ts';
import type { PublishedEvent } from './schema/published-event.ts';

/**
 * Lists announcements, chapters and actions.
 * @param event the event
 * @param wholes makes addresses whole
 */
export function listContent(
  event: Event,
  wholes: Wholes,
): Pick<PublishedEvent, 'announcements' | 'chapters' | 'actions'> {
  return {
    announcements: event.announcements.map((announcement) => ({
      id: announcement.id,
      guid: announcement.guid,
      url: wholes.address(announcement.url),
      title: announcement.title,
      abstract: announcement.abstract,
      datePublished: announcement.datePublished.iso,
      dateModified: dayOfChange(announcement),
      text: wholes.markdown(announcement.body, announcement.url),
    })),
    chapters: event.chapters.map(({ id, url, title, abstract }) => ({
      id,
      url: wholes.address(url),
      title,
      abstract,
    })),
    actions: event.actions.map(({ id, url, title, status, owner }) => ({
      id,
      url: wholes.address(url),
      title,
      status,
      owner: owner?.id,
    })),
  };
}

/** The day on which the text was last changed; undefined when it is as it was published. */
function dayOfChange({ published, modified }: Announcement): string | undefined {
  return modified.toMillis() === published.toMillis() ? undefined : modified.toFormat('yyyy-MM-dd');
}
