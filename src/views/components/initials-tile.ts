import { formatInitials } from '../../format/words.ts';
import { html, type Html } from '../html.ts';

/**
 * A drawn tile for a person without a photograph: initials on one of four patterns, the same on every build.
 * Decoration: the name always stands beside it.
 */
export function initialsTile({ id, name }: { id: string; name: string }): Html {
  const kind = id.length % 4;
  return html`<svg
    class="initials-tile initials-tile--${kind % 2}"
    viewBox="0 0 96 96"
    aria-hidden="true"
   
  >
    <rect width="96" height="96" />
    <path d="${['M0 70h30l30-40h36', 'M0 26h24l40 44h32', 'M20 96V60l50-30V0', 'M0 48h34l14 20h48'][kind]}" />
    <text x="48" y="60" text-anchor="middle">${formatInitials(name)}</text>
  </svg>`;
}
