import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { listEvents } from '../helpers/events-of-all-kinds.ts';
import { makeFolder } from '../helpers/make-event.ts';
import { judgeWithLibical, judgeWithPython } from './debian.ts';

test('the judges of Debian find nothing wrong in the calendars and feeds of any event', async (context) => {
  const folder = await makeFolder(context);
  for (const event of await listEvents(context)) {
    const { files } = await renderSite(await loadEvent(event.folder, { now: event.now }));
    for (const { path, content } of files) {
      if (!/\.(?:ics|atom)$/.test(path)) continue;
      await mkdir(dirname(join(folder, event.name, path)), { recursive: true });
      await writeFile(join(folder, event.name, path), content);
    }
  }
  const bad = await makeFolder(context);
  // METHOD asks for an organiser, and an entry for its name, stamp and start (RFC 5545, 3.6.1; RFC 5546, 3.2.1).
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'SUMMARY:Bad',
  ];
  await writeFile(join(bad, 'bad.ics'), `${[...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')}\r\n`);
  for (const [name, judge] of [
    ['libical', judgeWithLibical],
    ['Python', judgeWithPython],
  ] as const) {
    await context.test(`${name}, which finds something in a bad one`, async (inner) => {
      const { isRight, words } = await judge(folder);
      if (isRight === undefined) {
        inner.skip(words);
        return;
      }
      assert.equal(isRight, true, words);
      assert.equal((await judge(bad)).isRight, false);
    });
  }
});
