import type { Addresses } from '../../model/addresses.ts';
import type { Session } from '../../model/event.ts';
import { html, type Html } from '../html.ts';

/**
 * A plain link to the calendar of a page, which every device opens with what it has; nothing without sessions.
 * @param options.at the addresses of the site
 * @param options.page the page, and its sessions
 */
export function calendarLink({
  at,
  page: { url, sessions },
}: {
  at: Addresses;
  page: { readonly url: string; readonly sessions: readonly Session[] };
}): Html | undefined {
  if (sessions.length === 0) return undefined;
  const words =
    sessions.length === 1 ? 'Add this session to your calendar' : 'Add these sessions to your calendar';
  return html`<p><a class="more" href="${at.calendar(url)}">${words}</a></p>`;
}
