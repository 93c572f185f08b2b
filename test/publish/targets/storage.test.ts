import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createStorageTarget } from '../../../src/publish/targets/storage/create-storage-target.ts';
import { parseStorageAddress } from '../../../src/publish/targets/storage/parse-storage-address.ts';
import { openStore, setCredentials, type Store } from '../../helpers/open-store.ts';
import { makePage, sealSite, smallSite, type SiteFiles } from '../../helpers/seal-site.ts';

setCredentials();

const Bucket = 'boats';

async function makeSite(t: TestContext, files?: SiteFiles, facts?: Parameters<typeof sealSite>[2]) {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return sealSite(folder, files, facts);
}

const targetOf = (store: Store, folder = '') =>
  createStorageTarget(parseStorageAddress(`s3://boats/${folder}?endpoint=${store.url}`));

const clientOf = (store: Store) => new S3Client({ endpoint: store.url, forcePathStyle: true });

const keysOf = async (store: Store) =>
  (await clientOf(store).send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key }) => Key) ?? [];

/** The requests that changed something, since the last time that they were asked for. */
const takeChanges = (store: Store) => store.requests.splice(0).filter((line) => !line.startsWith('HEAD'));

/** All that the first pattern knows comes before all that the second knows, and so on. */
function assertOrder(lines: readonly string[], patterns: readonly RegExp[]): void {
  const groups = lines.map((line) => patterns.findIndex((pattern) => pattern.test(line)));
  assert.deepEqual(
    groups,
    groups.toSorted((a, b) => a - b),
  );
  assert.ok(!groups.includes(-1), lines.join('\n'));
}

const served = Object.keys(smallSite).filter((path) => !/^_(?:headers|redirects)$/.test(path));

test('pictures are sent before other files, these before pages, and release.json is the last', async (t) => {
  const store = await openStore(t);
  const site = await makeSite(t);
  assert.deepEqual(await targetOf(store).publish(site, false), {
    id: site.release.seal.slice(0, 8),
    written: served.length + 1,
    removed: 0,
    unchanged: 0,
    notes: [],
  });
  const lines = takeChanges(store);
  assert.deepEqual(lines.toSorted(), [...served, 'release.json'].map((path) => `PUT ${path}`).toSorted());
  assertOrder(lines, [
    /(?:images|social)\//,
    /^PUT (?!release).*\.(?:ics|txt|webmanifest)$/,
    /html$/,
    /release/,
  ]);
});

test('each object is served byte for byte, with its type, its cache rule and where it leads', async (t) => {
  const store = await openStore(t);
  const site = await makeSite(t);
  await targetOf(store).publish(site, false);
  const headers: Record<string, (string | null)[]> = {};
  for (const path of [...served, 'release.json']) {
    // What is asked without a signature is answered by the website of the bucket.
    const found = await clientOf(store).send(new HeadObjectCommand({ Bucket, Key: path }));
    const answer = await fetch(`${store.url}/boats/${path}`, { redirect: 'manual' });
    headers[path] = [
      found.ContentType ?? null,
      found.CacheControl ?? null,
      answer.status === 301 ? answer.headers.get('Location') : null,
    ];
    if (answer.status === 200) {
      assert.deepEqual(
        Buffer.from(await answer.arrayBuffer()),
        await readFile(join(site.folder, path)),
        path,
      );
    }
  }
  const page = ['text/html; charset=utf-8', 'no-cache', null];
  const forever = 'public, max-age=31536000, immutable';
  assert.deepEqual(headers, {
    '.well-known/security.txt': ['text/plain; charset=utf-8', 'no-cache', null],
    '404.html': page,
    'agenda/index.html': page,
    'agenda.ics': ['text/calendar; charset=utf-8', 'no-cache', null],
    'images/boat-1f2e3d4c.webp': ['image/webp', forever, null],
    'index.html': page,
    'manifest.webmanifest': ['application/manifest+json; charset=utf-8', 'no-cache', null],
    'sessions/new/index.html': page,
    'sessions/old/index.html': ['text/html; charset=utf-8', 'no-cache', '/sessions/new/'],
    'social/home-0a1b2c3d.png': ['image/png', forever, null],
    'release.json': ['application/json; charset=utf-8', 'no-cache', null],
  });
});

test('what stands there already is not sent again, and the second time nothing is', async (t) => {
  const store = await openStore(t);
  await targetOf(store).publish(await makeSite(t), false);
  takeChanges(store);
  const files = { ...smallSite, 'index.html': makePage('Home anew') };
  const site = await makeSite(t, files, { checkedAt: '2018-09-02T10:00:00.000Z' });
  const report = await targetOf(store).publish(site, false);
  assert.deepEqual(takeChanges(store), ['PUT index.html', 'PUT release.json']);
  assert.deepEqual([report.written, report.removed, report.unchanged], [2, 0, served.length - 1]);
  const again = await targetOf(store).publish(site, false);
  assert.deepEqual(takeChanges(store), []);
  assert.deepEqual([again.written, again.unchanged], [0, served.length + 1]);
});

test('what left the site is removed at the very end, pages first, and what others put there is kept and told', async (t) => {
  const store = await openStore(t);
  await targetOf(store).publish(await makeSite(t), false);
  const client = clientOf(store);
  await client.send(new PutObjectCommand({ Bucket, Key: 'google1234.html', Body: 'foreign' }));
  // A copy carries the mark of what it was copied from.
  const copy = { Bucket, Key: 'backup/index.html', CopySource: 'boats/index.html' };
  await client.send(new CopyObjectCommand(copy));
  takeChanges(store);
  const {
    'agenda/index.html': _page,
    'agenda.ics': _data,
    'images/boat-1f2e3d4c.webp': _picture,
    ...files
  } = smallSite;
  const report = await targetOf(store).publish(await makeSite(t, files), false);
  assert.deepEqual(takeChanges(store), [
    'PUT release.json',
    'DELETE agenda/index.html',
    'DELETE agenda.ics',
    'DELETE images/boat-1f2e3d4c.webp',
  ]);
  assert.deepEqual(report.notes, [
    'Kept, because this program did not publish it: backup/index.html, google1234.html. Remove by hand what nobody needs.',
  ]);
});

test('two sites in one bucket leave each other alone', async (t) => {
  const store = await openStore(t);
  const small = { 'index.html': makePage('Small') };
  await targetOf(store, '2019/').publish(await makeSite(t, small), false);
  await targetOf(store).publish(await makeSite(t, small), false);
  assert.deepEqual(await keysOf(store), [
    '2019/index.html',
    '2019/release.json',
    'index.html',
    'release.json',
  ]);
});

test('an object that was changed by hand is put right, whatever it says of itself', async (t) => {
  const store = await openStore(t);
  const site = await makeSite(t);
  await targetOf(store).publish(site, false);
  const client = clientOf(store);
  const page = makePage('Agenda');
  const { Metadata } = await client.send(new HeadObjectCommand({ Bucket, Key: 'agenda/index.html' }));
  const right = { Bucket, ContentType: 'text/html; charset=utf-8', CacheControl: 'no-cache', Metadata };
  // As long as it was, and with all its metadata.
  const forged = { ...right, Key: 'agenda/index.html', Body: page.replaceAll('Agenda', 'Agendo') };
  await client.send(new PutObjectCommand(forged));
  // The same content, but kept for a year by every browser.
  const stale = { Bucket, Key: 'index.html', CopySource: 'boats/index.html' };
  await client.send(
    new CopyObjectCommand({
      ...stale,
      MetadataDirective: 'REPLACE',
      ContentType: right.ContentType,
      CacheControl: 'max-age=31536000',
    }),
  );
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'agenda.ics' }));
  takeChanges(store);
  await targetOf(store).publish(site, false);
  assert.deepEqual(takeChanges(store), ['PUT agenda.ics', 'PUT agenda/index.html', 'PUT index.html']);
});

for (const [state, content] of [
  ['missing', undefined],
  ['damaged', '{"version":1'],
] as const) {
  test(`a release.json that is ${state} in the bucket changes nothing but itself`, async (t) => {
    const store = await openStore(t);
    await targetOf(store).publish(await makeSite(t), false);
    const Key = 'release.json';
    await clientOf(store).send(
      content === undefined
        ? new DeleteObjectCommand({ Bucket, Key })
        : new PutObjectCommand({ Bucket, Key, Body: content }),
    );
    takeChanges(store);
    const { 'agenda.ics': _, ...files } = smallSite;
    await targetOf(store).publish(await makeSite(t, files), false);
    assert.deepEqual(takeChanges(store), ['PUT release.json', 'DELETE agenda.ics']);
  });
}

test('a publish that is cut off halfway is a sentence, and run again it sends only the rest', async (t) => {
  const store = await openStore(t);
  const site = await makeSite(t);
  let puts = 0;
  store.cutsAt = (line) => line.startsWith('PUT') && (puts += 1) > 4;
  await assert.rejects(targetOf(store).publish(site, false), {
    message: `${store.url} cannot be reached. See whether the network is there and the endpoint behind --to is right. Then publish again: what has been sent is not sent twice.`,
  });
  const first = takeChanges(store);
  assert.ok(!first.includes('PUT release.json'));
  store.cutsAt = () => false;
  await targetOf(store).publish(site, false);
  const second = takeChanges(store);
  assert.equal(first.length, 4);
  assert.deepEqual(
    [...first, ...second].toSorted(),
    [...served, 'release.json'].map((path) => `PUT ${path}`).toSorted(),
  );
});

test('a request that fails once is made again, and nobody notices', async (t) => {
  const store = await openStore(t);
  const seen = new Set<string>();
  store.cutsAt = (line) => !seen.has(line) && seen.add(line).size > 0;
  const report = await targetOf(store).publish(await makeSite(t), false);
  assert.equal(report.written, served.length + 1);
});

test('when another site is published meanwhile, the one that ends last says so, and run again it is whole', async (t) => {
  const store = await openStore(t);
  const mine = await makeSite(t);
  const theirs = await makeSite(t, { ...smallSite, 'index.html': makePage('Theirs'), 'new.html': 'x' });
  const held: { done?: Promise<unknown> } = {};
  store.before = async (line) => {
    // All of the other publish happens before the last object of this one.
    if (line === 'PUT release.json' && held.done === undefined) {
      held.done = Promise.resolve();
      held.done = targetOf(store).publish(theirs, false);
      await held.done;
    }
  };
  await assert.rejects(targetOf(store).publish(mine, false), {
    message:
      'Somebody else published to the same bucket while this site was sent, and changed index.html, new.html. See that nobody else does, and publish again.',
  });
  takeChanges(store);
  await targetOf(store).publish(mine, false);
  assert.deepEqual(takeChanges(store), ['PUT index.html', 'DELETE new.html']);
});

test('a trial says what would change, and changes nothing', async (t) => {
  const store = await openStore(t);
  const report = await targetOf(store).publish(await makeSite(t), true);
  assert.deepEqual([report.written, takeChanges(store)], [served.length + 1, []]);
});

test('a file that changes while the site is published is not sent', async (t) => {
  const store = await openStore(t);
  const site = await makeSite(t);
  await writeFile(join(site.folder, 'index.html'), 'otherwise');
  await assert.rejects(targetOf(store).publish(site, false), /^Error: index\.html was changed while/);
  assert.ok(!takeChanges(store).includes('PUT index.html'));
});

test('a prefix that the address of the site does not end with is told', async (t) => {
  const store = await openStore(t);
  const facts = { url: 'https://boats.example/2018/', redirects: [] };
  const { notes } = await targetOf(store).publish(await makeSite(t, undefined, facts), false);
  assert.deepEqual(notes, [
    'The site belongs at https://boats.example/2018/, and its objects stand under s3://boats/. When the address shows the bucket as it is, publish to s3://boats/2018/ instead.',
  ]);
  const right = await targetOf(store, 'web/2018').publish(await makeSite(t, undefined, facts), false);
  assert.deepEqual(right.notes, []);
});

test('what is shown can be listed, and how to go back is said', async (t) => {
  const store = await openStore(t);
  const target = targetOf(store);
  assert.deepEqual(await target.list(), []);
  const { release } = await makeSite(t).then((site) => target.publish(site, false).then(() => site));
  const { seal, checkedAt, commit } = release;
  assert.deepEqual(await target.list(), [{ id: seal.slice(0, 8), isShown: true, checkedAt, commit }]);
  await assert.rejects(
    target.rollBack(),
    /keeps only the release that is shown\. To go back, take the commit/,
  );
});
