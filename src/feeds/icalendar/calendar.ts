import { formatDay } from '../../format/dates.ts';
import { describeProgramme } from '../../format/programme.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Calendar, Event } from '../../model/event.ts';
import { component, instant, plain, text, type Component } from './component.ts';
import { describeKind, join } from './describe-session.ts';
import { breakComponent, daysComponent, isUtc, sessionComponent } from './event-component.ts';
import { printCalendar } from './print-calendar.ts';
import { timeZoneComponent } from './time-zone.ts';

/**
 * Writes a calendar (RFC 5545 and 7986). There is no METHOD, because nobody is invited: it is published to be fetched
 * again. The same session has the same UID, stamps and words in every calendar.
 * @param event the event
 * @param calendar what it holds; the days of the event when that is nothing
 * @returns lines that end with CRLF
 */
export function calendar(event: Event, { title, page, source, sessions, breaks }: Calendar): string {
  const kept = keepFor(event);
  const entries = [...breaks.map(kept.ofBreak), ...sessions.map(kept.ofSession)];
  const name = nameOf(event, title);
  const about = join([describeKind(event), event.description]);
  const [newest] = event.changes;
  return printCalendar(
    component(
      'VCALENDAR',
      [
        plain('VERSION', '2.0'),
        plain('PRODID', '-//Public Sector Digital Midlands//Event site//EN'),
        text('NAME', name),
        text('X-WR-CALNAME', name),
        text('DESCRIPTION', about),
        text('X-WR-CALDESC', about),
        plain('X-WR-TIMEZONE', event.timeZone),
        newest && instant('LAST-MODIFIED', newest.date),
        plain('URL', wholeAddress(event, page)),
        plain('SOURCE;VALUE=URI', wholeAddress(event, source)),
        // RFC 7986, 5.7, and what Outlook reads in its place.
        plain('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
        plain('X-PUBLISHED-TTL', 'PT1H'),
      ],
      entries.length === 0
        ? [daysComponent(event)]
        : [...(isUtc(event.timeZone) ? [] : [kept.timeZone]), ...entries],
    ),
  );
}

/** `PSDM: Room two (illustrative programme)`. */
function nameOf(event: Event, title: Calendar['title']): string {
  const kind = describeProgramme(event)?.label.toLowerCase();
  const what = typeof title === 'object' ? formatDay(title) : title;
  const name = what === undefined ? event.name : `${event.alternateName ?? event.name}: ${what}`;
  return kind === undefined ? name : `${name} (${kind})`;
}

/** What many calendars of one event hold, each printed once. */
interface Kept {
  readonly timeZone: string;
  readonly ofSession: (session: Calendar['sessions'][number]) => string;
  readonly ofBreak: (pause: Calendar['breaks'][number]) => string;
}

const keptFor = new WeakMap<Event, Kept>();

function keepFor(event: Event): Kept {
  const known = keptFor.get(event);
  if (known !== undefined) return known;
  const kept: Kept = {
    timeZone: printCalendar(timeZoneComponent(event.timeZone, yearsOf(event))),
    ofSession: keep((session) => sessionComponent(event, session)),
    ofBreak: keep((pause) => breakComponent(event, pause)),
  };
  keptFor.set(event, kept);
  return kept;
}

function keep<Item extends object>(make: (item: Item) => Component): (item: Item) => string {
  const made = new WeakMap<Item, string>();
  return (item) => {
    const entry = made.get(item) ?? printCalendar(make(item));
    made.set(item, entry);
    return entry;
  };
}

/** The years in which anything of the programme lies. */
function yearsOf({ sessions, breaks, startDate, endDate }: Event): [number, number] {
  const years = [
    ...[startDate, endDate].map(({ iso }) => Number(iso.slice(0, 4))),
    ...[...sessions, ...breaks].flatMap(({ start, end }) => [start.year, end.year]),
  ];
  return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}
