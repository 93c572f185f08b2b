import { formatPlainText } from '../../format/plain-text.ts';
import { describeSessionStatus } from '../../format/programme.ts';
import { formatList } from '../../format/words.ts';
import type { Event, Session } from '../../model/event.ts';
import { listNotices } from '../list-notices.ts';

/**
 * Says all that there is to say of a session and that has no field of its own. What kind of programme it is comes first, because
 * an app shows an entry away from the pages that say so; organisations are no persons, so hosts
 * are named here.
 * @param event the event
 * @param session a session that takes place; none for a break
 * @returns paragraphs of plain text; undefined when there is nothing to say
 */
export function describeEntry(event: Event, session?: Session): string | undefined {
  const kinds = listNotices(event).map(({ label, note }) => `${label}. ${note}`);
  const paragraphs = [...kinds, ...(session ? describeSession(event, session) : [])];
  const text = paragraphs.filter((part) => part !== undefined && part !== '').join('\n\n');
  return text === '' ? undefined : text;
}

function describeSession(event: Event, session: Session): (string | undefined)[] {
  const { description, hosts } = session;
  const status = describeSessionStatus(session);
  return [
    status && `${status.label}. ${status.note}`.trimEnd(),
    description === undefined ? undefined : formatPlainText(description, event),
    hosts.length === 0 ? undefined : `Hosted by ${formatList(hosts.map(({ name }) => name))}.`,
  ];
}
