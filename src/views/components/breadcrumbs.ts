import { html, type Html } from '../html.ts';

/** A page above the current one. */
export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/**
 * Shows the way from the home page to the one above this (WCAG 2.4.8); nothing on pages at the top. The page itself is
 * not in it: its title follows at once, and on a phone the room is dear.
 * @param options.trail the pages between the home page and this one, the highest first
 */
export function breadcrumbs({ home, trail }: { home: string; trail: readonly Crumb[] }): Html | undefined {
  if (trail.length === 0) return undefined;
  return html`<nav class="breadcrumbs" aria-label="Breadcrumb">
    <ol>
      ${[{ title: 'Home', url: home }, ...trail].map(({ title, url }) => html`<li><a href="${url}">${title}</a></li>`)}
    </ol>
  </nav>`;
}
