import { html, type Html } from '../html.ts';

/**
 * An address to be copied into another program: one click or tap selects all of it.
 * @param address a whole address
 */
export function copyAddress(address: string): Html {
  return html`<code class="copy-address">${address}</code>`;
}
