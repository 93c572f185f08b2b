import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeChanges } from '../../../src/publish/release/describe-changes.ts';

/** Takes paths with a letter for the content of each; returns files as a release lists them. */
const list = (contents: Readonly<Record<string, string>>) =>
  Object.entries(contents).map(([path, letter]) => ({ path, sha256: letter.repeat(64), bytes: 1 }));

const before = list({
  '404.html': 'a',
  _headers: 'a',
  'agenda.ics': 'a',
  'agenda/index.html': 'a',
  'images/map-1.avif': 'a',
  'index.html': 'a',
  'robots.txt': 'a',
  'sessions/opening/index.html': 'a',
  'sessions/talk/index.html': 'a',
});

test('what changes for visitors is told by address, and what moved or leads nowhere stands apart', () => {
  const after = list({
    '404.html': 'a',
    'agenda/index.html': 'b',
    'images/map-2.avif': 'a',
    'index.html': 'a',
    'robots.txt': 'b',
    'sessions/opening/index.html': 'b',
    'sessions/welcome/index.html': 'a',
  });
  assert.deepEqual(
    describeChanges(
      { files: before },
      {
        files: after,
        basePath: '/psdm/',
        redirects: [{ from: '/psdm/sessions/opening/', to: '/psdm/sessions/welcome/' }],
      },
    ),
    {
      pages: {
        added: ['/psdm/sessions/welcome/'],
        changed: ['/psdm/agenda/'],
        removed: ['/psdm/sessions/talk/'],
      },
      others: {
        added: ['images/map-2.avif'],
        changed: ['robots.txt'],
        removed: ['_headers', 'agenda.ics', 'images/map-1.avif'],
      },
      moved: [{ from: '/psdm/sessions/opening/', to: '/psdm/sessions/welcome/' }],
      vanished: ['/psdm/agenda.ics', '/psdm/sessions/talk/'],
    },
  );
});

test('an address that led on before and still does has not moved again', () => {
  const redirects = [{ from: '/sessions/opening/', to: '/agenda/' }];
  const none = { added: [], changed: [], removed: [] };
  assert.deepEqual(describeChanges({ files: before }, { files: before, basePath: '/', redirects }), {
    pages: none,
    others: none,
    moved: [],
    vanished: [],
  });
});

test('an old address that only the server leads on, without a page of its own, has moved and not vanished', () => {
  const after = before.filter(({ path }) => path !== 'sessions/talk/index.html');
  const { pages, moved, vanished } = describeChanges(
    { files: before },
    { files: after, basePath: '/', redirects: [{ from: '/sessions/talk/', to: '/agenda/' }] },
  );
  assert.deepEqual(
    { removed: pages.removed, moved, vanished },
    { removed: [], moved: [{ from: '/sessions/talk/', to: '/agenda/' }], vanished: [] },
  );
});
