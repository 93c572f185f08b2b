import { html, type Html } from './html.ts';

/** The colours of the icon: a tile, two waters, and the junction where they meet. */
const colours = { tile: '#005a65', water: '#ffffff', junction: '#ffd84d' };

/** On the dark frame of a browser the tile is the light part, so that its edge stays visible. */
const darkScheme =
  '@media (prefers-color-scheme:dark){.tile{fill:#7fd3d6}.water{stroke:#08272c}.junction{fill:#8c2f16}}';

/**
 * Draws the icon of the site: a canal junction.
 * @param form `adaptive` follows the colour scheme; `plain` does not, for drawing pixels; `padded` fills the square to
 *   its corners and keeps the junction within the circle that no system cuts away
 * @returns a whole SVG file
 */
export function icon(form: 'adaptive' | 'plain' | 'padded'): Html {
  const isPadded = form === 'padded';
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    ${form === 'adaptive' && html`<style>${darkScheme}</style>`}
    <rect class="tile" width="32" height="32" rx="${isPadded ? 0 : 7}" fill="${colours.tile}" />
    <g${isPadded && html` transform="translate(16 16) scale(.74) translate(-16 -16)"`}>
      <path class="water" d="M3 10h7l12 12h7M3 22h7l12-12h7" fill="none" stroke="${colours.water}" stroke-width="3.2" />
      <circle class="junction" cx="16" cy="16" r="4.6" fill="${colours.junction}" />
    </g>
  </svg> `;
}
