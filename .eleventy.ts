import type { UserConfig } from '@11ty/eleventy';

/** Wires Eleventy: pages are `src/pages/*.11ty.ts`; the site that they draw comes from `renderSite`. */
export default function configure(config: UserConfig) {
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.addTemplateFormats('11ty.ts');
  config.setUseGitIgnore(false);
  return {
    // Facts and prose are read by the model alone, and markup comes from `src/views`: Eleventy has neither folder.
    dir: { input: 'src/pages', output: 'dist', data: '_none', includes: '_none' },
    templateFormats: ['11ty.ts'],
  };
}
