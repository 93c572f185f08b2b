import { formatInstant } from '../format/dates.ts';
import type { Event } from '../model/event.ts';

/**
 * Writes security.txt (RFC 9116): how people report that something of the site is not safe. The same text stands at both of
 * its places, because some hosts show no folder that begins with a dot.
 * @param event the event
 * @returns lines of text; nothing for an event that says nothing of it, when the file is not written either
 */
export function securityTxt({ addresses: at, language, security, url }: Event): string {
  if (security === undefined) return '';
  const { contact, expires, policy } = security;
  const whole = (address: string) => new URL(address, url).href;
  const fields = [
    ...contact.map((way) => ['Contact', way]),
    ['Expires', formatInstant(expires)],
    ['Preferred-Languages', language],
    ['Canonical', whole(at.securityText)],
    ['Canonical', whole(at.olderSecurityText)],
    ...(policy === undefined ? [] : [['Policy', policy]]),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
