import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { partsSample } from '../../src/samples/parts.ts';
import { root } from '../helpers/run-node.ts';
import { judgeWithLibical, judgeWithPython } from './debian.ts';

/* Holds the calendars and feeds of our event, of the sample and of the fixtures against the judges of Debian that are
   installed, and says which are not: npm run judges. */

const fixture = (name: string) => join(root, 'test/fixtures', name);
const events = [
  { folder: root, now: '2026-11-26T12:00' },
  partsSample,
  { folder: fixture('auckland'), now: '2026-09-26T00:30' },
  { folder: fixture('clock-changes'), now: '2026-10-01T12:00' },
  { folder: fixture('smallest'), now: '2027-01-01T12:00' },
];
const out = await mkdtemp(join(tmpdir(), 'judges-'));
try {
  for (const [index, { folder, now }] of events.entries()) {
    const { files } = await renderSite(await loadEvent(folder, { now }));
    for (const { path, content } of files) {
      if (!/\.(?:ics|atom)$/.test(path)) continue;
      const file = join(out, String(index), path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
  const verdicts = [await judgeWithLibical(out), await judgeWithPython(out)];
  for (const { words } of verdicts) console.log(words);
  if (verdicts.some(({ isRight }) => isRight === false)) process.exitCode = 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
