import { formatPlainText } from '../../format/plain-text.ts';
import { describeEventStatus } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import { formatUnique } from '../../format/words.ts';
import type { Break, Event, Room, Session, Speaker } from '../../model/event.ts';
import { guidOfPart, numberOf } from '../../model/identity.ts';
import { by } from '../../model/link/order.ts';
import { describeEntry } from './describe-entry.ts';
import { divideSpan } from './divide-span.ts';
import { makeAcronym, makeSlug } from './make-slugs.ts';
import type { Entry, Person } from './schedule.ts';

/** What is said of an entry, but for what depends on its time. */
type Words = Omit<Entry, 'number' | 'guid' | 'slug' | 'start' | 'end'>;

/**
 * Lists what takes place: the sessions that are neither cancelled nor replaced, and the breaks that have a room, since
 * everything in these forms is in one. Apps show what is no longer there as cancelled; there is no field that says so.
 * @param event the event; nothing of one that is cancelled or postponed takes place
 * @returns the entries in order of time
 */
export function listEntries(event: Event): Entry[] {
  if (describeEventStatus(event) !== undefined) return [];
  const sessions = event.sessions.filter(({ takesPlace }) => takesPlace);
  const entries = [
    ...sessions.flatMap((session) => divide(event, session, wordsOfSession(event, session))),
    ...event.breaks.flatMap((pause) => {
      const words = wordsOfBreak(event, pause);
      return words === undefined ? [] : divide(event, pause, words);
    }),
  ];
  return entries.toSorted(by(({ start, title, number }) => [start.toMillis(), title, number]));
}

/**
 * Names a room so that no other one has its name: the forms know rooms by it.
 * @param room a room of the venue
 */
export function nameRoom(room: Room): string {
  return formatUnique(room.name, room);
}

function wordsOfSession(event: Event, session: Session): Words {
  const { title, type, room, track, abstract, speakers } = session;
  const url = wholeAddress(event, session.url);
  return {
    title,
    type,
    room: nameRoom(room),
    track: track && formatUnique(track.name, track),
    abstract,
    description: describeEntry(event, session),
    persons: speakers.map((speaker) => personOf(event, speaker)),
    url,
    links: [{ url, title }],
  };
}

/** A break has no page of its own: its address is the agenda's. */
function wordsOfBreak(event: Event, { title, description, room }: Break): Words | undefined {
  return (
    room && {
      title,
      type: 'break',
      room: nameRoom(room),
      track: undefined,
      abstract: description ?? '',
      description: describeEntry(event),
      persons: [],
      url: wholeAddress(event, event.addresses.agenda),
      links: [],
    }
  );
}

function personOf(event: Event, { number, guid, name, url, biography }: Speaker): Person {
  return {
    number,
    guid,
    name,
    url: wholeAddress(event, url),
    biography: biography === undefined ? undefined : formatPlainText(biography, event),
  };
}

/** The first piece of a long session keeps its names, so that nobody loses a bookmark when it becomes longer. */
function divide(event: Event, item: Session | Break, words: Words): Entry[] {
  const acronym = makeAcronym(event.id);
  return divideSpan(item, event.timeZone).map(({ start, end }, index) => {
    const guid = guidOfPart(item.guid, index + 1);
    const number = index === 0 ? item.number : numberOf(guid);
    return { number, guid, slug: makeSlug(acronym, { number, id: item.id }), start, end, ...words };
  });
}
