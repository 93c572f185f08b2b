import type { AccessibilityResults } from '../model/event.ts';

/**
 * Writes the figures of a test by machine as they are published: as they were recorded, in one form of JSON, without what
 * only an editor needs.
 * @param results the figures
 * @returns JSON
 */
export function formatResults({ $schema: _schema, ...results }: AccessibilityResults): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}

/**
 * Writes the size of a text file, for those who pay for what they load.
 * @param text what is in the file
 * @returns such as `2 kB`; never less than one
 */
export function formatFileSize(text: string): string {
  return `${Math.max(1, Math.round(new TextEncoder().encode(text).length / 1000))} kB`;
}
