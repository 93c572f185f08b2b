import type { Event } from '../model/event.ts';
import { iconFiles } from '../model/icons.ts';
import { paper, tealDeep } from '../model/paper.ts';

/**
 * Writes the web manifest (W3C, Web Application Manifest): what a phone shows when somebody keeps the site on its home
 * screen. The site opens in the browser as it is: it is made of pages and not an app, and whoever reads it needs the
 * address, the way back and the search of the page that an app's window would take away.
 * @param event the event
 * @returns JSON
 */
export function webManifest(event: Event): string {
  const { addresses: at } = event;
  const manifest = {
    name: event.name,
    short_name: event.alternateName ?? event.name,
    description: event.description,
    start_url: at.home,
    scope: at.home,
    display: 'browser',
    lang: event.language,
    // The site's own words are English.
    dir: 'ltr',
    theme_color: tealDeep,
    background_color: paper.light,
    icons: [
      { src: at.icon, sizes: 'any', type: 'image/svg+xml' },
      ...iconFiles
        .filter(({ inManifest }) => inManifest)
        .map(({ file, size, form }) => ({
          src: at.iconFile(file),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: form === 'padded' ? 'maskable' : 'any',
        })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
