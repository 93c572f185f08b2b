import { html, type Html } from '../html.ts';

/**
 * Sets what is known at a glance beside what is to be read; on narrow windows above it.
 * @param aside a contents list or facts; when there are none the text stands where it would stand beside them
 * @param content the text
 */
export function columns(aside: Html | undefined, content: Html | undefined): Html | undefined {
  if (aside === undefined && content === undefined) return undefined;
  return html`<div class="columns">${aside}${content}</div>`;
}
