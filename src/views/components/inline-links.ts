import { html, type Html } from '../html.ts';

/**
 * Writes links as a sentence does: "A, B and C".
 * @param items things with an address
 */
export function inlineLinks(
  items: readonly { readonly name?: string; readonly title?: string; readonly url: string }[],
): Html | undefined {
  if (items.length === 0) return undefined;
  return html`${items.map(({ name, title, url }, index) => {
    const link = html`<a href="${url}">${name ?? title}</a>`;
    if (index === 0) return link;
    return index === items.length - 1 ? html` and ${link}` : html`, ${link}`;
  })}`;
}
