import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@11ty/eleventy';
import { now, workingFolder } from './src/commands/environment.ts';
import { createSite } from './src/eleventy/create-site.ts';
import { imageCache } from './src/eleventy/image-cache.ts';
import { prepareImages } from './src/eleventy/prepare-images.ts';
import { loadEvent } from './src/model/load-event.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Wires Eleventy: pages are `src/pages/*.11ty.ts`, and draw the site that `renderSite` gives, or else our own event. */
export default async function configure(config: UserConfig) {
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.addTemplateFormats('11ty.ts');
  config.setUseGitIgnore(false);
  if (config.globalData['site'] === undefined) {
    const event = await loadEvent(root, { now: now() });
    config.addGlobalData('site', createSite(event, await prepareImages(event, imageCache)));
  }
  return {
    // Facts and prose are read by the model alone, and markup comes from `src/views`: Eleventy has neither folder.
    dir: {
      input: relative(workingFolder, `${root}src/pages`),
      output: 'dist',
      data: '_none',
      includes: '_none',
    },
    templateFormats: ['11ty.ts'],
  };
}
