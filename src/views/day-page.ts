import { formatDay, formatShortDay, formatTime, formatZone } from '../format/dates.ts';
import { formatPart, labelProgramme } from '../format/programme.ts';
import { formatCount } from '../format/words.ts';
import type { Day, DayPart } from '../model/event.ts';
import { calendarLink } from './components/calendar-link.ts';
import { canalMotif } from './components/canal-motif.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { pager } from './components/pager.ts';
import { partsList } from './components/parts-list.ts';
import { programmeNotice } from './components/programme-notice.ts';
import { section } from './components/section.ts';
import { timetableStyles } from './components/timetable-styles.ts';
import { timetable } from './components/timetable.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { calendarOf } from './list-alternates.ts';
import type { Site } from './site.ts';

/** Draws a day of the agenda: all of it, or the way to its parts when it has more sessions than one page can hold. */
export function dayPage(site: Site, day: Day): Html {
  const { event } = site;
  const [part, ...more] = day.parts;
  const title = formatDay(day.date);
  const first = day.slots[0];
  const { previous, next } = day;
  return layout(site, {
    title,
    description: labelProgramme(
      event,
      `All of ${title} at ${event.name}: ${formatCount(day.sessions.length, 'session')} with times, rooms and people.`,
    ),
    address: day.url,
    alternates: day.sessions.length > 0 ? [calendarOf(event, { title, url: day.url })] : [],
    trail: [{ title: 'Agenda', url: event.addresses.agenda }],
    header: pageHeader({
      eyebrow: event.days.length === 1 ? 'Agenda' : `Agenda, day ${day.number} of ${event.days.length}`,
      title,
      lead:
        first === undefined
          ? 'Nothing is planned for this day yet.'
          : `${formatCount(day.sessions.length, 'session')}. All times are ${formatZone(first.start, ...day.slots.map(({ start }) => start))}.`,
      motif: canalMotif({ seed: day.url, cargo: day }),
    }),
    picture: { kind: 'Agenda', showsProgramme: true },
    ...(part && more.length === 0 && { styles: timetableStyles(part.timetable) }),
    main: html`${dayList(site, day.url)} ${programmeNotice(event)}
    ${calendarLink({ at: event.addresses, page: day })}
    ${
      more.length > 0
        ? linkList(
            day.parts.map((each) => ({
              title: formatPart(each),
              url: each.url,
              note: `${formatCount(each.sessions.length, 'session')}, ${formatStarts(each)}`,
            })),
          )
        : part && drawPart(part)
    }
    ${pager({
      label: 'The days before and after',
      previous: previous && { title: formatDay(previous.date), url: previous.url },
      next: next && { title: formatDay(next.date), url: next.url },
    })}`,
  });
}

/** Draws a part of a day. */
export function dayPartPage(site: Site, part: DayPart): Html {
  const { event } = site;
  const { day, previous, next } = part;
  const date = formatDay(day.date);
  const name = formatPart(part);
  const first = part.timetable.slots[0];
  const toLink = (other: DayPart | undefined) => other && { title: formatPart(other), url: other.url };
  return layout(site, {
    title: `${date}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    description: labelProgramme(
      event,
      `${name} of ${date} at ${event.name}: ${formatCount(part.sessions.length, 'session')} with times, rooms and people.`,
    ),
    address: part.url,
    trail: [
      { title: 'Agenda', url: event.addresses.agenda },
      { title: date, url: day.url },
    ],
    header: pageHeader({
      eyebrow: date,
      title: name,
      lead:
        first &&
        `${formatCount(part.sessions.length, 'session')} of ${day.sessions.length}. All times are ${formatZone(first.start, ...part.timetable.slots.map(({ start }) => start))}.`,
      motif: canalMotif({ seed: part.url, cargo: part }),
    }),
    picture: { kind: 'Agenda', occasion: date, showsProgramme: true },
    styles: timetableStyles(part.timetable),
    main: html`${dayList(site, part.url)}
    ${partsList({
      label: `Parts of ${date}`,
      links: day.parts.map((other) => ({ title: formatPart(other), url: other.url })),
      current: part.url,
    })}
    ${programmeNotice(event)} ${drawPart(part)}
    ${section({
      title: 'Going on since earlier',
      id: 'ongoing',
      content: linkList(part.ongoing.map(({ title, url, room }) => ({ title, url, note: room.name }))),
    })}
    ${pager({
      label: 'Parts of the programme',
      previous: toLink(previous) ?? toLink(day.previous?.parts.at(-1)),
      next: toLink(next) ?? toLink(day.next?.parts[0]),
    })}`,
  });
}

function drawPart(part: DayPart): Html {
  return timetable({
    timetable: part.timetable,
    brief: !part.hasAbstracts,
    label: 'Timetable by room',
  });
}

function dayList({ event }: Site, current: string): Html | undefined {
  const dates = event.days.map(({ date }) => date);
  const links = event.days.map(({ date, url }) => ({ title: formatShortDay(date, dates), url }));
  return partsList({ label: 'Days', links, current });
}

function formatStarts({ timetable: { slots } }: DayPart): string {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `beginning from ${formatTime(first.start)} to ${formatTime(last.start)}`;
}
