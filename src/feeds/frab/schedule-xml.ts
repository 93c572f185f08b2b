import { formatTimestamp } from '../../format/dates.ts';
import { wholeAddress } from '../../format/whole-address.ts';
import type { Event } from '../../model/event.ts';
import { element, elementWith, type XmlElement } from '../xml/element.ts';
import { printXml } from '../xml/print-xml.ts';
import { describeSchedule } from './describe-schedule.ts';
import { generator } from './generator.ts';
import type { ConferenceDay, Entry } from './schedule.ts';
import { writeDuration } from './write-duration.ts';

/**
 * Writes the programme in the XML of frab, as the schema of c3voc has it. What comes before the conference is short, since
 * Giggity knows the format by the first 1,024 characters.
 * @param event the event, with at least one session
 */
export function scheduleXml(event: Event): string {
  const schedule = describeSchedule(event);
  const { title, acronym, days, step, timeZone, tracks } = schedule;
  return printXml(
    element('schedule', [
      elementWith('generator', generator),
      element('url', wholeAddress(event, event.addresses.scheduleXml)),
      element('version', schedule.version),
      element('conference', [
        element('acronym', acronym),
        element('title', title),
        element('start', days[0]?.date ?? ''),
        element('end', days.at(-1)?.date ?? ''),
        element('days', days.length),
        element('timeslot_duration', step),
        element('base_url', wholeAddress(event, event.addresses.home)),
        element('url', schedule.url),
        element('time_zone_name', timeZone),
        ...tracks.map((track) => elementWith('track', track)),
      ]),
      ...days.map((day) => dayElement(day, schedule.language)),
    ]),
  );
}

function dayElement({ index, date, start, end, rooms }: ConferenceDay, language: string): XmlElement {
  return elementWith(
    'day',
    { index, date, start: formatTimestamp(start), end: formatTimestamp(end) },
    rooms.map(({ name, guid, entries }) =>
      elementWith(
        'room',
        { name, guid },
        entries.map((entry) => entryElement(entry, language)),
      ),
    ),
  );
}

/** Elements that must be there are written even when they are empty, and the others never are. */
function entryElement(entry: Entry, language: string): XmlElement {
  const { number, guid, persons, description } = entry;
  return elementWith('event', { id: number, guid }, [
    element('date', formatTimestamp(entry.start)),
    element('start', entry.start.toFormat('HH:mm')),
    element('duration', writeDuration(entry)),
    element('room', entry.room),
    element('slug', entry.slug),
    element('url', entry.url),
    element('title', entry.title),
    element('subtitle', ''),
    element('track', entry.track),
    element('type', entry.type),
    element('language', language),
    element('abstract', entry.abstract),
    description === '' ? undefined : element('description', description),
    persons.length === 0
      ? undefined
      : element(
          'persons',
          persons.map((person) =>
            elementWith('person', { id: person.number, guid: person.guid }, person.name),
          ),
        ),
    element('links', [elementWith('link', { href: entry.url }, 'Page of this session')]),
  ]);
}
