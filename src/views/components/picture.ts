import { html, type Html } from '../html.ts';
import type { Picture } from '../site.ts';

/**
 * An image in the best kind of file that the browser knows, with its room kept free while it loads.
 * @param options.picture its files
 * @param options.name what kind of image it is, for its style
 * @param options.alternativeText what it shows; empty when the words beside it say so
 * @param options.isFirst whether it is among the first things that are seen on the page
 */
export function drawPicture({
  picture,
  name,
  alternativeText,
  isFirst = false,
}: {
  picture: Picture;
  name: 'photograph' | 'logo';
  alternativeText: string;
  isFirst?: boolean;
}): Html {
  const { sources, src, width, height, sizes } = picture;
  return html`<picture>
    ${sources.map(({ type, srcset }) => html`<source type="${type}" srcset="${srcset}" sizes="${sizes}">`)}
    <img
      class="${name}"
      src="${src}"
      alt="${alternativeText}"
      width="${width}"
      height="${height}"
      decoding="async"
      ${isFirst ? html`fetchpriority="high"` : html`loading="lazy"`}
    >
  </picture>`;
}
