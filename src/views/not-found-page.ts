import { canalMotif } from './components/canal-motif.ts';
import { linkList } from './components/link-list.ts';
import { pageHeader } from './components/page-header.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import type { Site } from './site.ts';

/** Draws the page for addresses that do not exist: what may be wrong, and where to go. */
export function notFoundPage(site: Site): Html {
  const { event } = site;
  const { addresses: at } = event;
  return layout(site, {
    title: 'Page not found',
    description: `There is no page at this address on the site of ${event.name}.`,
    address: at.notFound,
    unlisted: true,
    header: pageHeader({
      title: 'Page not found',
      lead: 'There is no page at this address. If you typed it, check it for slips. If you followed a link, the page may have moved.',
      motif: canalMotif({ seed: at.notFound, cargo: {} }),
    }),
    main: html`<h2>Where to look</h2>
      ${linkList([
        { title: 'Home page', url: at.home, note: `What ${event.name} is about` },
        { title: 'Agenda', url: at.agenda, note: 'Sessions, with times and rooms' },
        ...(event.parts.blueprint
          ? [{ title: 'Blueprint', url: at.blueprint, note: 'What is known of it, and its actions' }]
          : []),
        { title: 'Venue', url: at.venue, note: 'What is known of the place' },
      ])}`,
  });
}
