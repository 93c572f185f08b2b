import { formatTimestamp } from '../../format/dates.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import { element, elementWith, type XmlElement } from '../xml/element.ts';
import { printXml } from '../xml/print-xml.ts';
import { describeSchedule } from './describe-schedule.ts';
import { formatClock, formatHours, minutesOf } from './format-times.ts';
import type { Entry, Schedule, ScheduleDay } from './schedule.ts';

/**
 * Writes the programme for apps in the XML of frab and c3voc (voc/schedule, schedule.xml.xsd). Giggity looks for
 * `<conference` within the first 1,024 characters, so nothing but what the schema puts there comes before it.
 * @param event the event
 * @returns XML
 */
export function scheduleXml(event: Event): string {
  const schedule = describeSchedule(event);
  return printXml(
    element('schedule', [
      elementWith('generator', schedule.generator),
      element('url', wholeAddress(event, event.addresses.scheduleXml)),
      element('version', schedule.version),
      writeConference(schedule),
      ...schedule.days.map((day) => writeDay(day, schedule)),
    ]),
  );
}

function writeConference({ title, acronym, timeZone, url, color, step, tracks, days }: Schedule): XmlElement {
  return element('conference', [
    element('title', title),
    element('acronym', acronym),
    element('start', days[0].date),
    element('end', days.at(-1)?.date ?? days[0].date),
    element('days', days.length),
    element('timeslot_duration', formatHours(step)),
    element('base_url', url),
    element('url', url),
    element('time_zone_name', timeZone),
    elementWith('color', { primary: color }),
    ...tracks.map(({ name, slug, color: ofTrack }) => elementWith('track', { name, slug, color: ofTrack })),
  ]);
}

function writeDay({ index, date, start, end, rooms }: ScheduleDay, schedule: Schedule): XmlElement {
  return elementWith(
    'day',
    { index, date, start: formatTimestamp(start), end: formatTimestamp(end) },
    rooms.map(({ room: { name, guid }, entries }) =>
      elementWith(
        'room',
        { name, guid },
        entries.map((entry) => writeEntry(entry, schedule)),
      ),
    ),
  );
}

/** What some app needs is written even when it is empty; what the schema wants to have a content is then left out. */
function writeEntry(entry: Entry, { language }: Schedule): XmlElement {
  const { number, guid, start, description, persons, links } = entry;
  return elementWith('event', { id: number, guid }, [
    element('date', formatTimestamp(start)),
    element('start', formatClock(start)),
    element('duration', formatHours(minutesOf(entry))),
    element('room', entry.room),
    element('slug', entry.slug),
    element('url', entry.url),
    element('title', entry.title),
    element('subtitle', ''),
    element('track', entry.track ?? ''),
    element('type', entry.type),
    language === undefined ? undefined : element('language', language),
    element('abstract', entry.abstract),
    description === undefined ? undefined : element('description', description),
    listOf(
      'persons',
      persons.map(({ number: id, guid: ofPerson, name }) =>
        elementWith('person', { id, guid: ofPerson }, name),
      ),
    ),
    listOf(
      'links',
      links.map(({ url, title }) => elementWith('link', { href: url }, title)),
    ),
  ]);
}

function listOf(name: string, items: readonly XmlElement[]): XmlElement | undefined {
  return items.length === 0 ? undefined : element(name, items);
}
