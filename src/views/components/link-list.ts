import { html, type Html, type Printable } from '../html.ts';

/** A link with words about it. */
export interface LinkItem {
  readonly title: string;
  readonly url: string;
  /** A line below the link. */
  readonly note?: Printable;
  /** An image before the link. */
  readonly picture?: Html | undefined;
}

/**
 * Lists links, each with an optional line; nothing when there are none.
 * @param items in the order in which they are shown
 */
export function linkList(items: readonly LinkItem[]): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<ul class="link-list">
    ${items.map(({ title, url, note, picture }) => html`<li>${picture}<a href="${url}">${title}</a>${note && html`<p>${note}</p>`}</li>`)}
  </ul>`;
}
