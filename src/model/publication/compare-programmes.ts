import { z } from 'zod';

/** What is needed of `/event.json`, which holds much more. */
const programme = z.object({
  event: z.object({ id: z.string(), url: z.string() }),
  sessions: z.array(
    z.object({
      id: z.string(),
      guid: z.string(),
      title: z.string(),
      start: z.string(),
      end: z.string(),
      room: z.string(),
      status: z.string(),
    }),
  ),
  changes: z.array(z.object({ sessions: z.array(z.string()) })),
});

type Programme = z.output<typeof programme>;
type Session = Programme['sessions'][number];

/** What people would see of a session in their calendar, and how it is said that it has changed. */
const fields = {
  start: 'begins at another time',
  end: 'ends at another time',
  room: 'is in another room',
  status: 'has another status',
} as const;

/**
 * Finds what the facts alone cannot show: sessions that are not what they were when the site was built before, although
 * nothing tells calendars of it, and sessions that are gone.
 * @param before `/event.json` of the site that was built before, as its text
 * @param after the same of the new site
 * @returns sentences; none when the earlier site was of another event or of another form
 */
export function compareProgrammes(before: string, after: string): string[] {
  const [old, now] = [before, after].map(read);
  if (old === undefined || now === undefined || old.event.url !== now.event.url) return [];
  if (old.event.id !== now.event.id) {
    return [
      `the id of the event was "${old.event.id}" when it was built before. With another one, people who follow it have every session twice. Change it back unless nobody has seen the site.`,
    ];
  }
  const sessions = new Map(now.sessions.map((session) => [session.guid, session]));
  return old.sessions.flatMap((session) => {
    const present = sessions.get(session.guid);
    if (present === undefined) {
      return [
        `session "${session.title}" was there when the site was built before, and is gone. Whoever has it in a calendar learns nothing: give it the status "cancelled". If you changed its id, put "${session.id}" first into its formerIds.`,
      ];
    }
    const changed = (['start', 'end', 'room', 'status'] as const).find(
      (field) => session[field] !== present[field],
    );
    if (changed === undefined || countChanges(now, present) > countChanges(old, session)) return [];
    return [
      `session "${present.title}" ${fields[changed]} than when the site was built before, and there is no new entry for it in "changes". Calendars take note of it only with one.`,
    ];
  });
}

function read(text: string): Programme | undefined {
  try {
    return programme.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function countChanges({ changes }: Programme, { id }: Session): number {
  return changes.filter(({ sessions }) => sessions.length === 0 || sessions.includes(id)).length;
}
