import type { EventData } from '../fact-types.ts';
import { parsePublication } from '../time.ts';
import { isPublic, type Publication } from './visibility.ts';

/**
 * Takes out everything that may not be shown yet, every reference to it, and the sources that only it names. What comes
 * after (pages, feeds, counts, neighbours) cannot leak what it never had.
 * @param data all facts
 * @param now the moment for which the site is built
 */
export function withholdHidden(data: EventData, now: Date): EventData {
  const { timeZone } = data.event;
  const shown = <Item extends Publication>(items: readonly Item[]) =>
    items.filter((item) => isPublic(item, now, timeZone));
  const speakers = shown(data.speakers);
  const announcements = shown(data.announcements);
  const chapters = shown(data.chapters);
  const onlySpeakers = keepOnly(speakers);
  const onlyAnnouncements = keepOnly(announcements);
  const sessions = shown(data.sessions);
  const onlySessions = keepOnly(sessions);
  const left: EventData = {
    ...data,
    event: { ...data.event, leads: onlySpeakers(data.event.leads) },
    speakers,
    chapters,
    announcements: announcements.map((announcement) => ({
      ...announcement,
      speakers: onlySpeakers(announcement.speakers),
    })),
    sessions: sessions.map((session) => ({
      ...session,
      replacedBy: session.replacedBy && onlySessions([session.replacedBy])[0],
      speakers: onlySpeakers(session.speakers),
      announcements: onlyAnnouncements(session.announcements),
    })),
    changes: data.changes
      .filter(({ date }) => parsePublication(date, timeZone).toMillis() <= now.getTime())
      .map((change) => ({ change, left: onlySessions(change.sessions) }))
      // What is told of hidden sessions alone would betray them; without names it would be about the whole programme.
      .filter(({ change, left: names }) => names.length > 0 || change.sessions.length === 0)
      .map(({ change, left: names }) => ({ ...change, sessions: names })),
  };
  const namedBefore = listSources(data);
  const namedNow = listSources(left);
  return { ...left, sources: data.sources.filter(({ id }) => namedNow.has(id) || !namedBefore.has(id)) };
}

function keepOnly(items: readonly { readonly id: string }[]): (ids: readonly string[]) => string[] {
  const shown = new Set(items.map(({ id }) => id));
  return (ids) => ids.filter((id) => shown.has(id));
}

/** The sources that anything names. */
function listSources(data: EventData): ReadonlySet<string> {
  const named: readonly { readonly sources: readonly string[] }[] = [
    ...data.speakers,
    ...data.speakers.flatMap(({ statements }) => statements),
    ...data.organisations,
    ...data.actions.flatMap(({ history }) => history),
    ...data.timeline,
    ...data.announcements,
    ...data.chapters,
  ];
  return new Set(named.flatMap(({ sources }) => sources));
}
