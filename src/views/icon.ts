import { html, type Html } from './html.ts';

/** Draws the icon of the site: a canal junction. */
export function icon(): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="6" fill="#005a65" />
    <g fill="none" stroke="#fff" stroke-width="3"><path d="M3 10h8l10 13h8M21 10h8" /></g>
    <circle cx="21" cy="10" r="3.6" fill="#ffd84d" />
  </svg> `;
}
