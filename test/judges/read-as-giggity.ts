import { load } from 'cheerio';
import { DateTime } from 'luxon';

/* A reader that takes a schedule as Giggity does, by its rules and in words of our own: what it misses, visitors miss. */

/** Something in the programme, as Giggity keeps it. */
export interface GiggityItem {
  /** The guid, or the number when there is none. */
  readonly id: string;
  readonly title: string;
  /** In milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly room: string;
  /** The last text of each element in it, whatever it stands in: Giggity keeps them in one flat map. */
  readonly fields: ReadonlyMap<string, string>;
  readonly persons: readonly string[];
  readonly links: readonly { readonly href: string; readonly title: string }[];
}

/** A schedule, as Giggity keeps it. */
export interface GiggitySchedule {
  readonly title: string;
  /** The rooms in the order in which each comes first. */
  readonly rooms: readonly string[];
  readonly items: readonly GiggityItem[];
  /** What its day view shows for a date: all that lies between two mornings as a whole. */
  readonly dayView: (date: string) => readonly GiggityItem[];
}

/**
 * Reads a schedule.
 * @param xml the file
 * @throws Error when Giggity would refuse the whole file
 */
export function readAsGiggity(xml: string): GiggitySchedule {
  const head = xml.slice(0, 1024);
  if (!/<schedule/.test(head) || !/<conference/.test(head)) throw new Error('unknown format');
  if (xml.includes('<!DOCTYPE')) throw new Error('a document type is refused');
  const $ = load(xml, { xml: true });
  const zone = $('conference > time_zone_name').text();
  const items = $('event')
    .toArray()
    .flatMap((node): GiggityItem[] => {
      const event = $(node);
      const leaves = event
        .find('*')
        .toArray()
        .filter((child) => $(child).children().length === 0);
      const fields = new Map(leaves.map((leaf) => [leaf.tagName, $(leaf).text()]));
      const [id, title] = [event.attr('guid') ?? event.attr('id'), fields.get('title')];
      const begins = readStart(fields, event.closest('day').attr('date') ?? '', zone);
      const length = readDuration(fields.get('duration'));
      if (!id || !title || begins === undefined || length === undefined) return [];
      return [
        {
          id,
          title,
          start: begins,
          end: begins + length,
          room: event.closest('room').attr('name') ?? '',
          fields,
          persons: event
            .find('person')
            .toArray()
            .map((person) => $(person).text()),
          links: event
            .find('link')
            .toArray()
            .map((link) => ({ href: $(link).attr('href') ?? '', title: $(link).text() })),
        },
      ];
    });
  if (items.length === 0) throw new Error('an empty schedule is refused');
  return {
    title: $('conference > title').text(),
    rooms: [
      ...new Set(
        $('day > room')
          .toArray()
          .map((room) => $(room).attr('name') ?? ''),
      ),
    ],
    items,
    dayView: (date) => {
      const morning = DateTime.fromISO(`${date}T06:00`, { zone });
      const [from, to] = [morning.toMillis(), morning.plus({ days: 1 }).toMillis()];
      return items.filter((item) => item.start >= from && item.end <= to);
    },
  };
}

/** `date` tells all; without it the day and the clock do, and what is before the morning is on the next date. */
function readStart(fields: ReadonlyMap<string, string>, day: string, zone: string): number | undefined {
  const date = fields.get('date');
  if (date !== undefined) return DateTime.fromISO(date).toMillis();
  const clock = fields.get('start');
  if (clock === undefined) return undefined;
  const start = DateTime.fromISO(`${day}T${clock}`, { zone });
  return start.plus({ days: start.hour < 6 ? 1 : 0 }).toMillis();
}

/** Hours and minutes of a clock: 24:00 is nothing, and what no clock shows refuses the whole file. */
function readDuration(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(written) ?? [];
  if (hours === '24' && minutes === '00') return 0;
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) throw new Error(`duration ${written}`);
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
