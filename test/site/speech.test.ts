import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawSample } from '../../src/commands/render-sample.ts';
import { finishSite } from '../../src/eleventy/finish-site.ts';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { loadEvent } from '../../src/model/load-event.ts';
import { openListener, type Listener, type Step } from '../helpers/listener.ts';
import { root } from '../helpers/run-node.ts';

/*
 * What a screen reader speaks on five ways through the site: on the left the key, on the right the words. Read them
 * aloud before changing them: would you know where you are, and where to go next?
 *
 * They come from a virtual screen reader on the pages of a real browser. It is not NVDA, JAWS or VoiceOver: it follows
 * the specifications where those follow habits of their own, it knows neither voices nor settings, and speaks no title
 * when a page opens, which is put in here (“page, …”). Long texts are cut. No person has listened to this.
 * See docs/decisions/0015-spoken-journeys.md.
 */

let real: Listener;
let sample: Listener;
before(async () => {
  const event = await loadEvent(root, { now: '2026-11-24T12:00' });
  const { files } = await drawSample();
  real = await openListener(async (folder) => writeSite(folder, await finishSite(await renderSite(event))));
  sample = await openListener((folder) => writeSite(folder, files));
});
after(async () => {
  await real.close();
  await sample.close();
});

async function holds(listener: Listener, address: string, journey: readonly Step[]): Promise<void> {
  const moves = journey.map(([move]) => move);
  assert.deepEqual(await listener.listen(address, moves), journey);
}

test('from the home page a listener comes to a session in seven steps', async () => {
  await holds(real, '/', [
    ['open', 'page, Public Sector Digital Midlands: A network for the digital teams behind public …'],
    ['next heading 2', 'heading, Why it matters, level 2'],
    ['next heading 2', 'heading, Announcements, level 2'],
    ['next heading 2', 'heading, What they said, level 2'],
    ['next heading 2', 'heading, The programme at a glance, level 2'],
    [
      'next item',
      'note, paragraph, Illustrative programme. No programme of the day has been found in public …',
    ],
    ['next link', 'link, Joining up: Why the Midlands, and why now'],
    ['follow', 'page, Why the Midlands, and why now – Agenda – PSDM'],
    ['next heading', 'heading, Why the Midlands, and why now, level 1'],
    ['next item', 'paragraph, How a region with many public sector digital teams could end up without a …'],
  ]);
});

test('by headings a listener comes from the agenda to a day, and hears a time, then what happens at it', async () => {
  await holds(real, '/agenda/', [
    ['open', 'page, Agenda – PSDM'],
    ['next heading 2', 'heading, Thursday 27 September 2018, level 2'],
    ['next heading 2', 'heading, Tracks, level 2'],
    ['previous link', 'link, Thursday 27 September 2018 in full, with rooms and people'],
    ['follow', 'page, Thursday 27 September 2018 – Agenda – PSDM'],
    ['next heading', 'heading, Thursday 27 September 2018, level 1'],
    ['next heading', 'heading, 9:30am, level 2'],
    ['next heading', 'heading, Arrival and registration, level 3'],
    ['next heading', 'heading, 10am, level 2'],
    ['next heading', 'heading, Why the Midlands, and why now, level 3'],
    ['next item', 'link, Why the Midlands, and why now'],
    ['next item', 'paragraph, 10am to 10:25am, Main room'],
  ]);
});

test('from the speakers a listener comes to a person, and from the person to a session', async () => {
  await holds(sample, '/speakers/', [
    ['open', 'page, Speakers – Sample'],
    ['next heading 2', 'heading, Ada Example, level 2'],
    ['next item', 'link, Ada Example'],
    ['follow', 'page, Ada Example – Speakers – Sample'],
    ['next heading', 'heading, Ada Example, level 1'],
    ['next heading 2', 'heading, What they said, level 2'],
    ['next heading 2', 'heading, About, level 2'],
    ['next heading 2', 'heading, Sessions, level 2'],
    ['next heading', 'heading, Opening, level 3'],
    ['next item', 'link, Opening'],
    ['follow', 'page, Opening – Agenda – Sample'],
    ['next heading', 'heading, Opening, level 1'],
  ]);
});

test('from the contents of the blueprint a listener comes to a paragraph', async () => {
  await holds(real, '/blueprint/', [
    ['open', 'page, The blueprint – PSDM'],
    ['next heading 2', 'heading, Chapters, level 2'],
    ['next link', 'link, Why a blueprint'],
    ['next link', 'link, Who it brings together'],
    ['next link', 'link, What it set out to do'],
    ['follow', 'page, What it set out to do – Blueprint – PSDM'],
    ['next heading', 'heading, What it set out to do, level 1'],
    ['next navigation', 'navigation, On this page'],
    ['next link', 'link, The goal'],
    ['next link', 'link, The aims'],
    ['follow', 'page, What it set out to do – Blueprint – PSDM, heading, The aims, level 2'],
    ['next item', 'link, The aims'],
    [
      'next item',
      'paragraph, link, Jane Fallon described what she hoped that the blueprint would do. In our …',
    ],
  ]);
});

test('from a session a listener comes to the answers of the venue, each after its question', async () => {
  await holds(sample, '/sessions/opening/', [
    ['open', 'page, Opening – Agenda – Sample'],
    ['next heading 2', 'heading, A heading, level 2'],
    ['next heading 2', 'heading, Another heading, level 2'],
    ['next heading 2', 'heading, Speaker, level 2'],
    ['next heading 2', 'heading, Access, level 2'],
    ['next link', 'link, Access at the venue'],
    ['follow', 'page, Venue: A made-up building – Sample, heading, Access, level 2'],
    ['next heading', 'heading, Arriving and getting around, level 3'],
    ['next item', 'term, Step-free access'],
    ['next item', 'definition, Lifts reach every floor but the attic.'],
    ['next item', 'term, Parking and drop-off'],
    ['next item', 'definition, Not available'],
  ]);
});
