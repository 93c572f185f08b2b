import { html, type Html } from '../html.ts';

/**
 * A row of links to the parts of something, with the current one marked; nothing when there is but one.
 * @param options.label names the navigation
 * @param options.links the parts, in order
 * @param options.current the address of the part that is open
 */
export function partsList({
  label,
  links,
  current,
}: {
  label: string;
  links: readonly { readonly title: string; readonly url: string }[];
  current: string;
}): Html | undefined {
  if (links.length < 2) return undefined;
  return html`<nav class="parts-list" aria-label="${label}">
    <ul>
      ${links.map(
        ({ title, url }) =>
          html`<li><a href="${url}"${url === current ? html` aria-current="page"` : current.startsWith(url) && html` aria-current="true"`}>${title}</a></li>`,
      )}
    </ul>
  </nav>`;
}
