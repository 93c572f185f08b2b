import type { Event, Redirect } from '../model/event.ts';
import { canalMotif } from './components/canal-motif.ts';
import { pageHeader } from './components/page-header.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/**
 * Draws the page at an old address: it leads on at once, on every host and without a script (HTML, 4.2.5.3; WCAG technique
 * H76), and whoever has switched that off finds a plain link.
 */
export function redirectPage(site: Site, { from, to }: Redirect): Html {
  const { event } = site;
  const name = nameOf(event, to);
  return layout(site, {
    title: `Moved: ${name}`,
    description: `This page of ${event.name} has a new address: ${new URL(to, event.url).href}`,
    address: from,
    movedTo: to,
    unlisted: true,
    header: pageHeader({
      title: 'This page has moved',
      motif: canalMotif({ seed: from, cargo: {} }),
    }),
    main: html`<p>This page has moved to <a href="${to}">${name}</a>. Please change your bookmark or your link.</p>`,
  });
}

/** What the page at an address is called. */
function nameOf(event: Event, address: string): string {
  const { sessions, announcements, chapters, actions, tracks, rooms, speakers, organisations } = event;
  const isThere = ({ url }: { readonly url: string }) => url === address;
  return (
    [sessions, announcements, chapters, actions].flatMap((items) => items.find(isThere) ?? [])[0]?.title ??
    [tracks, rooms, speakers, organisations].flatMap((items) => items.find(isThere) ?? [])[0]?.name ??
    address
  );
}
