import { html, type Html } from '../html.ts';

/** A link of a navigation; `shown: false` leaves it out, for pages that this event does not have. */
export interface NavigationLink {
  readonly title: string;
  readonly url: string;
  readonly shown?: boolean;
}

/**
 * Lists links, and marks the one to the current page and the one to the part of the site that it stands in.
 * @param options.address the address of the page on which they stand
 */
export function navigationLinks({
  links,
  address,
}: {
  links: readonly NavigationLink[];
  address: string;
}): Html {
  return html`<ul class="navigation-links">
    ${links
      .filter(({ shown }) => shown !== false)
      .map(({ title, url }) => html`<li><a href="${url}"${markOf(url, address)}>${title}</a></li>`)}
  </ul>`;
}

function markOf(url: string, address: string): Html | undefined {
  if (url === address) return html` aria-current="page"`;
  return address.startsWith(url) ? html` aria-current="true"` : undefined;
}
