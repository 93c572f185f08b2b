import { formatResults } from '../format/accessibility-results.ts';
import type { Event } from '../model/event.ts';

/**
 * Publishes the figures of the last test by machine, so that anybody can check what the statement says.
 * @param event the event
 * @returns JSON; nothing while there are no figures, when the file is not written either
 */
export function accessibilityResults({ accessibility }: Event): string {
  const test = accessibility?.machineTest;
  return test === undefined ? '' : formatResults(test.results);
}
