import { SaxesParser } from 'saxes';

/** A session as the app keeps it. */
export interface AppSession {
  readonly key: string;
  readonly title: string;
  readonly room: string;
  readonly start: Date;
  readonly end: Date;
  readonly fields: Readonly<Record<string, string>>;
}

/** A schedule as the app keeps it. */
export interface AppSchedule {
  readonly title: string;
  /** Rooms in the order in which they first occur. */
  readonly rooms: readonly string[];
  readonly sessions: readonly AppSession[];
}

/**
 * Reads a schedule by the rules of Giggity, an app for Android: it knows the format by the first 1,024 characters, keeps
 * the fields of an event in one flat map, needs an id, a title, a start and a duration below 24 hours, and loses the whole
 * file otherwise.
 * @param xml the file
 * @throws Error with what the app would stumble over
 */
export function readAsGiggity(xml: string): AppSchedule {
  const head = xml.slice(0, 1024);
  if (!/<schedule/.test(head) || !/<conference/.test(head)) throw new Error('unknown format');
  if (/<!DOCTYPE/i.test(xml)) throw new Error('a DOCTYPE is refused');
  const parser = new SaxesParser();
  const path: string[] = [];
  const rooms = new Set<string>();
  const sessions: AppSession[] = [];
  let title = '';
  let day = '';
  let fields: Record<string, string> = {};
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    text = '';
    if (name === 'day') day = attributes['date'] ?? '';
    if (name === 'room' && path.length === 3) rooms.add(attributes['name'] ?? '');
    if (name === 'event') fields = { id: attributes['id'] ?? '', guid: attributes['guid'] ?? '' };
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    const parent = path.at(-1);
    if (parent === 'conference' && name === 'title') title = text;
    if (path[3] === 'event') fields[name] = text;
    if (name === 'event') sessions.push(keep(fields, day));
    text = '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (sessions.length === 0) throw new Error('a schedule without sessions is refused');
  return { title, rooms: [...rooms], sessions };
}

function keep(fields: Readonly<Record<string, string>>, day: string): AppSession {
  const { id = '', guid = '', title = '', date = '', start = '', duration = '', room = '' } = fields;
  const key = id || guid;
  if (key === '' || title === '' || (date === '' && (start === '' || day === '')))
    throw new Error(`an event lacks its id, title or start: ${JSON.stringify(fields)}`);
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(duration) ?? [];
  if (hours === '' || Number(hours) > 24) throw new Error(`the duration "${duration}" is refused`);
  // A moment with its offset is taken as it is; the app passes over the other two then.
  const begin = new Date(date);
  if (Number.isNaN(begin.getTime()) || !/[+-]\d\d:\d\d$|Z$/.test(date))
    throw new Error(`no moment: "${date}"`);
  const length = ((Number(hours) % 24) * 60 + Number(minutes)) * 60_000;
  return { key, title, room, start: begin, end: new Date(begin.getTime() + length), fields };
}
