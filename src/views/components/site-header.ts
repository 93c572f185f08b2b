import type { Event } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { navigationLinks } from './navigation-links.ts';

/**
 * The name of the event and the main navigation; the same on every page (WCAG 3.2.3).
 * @param options.address the address of the page on which it stands
 */
export function siteHeader({ event, address }: { event: Event; address: string }): Html {
  const { addresses: at, parts } = event;
  const links = [
    { title: 'Agenda', url: at.agenda },
    { title: event.peopleTitle, url: at.speakers, shown: parts.speakers },
    { title: 'Announcements', url: at.announcements, shown: parts.announcements },
    { title: 'Blueprint', url: at.blueprint, shown: parts.blueprint },
    { title: 'Venue', url: at.venue },
  ];
  return html`<header class="site-header full">
    <div class="site-header__inner">
      <a class="site-name" href="${at.home}"${address === at.home && html` aria-current="page"`}>
        <svg class="site-name__mark" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M3 8h8l10 16h8M3 24h8l4-6M21 8h8" />
          <circle cx="17.5" cy="18.4" r="3.2" />
          <circle cx="21" cy="8" r="3.2" />
        </svg>
        <span>${event.name}</span></a>
      <nav aria-label="Main">${navigationLinks({ links, address })}</nav>
    </div>
  </header>`;
}
