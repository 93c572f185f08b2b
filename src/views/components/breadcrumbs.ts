import { html, type Html } from '../html.ts';

/** A page above the current one. */
export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/**
 * Shows the way from the home page to this one (WCAG 2.4.8); nothing on pages at the top.
 * @param options.trail the pages between the home page and this one, the highest first
 * @param options.current the title of this page
 */
export function breadcrumbs({
  home,
  trail,
  current,
}: {
  home: string;
  trail: readonly Crumb[];
  current: string;
}): Html | undefined {
  if (trail.length === 0) return undefined;
  return html`<nav class="breadcrumbs" aria-label="Breadcrumb">
    <ol>
      ${[{ title: 'Home', url: home }, ...trail].map(({ title, url }) => html`<li><a href="${url}">${title}</a></li>`)}
      <li><span aria-current="page">${current}</span></li>
    </ol>
  </nav>`;
}
