import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pa11y from 'pa11y';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');

/** The engines of pa11y that must look at every page, as the settings name them: two of them are files of ours. */
export const runners = {
  axe: './src/accessibility/engines/axe-runner.ts',
  htmlcs: 'htmlcs',
  rules: './src/accessibility/engines/rules-runner.ts',
} as const;

const settingsSchema = z.looseObject({
  runners: z.array(z.string()),
  timeout: z.int().positive(),
  viewport: z.looseObject({ width: z.int().positive(), height: z.int().positive() }),
});

/** pa11y's options, as `.pa11yci.json` gives them under `defaults`. */
export type Pa11ySettings = Readonly<z.output<typeof settingsSchema>>;

const place = join(root, '.pa11yci.json');

// Options that make pa11y look away. What is ignored stands in a list of its own, with a reason.
const blinkers = new Set([
  'actions',
  'hideElements',
  'ignore',
  'rootElement',
  'threshold',
  'levelCapWhenNeedsReview',
]);

/**
 * Reads the settings that pa11y-ci would use, so that both test alike.
 * Takes, for tests, another file; returns the settings, with runners as whole paths. Throws a sentence for an option that
 * pa11y does not know (it would pass over it in silence), for one that would make it look away, and when an engine is left out.
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
  for (const [name, runner] of Object.entries(runners)) {
    if (!defaults.runners.includes(runner))
      throw new Error(`.pa11yci.json leaves out the engine ${name} (${runner}); put it back.`);
  }
  return {
    ...defaults,
    runners: defaults.runners.map((runner) => (runner.startsWith('.') ? join(root, runner) : runner)),
  };
}
