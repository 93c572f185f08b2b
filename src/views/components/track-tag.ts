import type { Track } from '../../model/event.ts';
import { html, type Html } from '../html.ts';

/** The shapes that tell tracks apart beside their names and colours, in the order of the tracks. */
const shapes = [
  html`<circle cx="8" cy="8" r="7" />`,
  html`<path d="M1 1h14v14H1z" />`,
  html`<path d="M8 0l8 15H0z" />`,
  html`<path d="M8 0l8 8-8 8-8-8z" />`,
  html`<path d="M0 5h16v6H0z" />`,
  html`<path d="M5 0h6v16H5z" />`,
  html`<path d="M4 0h8l4 8-4 8H4L0 8z" />`,
  html`<path d="M0 0h16L8 15z" />`,
];

/** Names a track, with its shape and colour. */
export function trackTag(track: Track): Html {
  return html`<span class="track-tag">${trackShape(track)}${track.name}</span>`;
}

/** The shape of a track in its colour, for places where its name stands nearby or is left to the session's own page. */
export function trackShape(track: Track): Html {
  return html`<svg class="track-shape track-${track.id}" viewBox="0 0 16 16" aria-hidden="true">${shapeOf(track)}</svg>`;
}

/** The same, where nothing else names the track: it carries the name for those who do not see the shape. */
export function namedTrackShape(track: Track): Html {
  return html`<svg class="track-shape track-${track.id}" viewBox="0 0 16 16" role="img" aria-label="${track.name}:">${shapeOf(track)}</svg>`;
}

const shapeOf = ({ position }: Track) => shapes[(position - 1) % shapes.length];
