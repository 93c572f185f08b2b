import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pa11y from 'pa11y';
import { z } from 'zod';

/** The engines that must look at every page. */
export const runners = ['axe', 'htmlcs'] as const;

const settingsSchema = z.looseObject({
  runners: z.array(z.string()),
  timeout: z.int().positive(),
  viewport: z.looseObject({ width: z.int().positive(), height: z.int().positive() }),
});

/** pa11y's options, as `.pa11yci.json` gives them under `defaults`. */
export type Pa11ySettings = Readonly<z.output<typeof settingsSchema>>;

const place = join(import.meta.dirname, '../../.pa11yci.json');

// Options that make pa11y look away. An exception belongs in the page, where readers see it.
const blinkers = new Set(['actions', 'hideElements', 'ignore', 'rootElement', 'threshold']);

/**
 * Reads the settings that pa11y-ci would use, so that both test alike.
 * Takes, for tests, another file; returns the settings. Throws a sentence for an option that pa11y does not
 * know (it would pass over it in silence) or that would make it look away.
 * `levelCapWhenNeedsReview` is "warning" there, because axe calls "needs review" what it cannot decide, such as
 * the contrast of letters drawn over a shape, and pa11y would count each of those as an error
 * (https://github.com/dequelabs/axe-core/issues/3431).
 */
export async function readPa11ySettings(file = place): Promise<Pa11ySettings> {
  const { defaults } = z.object({ defaults: settingsSchema }).parse(JSON.parse(await readFile(file, 'utf8')));
  for (const option of Object.keys(defaults)) {
    if (blinkers.has(option)) {
      throw new Error(`.pa11yci.json sets "${option}", which would hide faults; mend the pages instead.`);
    }
    if (!(option in pa11y.defaults)) {
      throw new Error(`.pa11yci.json sets "${option}", which pa11y does not know; correct or remove it.`);
    }
  }
  return defaults;
}
