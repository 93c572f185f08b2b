import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Event } from '../../../src/model/event.ts';
import { loadEvent } from '../../../src/model/load-event.ts';
import { partsSample } from '../../../src/samples/parts.ts';
import { hostileText, makeHostile } from '../../fixtures/hostile-event.ts';
import { writeLargeEvent } from '../../fixtures/large-event.ts';
import { makeEvent, makeFolder, type EventFiles } from '../../helpers/make-event.ts';
import { root } from '../../helpers/run-node.ts';

const fixture = (name: string) => join(root, 'test/fixtures', name);

/**
 * Loads the small event, changed.
 * @param context the test
 * @param change changes the data
 * @param files as in `makeEvent`
 */
export async function loadSmall(
  context: TestContext,
  change: (files: EventFiles) => void = () => {},
  files: Parameters<typeof makeEvent>[2] = {},
): Promise<Event> {
  return loadEvent(await makeEvent(context, change, files), { now: '2026-06-10T09:00' });
}

/**
 * Loads events of every kind.
 * @param context the test
 * @returns the events by what they are
 */
export async function loadEvents(context: TestContext): Promise<ReadonlyMap<string, Event>> {
  const large = await makeFolder(context);
  await writeLargeEvent(large, { sessions: 600, days: 3, rooms: 10 });
  const hostile = await makeEvent(context, (files) => void Object.assign(files, makeHostile(files)), {
    'content/announcements/it-begins.md': `---\ntitle: ${JSON.stringify(hostileText)}\nabstract: Text.\ndatePublished: 2026-05-01\n---\n\nText.\n`,
  });
  const parts = await loadEvent(partsSample.folder, { now: partsSample.now });
  return new Map([
    ['our own', await loadEvent(root, { now: '2026-11-26T12:00' })],
    ['auckland', await loadEvent(fixture('auckland'), { now: '2026-09-26T00:30' })],
    ['clock-changes', await loadEvent(fixture('clock-changes'), { now: '2026-10-01T12:00' })],
    ['smallest', await loadEvent(fixture('smallest'), { now: '2027-01-01T12:00' })],
    ['small', await loadSmall(context)],
    ['parts, postponed', parts],
    // Nothing of a postponed event is shown, so all its states are seen only when it is not.
    ['parts', { ...parts, status: 'scheduled' }],
    ['large', await loadEvent(large, { now: '2027-01-01T12:00' })],
    ['hostile', await loadEvent(hostile, { now: '2026-06-10T09:00' })],
  ]);
}

/**
 * Changes one session of an event.
 * @param event the event
 * @param id the id of the session
 * @param change the fields that are changed
 */
export function changeSession(event: Event, id: string, change: Partial<Event['sessions'][number]>): Event {
  const sessions = event.sessions.map((session) => (session.id === id ? { ...session, ...change } : session));
  return { ...event, sessions };
}
