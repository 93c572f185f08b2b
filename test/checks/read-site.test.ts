import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSite } from '../../src/checks/read-site.ts';
import { event, makeFolder, makeSite } from './make-site.ts';

test('files are paths from the root, and pages have the addresses that visitors use', async (context) => {
  const site = await makeSite(context, { 'a.css': '' });
  assert.ok(site.files.has('/a.css'));
  assert.ok(site.files.has('/agenda/index.html'));
  assert.deepEqual(
    site.pages.map(({ address }) => address),
    ['/404.html', '/agenda/', '/', '/sessions/open-standards/'],
  );
});

test('a page is parsed when it is asked for', async (context) => {
  const { pages } = await makeSite(context);
  assert.equal(pages[1]?.document('h1').text(), 'Agenda');
});

test('a folder that is missing, empty or without pages is refused', async (context) => {
  const empty = await makeFolder(context, {});
  const pageless = await makeFolder(context, { 'a.css': '' });
  await assert.rejects(
    readSite(join(empty, 'missing'), event),
    /cannot be read, so there is nothing to check/u,
  );
  await assert.rejects(readSite(empty, event), /holds no HTML page, so there is nothing to check/u);
  await assert.rejects(readSite(pageless, event), /holds no HTML page/u);
});
