import { describeProgramme, formatSessionStatus } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import { capitalise } from '../../format/words.ts';
import type { Break, Event, Session } from '../../model/event.ts';
import { isRepeated, plusDays, type ZonedTime } from '../../model/time.ts';
import { component, instant, plain, text, texts, type Component, type Property } from './component.ts';
import { describeKind, describeSession, join } from './describe-session.ts';

/**
 * Describes a session as an entry of a calendar (RFC 5545, 3.6.1). Its stamps come from the changes of the programme, so
 * that calendars take in each change and nothing else.
 * @param event the event
 * @param session the session
 */
export function sessionComponent(event: Event, session: Session): Component {
  const { takesPlace, status, track, type, room } = session;
  // Many calendars show no status, and all show the title.
  const isNews = !takesPlace || status === 'full' || status === 'provisional';
  const news = offOf(event) ?? (isNews ? formatSessionStatus(status) : undefined);
  return component('VEVENT', [
    ...identity(session),
    ...stamps(event, session),
    ...span(event, session),
    text('SUMMARY', labelTitle(news, session.title)),
    text('LOCATION', locationOf(event, room.name)),
    geo(event),
    text('DESCRIPTION', describeSession(event, session)),
    plain('STATUS', statusOf(event, session)),
    texts('CATEGORIES', [...new Set([...(track === undefined ? [] : [track.name]), type])]),
    plain('URL', wholeAddress(event, session.url)),
  ]);
}

/**
 * Describes a break as an entry of a calendar that leaves its owner free.
 * @param event the event
 * @param pause the break
 */
export function breakComponent(event: Event, pause: Break): Component {
  return component('VEVENT', [
    ...identity(pause),
    ...stamps(event, pause),
    ...span(event, pause),
    text('SUMMARY', labelTitle(offOf(event), pause.title)),
    text('LOCATION', locationOf(event, pause.room?.name)),
    geo(event),
    text('DESCRIPTION', join([describeKind(event), pause.description])),
    plain('STATUS', statusOf(event, { takesPlace: true, status: 'confirmed' })),
    plain('TRANSP', 'TRANSPARENT'),
    plain('URL', wholeAddress(event, event.addresses.agenda)),
  ]);
}

/**
 * Describes the whole event by its days, for as long as it has no programme. The place stands in its words: programs for
 * Android lose the file over an entry of whole days with a place of its own.
 * @param event the event
 */
export function daysComponent(event: Event): Component {
  const day = (iso: string) => iso.replaceAll('-', '');
  return component('VEVENT', [
    plain('UID', event.guid),
    ...stamps(event, { changes: event.changes }),
    plain('DTSTART;VALUE=DATE', day(event.startDate.iso)),
    plain('DTEND;VALUE=DATE', day(plusDays(event.endDate.iso, 1))),
    text('SUMMARY', labelTitle(offOf(event), event.name)),
    text(
      'DESCRIPTION',
      join([
        describeKind(event),
        event.description,
        locationOf(event),
        wholeAddress(event, event.addresses.home),
      ]),
    ),
    plain('STATUS', statusOf(event, { takesPlace: true, status: 'confirmed' })),
    plain('TRANSP', 'TRANSPARENT'),
    plain('URL', wholeAddress(event, event.addresses.home)),
  ]);
}

/** `Cancelled` or `Postponed` when the whole event is. */
function offOf({ status }: Pick<Event, 'status'>): string | undefined {
  return status === 'scheduled' ? undefined : capitalise(status);
}

const labelTitle = (label: string | undefined, title: string) =>
  label === undefined ? title : `${label}: ${title}`;

const identity = ({ guid }: { readonly guid: string }) => [plain('UID', guid)];

function stamps(event: Event, { changes }: Pick<Session, 'changes'>): Property[] {
  const [newest] = changes;
  const known = newest?.date ?? event.phaseDates.programmePublished;
  return [
    instant('DTSTAMP', newest?.date ?? event.programmeSince),
    ...(known === undefined ? [] : [instant('LAST-MODIFIED', known)]),
    plain('SEQUENCE', changes.length),
  ];
}

/**
 * Both ends on the clock of the venue, or both in UTC where the clock shows one of them twice: of a time that is repeated
 * some programs take the first, and others the second (RFC 5545, 3.3.5 and 3.8.2.2).
 */
function span({ timeZone }: Event, { start, end }: { start: ZonedTime; end: ZonedTime }): Property[] {
  if (isUtc(timeZone) || isRepeated(start) || isRepeated(end)) {
    return [instant('DTSTART', start), instant('DTEND', end)];
  }
  const local = (time: ZonedTime) => time.toFormat("yyyyMMdd'T'HHmmss");
  return [plain(`DTSTART;TZID=${timeZone}`, local(start)), plain(`DTEND;TZID=${timeZone}`, local(end))];
}

/**
 * Says whether a zone is UTC under one of its names, which needs no description in a calendar.
 * @param timeZone IANA name
 */
export function isUtc(timeZone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|GMT)$/i.test(timeZone);
}

/** A room, the building and its address, as far as they are known, and otherwise the place in a few words. */
function locationOf({ venue, place }: Event, room?: string): string {
  const { address } = venue;
  const building = [venue.name, address?.streetAddress, address?.addressLocality, address?.postalCode].filter(
    (part) => part !== undefined,
  );
  return [...(room === undefined ? [] : [room]), ...(building.length === 0 ? [place] : building)].join(', ');
}

/** RFC 5545, 3.8.1.6. */
function geo({ venue: { geo: at } }: Event): Property | undefined {
  return at && plain('GEO', `${at.latitude.toFixed(6)};${at.longitude.toFixed(6)}`);
}

function statusOf(event: Event, { takesPlace, status }: Pick<Session, 'takesPlace' | 'status'>): string {
  if (!takesPlace || event.status === 'cancelled') return 'CANCELLED';
  const isSure =
    status !== 'provisional' && event.status === 'scheduled' && describeProgramme(event) === undefined;
  return isSure ? 'CONFIRMED' : 'TENTATIVE';
}
