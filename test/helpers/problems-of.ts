import type { TestContext } from 'node:test';
import { inspectEvent } from '../../src/model/load-event.ts';
import { formatProblem } from '../../src/model/problems.ts';
import { makeEvent, type EventFiles } from './make-event.ts';

/** The first day of the small event. */
export const smallEventDay = new Date('2026-06-10T08:00:00Z');

/**
 * Makes a mistake in the small event, which has none, and reads it.
 * @param context the test
 * @param mistake.change changes the data
 * @param mistake.files files by path, written as they are; undefined removes one
 * @param mistake.now the moment for which the site is built
 * @returns the line of every problem
 */
export async function problemsOf(
  context: TestContext,
  mistake: {
    readonly change?: (files: EventFiles) => void;
    readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
    readonly now?: Date | string;
  } = {},
): Promise<string[]> {
  const folder = await makeEvent(context, mistake.change, mistake.files);
  const { problems } = await inspectEvent(folder, { now: mistake.now ?? smallEventDay });
  return problems.map(formatProblem);
}
