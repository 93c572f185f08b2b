import { formatPlainText } from '../../format/plain-text.ts';
import { describeProgramme, describeSessionStatus } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import { formatList, formatUnique } from '../../format/words.ts';
import type { Break, Event, Session } from '../../model/event.ts';
import { acronymOf } from './acronym-of.ts';
import type { Entry } from './schedule.ts';

/**
 * Lists what takes place: sessions, and breaks that have a room; the format has no place for the others.
 * @param event the event
 * @returns entries in order of time
 */
export function listEntries(event: Event): Entry[] {
  return [
    ...event.sessions.filter(({ takesPlace }) => takesPlace).map((session) => sessionEntry(event, session)),
    ...event.breaks.flatMap((pause) => breakEntry(event, pause)),
  ].toSorted((a, b) => a.start.toMillis() - b.start.toMillis());
}

function sessionEntry(event: Event, session: Session): Entry {
  const { guid, number, title, type, start, end, room, track, abstract, speakers, hosts, description } =
    session;
  const status = describeSessionStatus(session);
  return {
    guid,
    number,
    slug: slugOf(event, session),
    title,
    type,
    start,
    end,
    room: formatUnique(room.name, room),
    track: track === undefined ? '' : formatUnique(track.name, track),
    abstract,
    description: [
      kindOf(event),
      status && `${status.label}. ${status.note}`.trim(),
      description && formatPlainText(description, event),
      hosts.length > 0 && `Hosted by ${formatList(hosts.map(({ name }) => name))}.`,
    ]
      .filter((part) => typeof part === 'string' && part !== '')
      .join('\n\n'),
    url: wholeAddress(event, session.url),
    persons: speakers.map((speaker) => ({
      guid: speaker.guid,
      number: speaker.number,
      name: speaker.name,
      url: wholeAddress(event, speaker.url),
    })),
  };
}

function breakEntry(event: Event, pause: Break): Entry[] {
  const { guid, number, title, start, end, room, description } = pause;
  if (room === undefined) return [];
  return [
    {
      guid,
      number,
      slug: slugOf(event, pause),
      title,
      type: 'break',
      start,
      end,
      room: formatUnique(room.name, room),
      track: '',
      abstract: description ?? '',
      description: kindOf(event) ?? '',
      url: wholeAddress(event, event.addresses.agenda),
      persons: [],
    },
  ];
}

/** No entry may pass for more than its programme is. */
function kindOf(event: Event): string | undefined {
  const kind = describeProgramme(event);
  return kind && `${kind.label}. ${kind.note}`;
}

/** The number keeps it apart from all others, whatever the id is called; both forms refuse a hyphen at its end. */
function slugOf(event: Event, { number, id }: { readonly number: number; readonly id: string }): string {
  return `${acronymOf(event)}-${number}-${id}`.slice(0, 120).replace(/-+$/, '');
}
