import { formatDays } from '../../format/dates.ts';
import type { Event } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { navigationLinks } from './navigation-links.ts';

/**
 * The foot of every page: the pages about the site itself.
 * @param options.address the address of the page on which it stands
 */
export function siteFooter({ event, address }: { event: Event; address: string }): Html {
  const { addresses: at, parts } = event;
  const links = [
    { title: 'Organisations', url: at.organisations, shown: parts.organisations },
    { title: 'Actions', url: at.actions, shown: parts.actions },
    { title: 'Updates', url: at.updates },
    { title: 'About this site', url: at.about },
    { title: 'Accessibility', url: at.accessibility },
    { title: 'Privacy', url: at.privacy },
  ];
  return html`<footer class="site-footer full">
    <div class="site-footer__inner">
      <p class="site-footer__name">
        <strong>${event.name}</strong><br />${event.place}, ${formatDays(event.startDate, event.endDate)}
      </p>
      <nav aria-label="Footer">${navigationLinks({ links, address })}</nav>
    </div>
  </footer>`;
}
