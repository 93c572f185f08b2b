import { html, type Html } from '../html.ts';

/** The page to go to. */
export interface PagerLink {
  readonly title: string;
  readonly url: string;
}

/**
 * Leads to the page before and the page after; nothing when there is neither.
 * @param options.label what is paged through, for the name of the navigation
 */
export function pager({
  label,
  previous,
  next,
}: {
  label: string;
  previous: PagerLink | undefined;
  next: PagerLink | undefined;
}): Html | undefined {
  if (previous === undefined && next === undefined) return undefined;
  return html`<nav class="pager" aria-label="${label}">
    ${previous && html`<a class="pager__previous" href="${previous.url}" rel="prev"><span>Previous</span> ${previous.title}</a>`}
    ${next && html`<a class="pager__next" href="${next.url}" rel="next"><span>Next</span> ${next.title}</a>`}
  </nav>`;
}
