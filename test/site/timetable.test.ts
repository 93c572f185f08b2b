import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drawSample } from '../../src/commands/render-sample.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import type { Event } from '../../src/model/event.ts';
import { openFolder, type Visit } from '../helpers/visit.ts';

/* Does the eye see what the facts say? The timetable of a day, as a browser lays it out. */

let visit: Visit;
let event: Event;
before(async () => {
  const sample = await drawSample();
  event = sample.event;
  visit = await openFolder((folder) => writeSite(folder, sample.files));
});
after(() => visit.close());

/** The box of every session on the page, by its address, in CSS pixels of the page. */
async function readBoxes() {
  const boxes = await visit.page.evaluate(() =>
    Array.from(document.querySelectorAll('.timetable .session-card'), (card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const url = card.querySelector('a')?.getAttribute('href') ?? '';
      return { url, left, right, top: top + scrollY, bottom: bottom + scrollY };
    }),
  );
  return new Map(boxes.map((box) => [box.url, box]));
}

test('in a wide window later is lower, rooms are beside each other, and nothing is higher than its time', async () => {
  const [day] = event.days;
  assert.ok(day);
  await visit.resize(1440);
  await visit.open(day.url);
  const boxes = await readBoxes();
  assert.equal(boxes.size, day.sessions.length);
  const wrong: string[] = [];
  for (const one of day.sessions) {
    for (const other of day.sessions) {
      const [a, b] = [boxes.get(one.url), boxes.get(other.url)];
      if (one === other || a === undefined || b === undefined) continue;
      const names = `${one.id} and ${other.id}`;
      const [start, otherStart] = [one.start.toMillis(), other.start.toMillis()];
      if (start === otherStart && Math.abs(a.top - b.top) > 1) wrong.push(`${names} begin together`);
      if (start < otherStart && a.top >= b.top) wrong.push(`${names} are in the wrong order`);
      if (one.end < other.end && a.bottom >= b.bottom) wrong.push(`${names} end in the wrong order`);
      if (one.end.toMillis() <= otherStart && a.bottom > b.top + 1) wrong.push(`${names} overlap in time`);
      const isBeside = a.right <= b.left + 1 || b.right <= a.left + 1;
      if (start < other.end.toMillis() && otherStart < one.end.toMillis() && !isBeside) {
        wrong.push(`${names} lie over each other`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('a session begins where its time stands', async () => {
  const [day] = event.days;
  assert.ok(day);
  await visit.resize(1440);
  await visit.open(day.url);
  const distances = await visit.page.evaluate(() =>
    Array.from(document.querySelectorAll('.timetable > section'), (slot) => {
      const time = slot.querySelector('.timetable__time')?.getBoundingClientRect().top ?? 0;
      return Array.from(slot.querySelectorAll('.session-card'), (card) =>
        Math.abs(card.getBoundingClientRect().top - time),
      );
    }).flat(),
  );
  assert.equal(distances.length, day.sessions.length);
  assert.deepEqual(
    distances.filter((distance) => distance > 3),
    [],
  );
});

test('the session of a room stands below the head of its room', async () => {
  const [, day] = event.days;
  assert.ok(day);
  await visit.resize(2560);
  await visit.open(day.url);
  const boxes = await readBoxes();
  const heads = await visit.page.evaluate(() =>
    Array.from(document.querySelectorAll('.timetable__room a'), (link) => {
      const { left = 0, right = 0 } = link.parentElement?.getBoundingClientRect() ?? {};
      return { url: link.getAttribute('href') ?? '', left, right };
    }),
  );
  assert.equal(heads.length, 12);
  const wrong = day.sessions.filter(({ url, room }) => {
    const [box, head] = [boxes.get(url), heads.find((each) => each.url === room.url)];
    return !box || !head || box.left < head.left - 1 || box.right > head.right + 1;
  });
  assert.deepEqual(
    wrong.map(({ id }) => id),
    [],
  );
});

test('in a narrow window the same sessions stand one under the other in order of time', async () => {
  const [day] = event.days;
  assert.ok(day);
  await visit.resize(360);
  await visit.open(day.url);
  const boxes = [...(await readBoxes()).values()].toSorted((a, b) => a.top - b.top);
  assert.deepEqual(
    boxes.map(({ url }) => url),
    day.slots.flatMap(({ sessions }) => sessions.map(({ url }) => url)),
  );
});

test('the heads of rooms and the times stay in sight, in the page and in the frame of many rooms', async () => {
  const [one, twelve] = event.days;
  assert.ok(one && twelve);
  await visit.resize(1440);
  await visit.open(one.url);
  const inPage = await visit.page.evaluate(async () => {
    const card = document.querySelector('.timetable > section:last-of-type .session-card');
    card?.scrollIntoView({ block: 'end' });
    return Array.from(document.querySelectorAll('.timetable__room'), (head) =>
      Math.round(head.getBoundingClientRect().top),
    );
  });
  assert.deepEqual([...new Set(inPage)], [0]);
  await visit.open(twelve.url);
  const inFrame = await visit.page.evaluate(async () => {
    const frame = document.querySelector('.timetable-frame');
    const time = document.querySelector('.timetable__time');
    if (frame === null || time === null) return undefined;
    frame.scrollTo(400, 200);
    const { left, top } = frame.getBoundingClientRect();
    return {
      scrolls: frame.scrollWidth > frame.clientWidth,
      page: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      left: Math.round(time.getBoundingClientRect().left - left) < 60,
      heads: Array.from(document.querySelectorAll('.timetable__room'), (head) =>
        Math.round(head.getBoundingClientRect().top - top),
      ).every((distance) => distance === 0),
      name: frame.getAttribute('aria-label'),
      focus: frame.getAttribute('tabindex'),
    };
  });
  assert.deepEqual(inFrame, {
    scrolls: true,
    page: true,
    left: true,
    heads: true,
    name: 'Timetable by room',
    focus: '0',
  });
});
