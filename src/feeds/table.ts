import { formatIsoTime } from '../format/dates.ts';
import { describeSessionStatus } from '../format/programme.ts';
import { wholeAddress } from '../format/whole-address.ts';
import type { Event, Session } from '../model/event.ts';
import { cleanText } from '../model/read/clean-text.ts';
import { listNotices } from './list-notices.ts';

/**
 * Writes the sessions as a table (RFC 4180): a row of names, and one row for each session in the order of the programme.
 * It begins with a byte order mark, without which Excel does not read UTF-8. A cell that begins with = + - @ or a tab gets
 * an apostrophe before it, because spreadsheets would run it as a formula (OWASP, CSV Injection), and so does one that
 * begins with a full-width form of these. Where the programme is not confirmed, or the event does not take place as
 * planned, every row says so in words.
 * @param event the event
 * @returns lines that end with CRLF
 */
export function table(event: Event): string {
  const [first, ...others] = event.sessions.map((session) => describeRow(event, session));
  if (first === undefined) return '';
  const rows = [first, ...others];
  const lines = [Object.keys(first), ...rows.map((row) => Object.values(row))];
  return `\u{FEFF}${lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`;
}

/** The cells of a session by the names of their columns. */
function describeRow(event: Event, session: Session): Readonly<Record<string, string>> {
  const { day, start, end, track, room, speakers, hosts } = session;
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).join('; ');
  const notices = listNotices(event).map(({ label }) => label);
  const status = describeSessionStatus(session);
  return {
    Day: day.date.iso,
    Start: start.toFormat('HH:mm'),
    End: end.toFormat('HH:mm'),
    // Which moment the clock means, whatever the zone, the day or the change of the clock.
    'Starts at': formatIsoTime(start),
    'Ends at': formatIsoTime(end),
    Title: session.title,
    Type: session.type,
    Track: track?.name ?? '',
    Room: room.name,
    People: names(speakers),
    Organisations: names(hosts),
    Status: status === undefined ? '' : `${status.label}. ${status.note}`.trim(),
    ...(notices.length === 0 ? {} : { Programme: notices.join('; ') }),
    Abstract: session.abstract,
    Address: wholeAddress(event, session.url),
    Id: session.id,
    GUID: session.guid,
  };
}

function printCell(text: string): string {
  const clean = cleanText(text).text;
  const safe = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
