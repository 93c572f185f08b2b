import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { partsSample } from '../../src/samples/parts.ts';
import { hostileText, makeHostile } from '../fixtures/hostile-event.ts';
import { makeEvent, type EventFiles } from './make-event.ts';
import { root } from './run-node.ts';

/** An event on disk, and a moment for which it is drawn. */
export interface EventOnDisk {
  readonly name: string;
  readonly folder: string;
  readonly now: string;
}

/** A small event with changes of its programme: of one session, of two and of the whole. */
export const withChanges = (files: EventFiles): void =>
  void Object.assign(files.agenda, {
    changes: [
      { id: 'first', date: '2026-05-01', text: 'The programme is published.' },
      {
        id: 'later',
        date: '2026-05-20T09:30',
        text: 'The workshop begins later.',
        sessions: ['workshop'],
      },
      { id: 'both', date: '2026-05-10', text: 'Two have changed.', sessions: ['opening', 'closing'] },
    ],
  });

/**
 * Writes hostile text into every text of a small event.
 * @param context the test
 */
export function makeHostileEvent(context: TestContext): Promise<string> {
  const quoted = JSON.stringify(hostileText);
  return makeEvent(
    context,
    (files) => {
      withChanges(files);
      Object.assign(files, makeHostile(files));
      // Texts that a spreadsheet would run.
      for (const [index, start] of ['=1+1 ', '@sum ', '-2 '].entries()) {
        const session = files.agenda.sessions[index];
        if (session) session.title = `${start}${session.title}`;
      }
    },
    {
      'content/announcements/it-begins.md': `---\ntitle: ${quoted}\nabstract: ${quoted}\ndatePublished: 2026-05-01\n---\n\nText ${hostileText}\n\n\`\`\`\n<a href="/agenda/"> ${hostileText}\n\`\`\`\n`,
    },
  );
}

/**
 * Lists an event of every kind that tests have.
 * @param context the test
 */
export async function listEvents(context: TestContext): Promise<EventOnDisk[]> {
  const fixture = (name: string) => join(root, 'test/fixtures', name);
  const small = '2026-06-10T09:00';
  return [
    { name: 'ours', folder: root, now: '2026-11-26T12:00' },
    { name: 'auckland', folder: fixture('auckland'), now: '2026-09-26T00:30' },
    { name: 'clock-changes', folder: fixture('clock-changes'), now: '2026-10-01T12:00' },
    { name: 'smallest', folder: fixture('smallest'), now: '2027-01-01T12:00' },
    { name: 'small', folder: await makeEvent(context, withChanges), now: small },
    { name: 'hostile', folder: await makeHostileEvent(context), now: small },
    { name: 'parts', ...partsSample },
  ];
}
