import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { htmlValidity } from '../../src/checks/html-validity.ts';
import { readSite } from '../../src/checks/read-site.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { listSiteChecks } from '../../src/checks/site-checks.ts';
import { renderSite } from '../../src/eleventy/render-site.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import type { Event } from '../../src/model/event.ts';
import { inspectEvent } from '../../src/model/load-event.ts';
import { formatProblem } from '../../src/model/problems.ts';
import { hostileText, makeHostile } from '../fixtures/hostile-event.ts';
import { writeLargeEvent } from '../fixtures/large-event.ts';
import { makeEvent, makeFolder } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { root } from '../helpers/run-node.ts';
import { standInDrawings } from '../helpers/stand-in-drawings.ts';

const fixture = (name: string) => join(root, 'test/fixtures', name);

/**
 * Builds an event as a command would, and holds the site against every check that needs no browser. Of a large site the
 * HTML of each twentieth page is looked at: pages of one kind are drawn by one view.
 */
async function buildAndCheck(context: TestContext, folder: string, now: string) {
  const { event, problems } = await inspectEvent(folder, { now });
  assert.ok(event, problems.map(formatProblem).join('\n'));
  const out = await makeFolder(context);
  const { files, images, drawings } = await renderSite(event);
  await writeSite(out, [...files, ...images, ...(await standInDrawings(drawings))]);
  const checks = listSiteChecks({ environment: {}, workers: 1, remembers: false }).filter(
    ({ name }) => name !== 'accessibility' && name !== htmlValidity.name,
  );
  const site = await readSite(out, event);
  const pages = site.pages.length < 100 ? site.pages : site.pages.filter((_, index) => index % 20 === 0);
  const results = [
    ...(await runChecks(checks, site)),
    ...(await runChecks([htmlValidity], { ...site, pages })),
  ];
  assert.deepEqual(
    results.flatMap(({ findings }) => findings),
    [],
  );
  return { event, site, warnings: problems.map(formatProblem) };
}

test('the smallest event makes a whole site without a warning', async (context) => {
  const { site, warnings } = await buildAndCheck(context, fixture('smallest'), '2027-01-01T12:00');
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    site.pages.map(({ address }) => address),
    [
      '/404.html',
      '/about/',
      '/accessibility/',
      '/agenda/',
      '/',
      '/privacy/',
      '/rooms/hall/',
      '/updates/',
      '/venue/',
    ],
  );
});

test('a congress of 1,000 sessions over 4 days in 12 rooms loses none of them', async (context) => {
  const folder = await makeFolder(context);
  await writeLargeEvent(folder, { sessions: 1000, days: 4, rooms: 12 });
  const { event, site, warnings } = await buildAndCheck(context, folder, '2027-01-01T12:00');
  assert.deepEqual(warnings, []);
  assert.equal(event.sessions.length, 1000);
  assert.deepEqual(
    event.days.map(({ sessions }) => sessions.length),
    [250, 250, 250, 250],
  );
  assert.equal(site.pages.filter(({ address }) => address.startsWith('/sessions/')).length, 1000);
  const [loops, ...others] = event.accessFilters;
  assert.deepEqual(others, []);
  assert.ok(loops && loops.parts.length > 1, 'so many sessions with a loop need several pages');
  assert.deepEqual(
    loops.parts.flatMap(({ sessions }) => sessions.map(({ id }) => id)),
    loops.sessions.map(({ id }) => id),
  );
});

test('an event over midnight and both clock changes shows each time as the clock does', async (context) => {
  const { event, site, warnings } = await buildAndCheck(
    context,
    fixture('clock-changes'),
    '2026-10-01T12:00',
  );
  assert.deepEqual(warnings, []);
  const when = (id: string) => {
    const page = site.pages.find(({ address }) => address === `/sessions/${id}/`);
    const [start, rest, day] = (page?.document('.session-time > *').toArray() ?? []).map((line) =>
      page?.document(line).text().replaceAll(/\s+/g, ' ').trim(),
    );
    return `${day}, ${start} ${rest}`;
  };
  assert.equal(
    when('over-midnight'),
    'Saturday 24 October 2026, 11:45pm to 12:30am on Sunday 25 October 2026, UK time (BST) (45 minutes)',
  );
  assert.equal(
    when('over-the-change'),
    'Sunday 25 October 2026, 12:30am to 2:30am GMT, UK time (BST, later GMT) (3 hours)',
  );
  assert.equal(
    when('first-hour'),
    'Sunday 25 October 2026, 1am BST to 1:45am BST, UK time (BST) (45 minutes)',
  );
  assert.equal(
    when('from-first-to-second'),
    'Sunday 25 October 2026, 1:50am BST to 1:10am GMT, UK time (BST, later GMT) (20 minutes)',
  );
  assert.equal(
    when('second-hour'),
    'Sunday 25 October 2026, 1:15am GMT to 1:45am GMT, UK time (GMT) (30 minutes)',
  );
  assert.equal(
    when('over-the-gap'),
    'Sunday 28 March 2027, 12:30am to 2:30am BST, UK time (GMT, later BST) (1 hour)',
  );
  assert.deepEqual(daysOf(event), ['2026-10-24', '2026-10-25', '2026-12-31', '2027-03-28']);
});

test('an event in Pacific/Auckland lives by the clock there', async (context) => {
  const { event, site, warnings } = await buildAndCheck(context, fixture('auckland'), '2026-09-26T00:30');
  assert.deepEqual(warnings, []);
  assert.equal(event.phase, 'on the day');
  const dawn = event.sessions.find(({ id }) => id === 'dawn');
  assert.equal(dawn?.start.toUTC().toISO(), '2026-09-25T17:30:00.000Z');
  const page = site.pages.find(({ address }) => address === '/sessions/dawn/');
  assert.equal(page?.document('time').first().attr('datetime'), '2026-09-26T05:30+12:00');
  assert.match(page?.html ?? '', /Pacific\/Auckland time \(GMT\+12\)/);
  assert.deepEqual(daysOf(event), ['2026-09-26', '2026-09-27']);
});

const daysOf = ({ days }: Event) => days.map(({ date }) => date.iso);

test('hostile text in every string is text on every page', async (context) => {
  const folder = await makeEvent(
    context,
    (files) => {
      Object.assign(files.venue.rooms[0] ?? {}, { access: files.venue.access });
      Object.assign(files, makeHostile(files));
    },
    {
      'content/announcements/it-begins.md': `---\ntitle: ${JSON.stringify(`It begins ${hostileText}`)}\nabstract: ${JSON.stringify(hostileText)}\ndatePublished: 2026-05-01\n---\n\nText ${hostileText}\n`,
      'content/blueprint/aims.md': `---\ntitle: ${JSON.stringify(`Aims ${hostileText}`)}\nabstract: ${JSON.stringify(hostileText)}\nposition: 1\n---\n\n## First ${hostileText}\n\nText ${hostileText}\n`,
    },
  );
  const { event, site, warnings } = await buildAndCheck(context, folder, '2026-06-10T09:00');
  for (const { html, file } of site.pages) {
    assert.doesNotMatch(html, /<script(?! type="application\/ld\+json">)/, file);
    assert.ok(!html.includes('\u000b'), file);
    assert.doesNotMatch(html, /\bundefined\b|\[object |\bNaN\b|Invalid DateTime/, file);
  }
  const title = `Opening ${hostileText}`.replace('\u000b', ' ');
  assert.ok(event.sessions.some((session) => session.title === title));
  const page = site.pages.find(({ address }) => address === '/sessions/opening/');
  assert.equal(page?.document('h1').text(), title);
  assert.match(warnings.join('\n'), /a character that cannot be shown \(U\+000B\) stands here/);
});

test('two builds of a large event are the same to the last byte', async (context) => {
  const folder = await makeFolder(context);
  await writeLargeEvent(folder, { sessions: 60, days: 2, rooms: 3 });
  const [one, two] = [await renderEvent(folder, '2027-01-01'), await renderEvent(folder, '2027-01-01')];
  assert.deepEqual(one.files, two.files);
});
