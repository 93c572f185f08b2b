import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sessions } from '../../src/checks/sessions.ts';
import { event, makePage, makeSite, type Files } from './make-site.ts';

const file = 'sessions/open-standards/index.html';

async function findIn(context: TestContext, files: Files, facts = {}): Promise<readonly string[]> {
  const findings = await sessions.run(await makeSite(context, files, facts));
  return findings.map((finding) => `${finding.file}: ${finding.message}`);
}

test('a site that shows every session passes', async (context) => {
  assert.deepEqual(await findIn(context, {}), []);
});

test('a session without a page is found', async (context) => {
  const found = await findIn(context, { [file]: null });
  assert.deepEqual(found, [
    `${file}: The session "Open standards at work" has no page; build the site again.`,
  ]);
});

test('a session page with another title is found', async (context) => {
  const found = await findIn(context, {
    [file]: makePage('Closed standards', '/sessions/open-standards/', ''),
  });
  assert.deepEqual(found, [`${file}: Its h1 does not contain the session's title "Open standards at work".`]);
});

test('a session that no agenda page links to is found, whoever else links to it', async (context) => {
  const link = '<a href="/sessions/open-standards/">Open standards at work</a>';
  const found = await findIn(context, {
    'agenda/index.html': makePage('Agenda', '/agenda/', '<p id="day">Empty</p>'),
    'index.html': makePage('Home', '/', link),
  });
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /No agenda page links to the session "Open standards at work"/u);
});

test('a page of a session that the event does not have is found', async (context) => {
  const found = await findIn(context, { 'sessions/old/index.html': makePage('Old', '/sessions/old/', '') });
  assert.match(found.join('\n'), /^sessions\/old\/index\.html: The event has no such session/u);
});

test('addresses of sessions carry the base path of a site in a sub-folder', async (context) => {
  const agenda = makePage(
    'Agenda',
    '/agenda/',
    '<a href="/psdm/sessions/open-standards/">Open standards</a>',
  );
  const [session] = event.sessions;
  assert.ok(session);
  const facts = {
    basePath: '/psdm/',
    url: 'https://example.org/psdm/',
    sessions: [{ ...session, url: `/psdm${session.url}` }],
  };
  assert.deepEqual(await findIn(context, { 'agenda/index.html': agenda }, facts), []);
});

test('a session that only the overview links to, and no day, is found', async (context) => {
  const found = await findIn(context, {
    'agenda/2026-06-10/index.html': makePage('Wednesday', '/agenda/2026-06-10/', '<p>Empty</p>'),
  });
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /No agenda page links to the session "Open standards at work"/u);
});
