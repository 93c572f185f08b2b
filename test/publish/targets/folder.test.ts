import assert from 'node:assert/strict';
import {
  access,
  mkdir,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  createFolderTarget,
  type FolderOptions,
} from '../../../src/publish/targets/folder/create-folder-target.ts';
import type { SealedSite, Target } from '../../../src/publish/targets/target.ts';
import { makeFolder } from '../../helpers/make-event.ts';
import { makeSealedSite, smallSite, type SiteFiles } from '../make-sealed-site.ts';

interface Place {
  readonly folder: string;
  readonly target: Target;
  readonly make: (files?: SiteFiles, url?: string) => Promise<SealedSite>;
  readonly publish: (files?: SiteFiles, url?: string) => Promise<string>;
  readonly read: (path: string) => Promise<string>;
}

async function makePlace(context: TestContext, options: Partial<FolderOptions> = {}): Promise<Place> {
  const parent = await makeFolder(context);
  const folder = join(parent, 'www');
  const writeSettings: FolderOptions['writeSettings'] = ({ basePath, files }, { id }) => [
    { path: 'nginx/site.conf', content: `# ${id} ${basePath} ${files.length}\n` },
  ];
  const target = createFolderTarget({ folder, writeSettings, ...options });
  const make = (files: SiteFiles = smallSite, url?: string) =>
    makeSealedSite(join(parent, 'dist'), files, url);
  return {
    folder,
    target,
    make,
    publish: async (files, url) => (await target.publish(await make(files, url), false)).id,
    read: (path) => readFile(join(folder, path), 'utf8'),
  };
}

/** An edition of the small site whose home page says so. */
const edition = (name: string): SiteFiles => ({ ...smallSite, 'index.html': `<title>${name}</title>` });

async function listAll(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

test('a release is laid with its compressed forms, its settings and its description, and one link shows it', async (context) => {
  const { folder, target, make } = await makePlace(context);
  const site = await make();
  const report = await target.publish(site, false);
  const id = `0001-${site.release.seal.slice(0, 8)}`;
  assert.deepEqual(report, { id, written: 6, removed: 0, unchanged: 0, notes: [] });
  assert.deepEqual(await listAll(folder), [
    '.lock',
    'current',
    ...[
      'release.json',
      'server/nginx/site.conf',
      ...['404.html', 'agenda/index.html']
        .flatMap((path) => [path, `${path}.br`, `${path}.gz`])
        .map((path) => `site/${path}`),
      'site/images/a.12345678.png',
      ...['index.html', 'release.json', 'robots.txt', 'sitemap.xml']
        .flatMap((path) => [path, `${path}.br`, `${path}.gz`])
        .map((path) => `site/${path}`),
    ].map((path) => `releases/${id}/${path}`),
  ]);
  assert.equal(await readlink(join(folder, 'current')), `releases/${id}`);
  assert.equal((await stat(join(folder, '.lock'))).size, 0);
  // Without _headers, and with release.json, which servers show too.
  assert.equal(await readFile(join(folder, 'current/server/nginx/site.conf'), 'utf8'), `# ${id} / 7\n`);
});

test('compressed forms hold the same text, and are the same from every machine', async (context) => {
  const { folder, publish } = await makePlace(context);
  await publish();
  const home = join(folder, 'current/site/index.html');
  const zipped = await readFile(`${home}.gz`);
  assert.equal(gunzipSync(zipped).toString(), smallSite['index.html']);
  assert.equal(brotliDecompressSync(await readFile(`${home}.br`)).toString(), smallSite['index.html']);
  // RFC 1952, 2.3: flags, time, level, system.
  assert.deepEqual([...zipped.subarray(3, 10)], [0, 0, 0, 0, 0, 2, 255]);
});

test('the base path of a site is a folder, so that addresses are whole paths', async (context) => {
  const { read, publish } = await makePlace(context);
  await publish(smallSite, 'https://small.example/events/psdm/');
  assert.equal(await read('current/site/events/psdm/index.html'), '<title>Home</title>');
  assert.match(await read('current/server/nginx/site.conf'), /\/events\/psdm\//);
});

test('files that did not change stay the same files, and changed ones have a later time however the clock stands', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  const at = (id: string, path: string) => stat(join(folder, 'releases', id, 'site', path));
  // The clock was two hundred years ahead when the first release was published, and was set back since.
  const ahead = 8_000_000_000;
  for (const path of ['index.html', 'index.html.br', 'index.html.gz', 'robots.txt']) {
    await utimes(join(folder, 'releases', first, 'site', path), ahead, ahead);
  }
  const report = await target.publish(await make(edition('two')), false);
  assert.deepEqual({ ...report, id: '' }, { id: '', written: 1, removed: 0, unchanged: 5, notes: [] });
  for (const path of ['robots.txt', 'robots.txt.br', 'robots.txt.gz', 'images/a.12345678.png']) {
    assert.equal((await at(report.id, path)).ino, (await at(first, path)).ino);
  }
  const times = ['index.html', 'index.html.br', 'index.html.gz'].map(
    async (path) => (await at(report.id, path)).mtimeMs,
  );
  assert.deepEqual(
    await Promise.all(times),
    Array.from({ length: 3 }, () => (ahead + 1) * 1000),
  );
});

test('editions that follow one another within a second differ in the second of their change', async (context) => {
  const { folder, publish, target } = await makePlace(context);
  const seconds: number[] = [];
  for (const name of ['a', 'b', 'c']) {
    await publish(edition(name));
    seconds.push((await stat(join(folder, 'current/site/index.html'))).mtimeMs / 1000);
  }
  // After going back, the next one must differ from all that visitors may have loaded.
  await target.rollBack();
  await target.rollBack();
  await publish(edition('d'));
  seconds.push((await stat(join(folder, 'current/site/index.html'))).mtimeMs / 1000);
  assert.deepEqual(
    seconds,
    seconds.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(seconds.map(Math.floor)).size, 4);
});

test('a damaged file is not taken over into the next release, and the damage stays where it is', async (context) => {
  const { folder, read, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  await writeFile(join(folder, 'current/site/robots.txt.gz'), 'broken');
  await writeFile(join(folder, 'current/site/sitemap.xml'), 'broken');
  await publish(edition('two'));
  assert.equal(await read('current/site/sitemap.xml'), '<urlset/>');
  assert.equal(
    gunzipSync(await readFile(join(folder, 'current/site/robots.txt.gz'))).toString(),
    'User-agent: *\n',
  );
  assert.equal(await read(`releases/${first}/site/sitemap.xml`), 'broken');
});

test('five releases are kept, and the shown one however old it is', async (context) => {
  const { folder, target, publish } = await makePlace(context);
  const ids: string[] = [];
  for (const name of ['1', '2', '3', '4', '5', '6', '7']) ids.push(await publish(edition(name)));
  assert.deepEqual((await readdir(join(folder, 'releases'))).toSorted(), ids.slice(2));
  const list = await target.list();
  assert.deepEqual(
    list.map(({ id, isShown }) => [id, isShown]),
    ids
      .slice(2)
      .map((id) => [id, id === ids[6]] as const)
      .toReversed(),
  );
  assert.deepEqual(
    list.map(({ damage }) => damage),
    Array.from({ length: 5 }, () => undefined),
  );
  // Going back removes nothing; the next publish counts on from the newest.
  await target.rollBack(ids[2]);
  assert.equal((await publish(edition('8'))).slice(0, 4), '0008');
});

test('going back twice goes back two, and there is an end', async (context) => {
  const { target, read, publish } = await makePlace(context);
  for (const name of ['1', '2', '3']) await publish(edition(name));
  await target.rollBack();
  assert.equal(await read('current/site/index.html'), '<title>2</title>');
  const report = await target.rollBack();
  assert.equal(await read('current/site/index.html'), '<title>1</title>');
  assert.deepEqual({ ...report, id: '' }, { id: '', written: 0, removed: 0, unchanged: 6, notes: [] });
  await assert.rejects(target.rollBack(), /is the oldest release that is kept/);
  assert.equal(await read('current/site/index.html'), '<title>1</title>');
});

test('an unknown release is refused with the names of those there are', async (context) => {
  const { target, publish } = await makePlace(context);
  const first = await publish(edition('1'));
  const second = await publish(edition('2'));
  await assert.rejects(target.rollBack('0001'), {
    message: `There is no release 0001. There are: ${second}, ${first}. Nothing was changed.`,
  });
  const slip = `${first.slice(0, -1)}z`;
  await assert.rejects(target.rollBack(slip), {
    message: `There is no release ${slip}. Did you mean ${first}? There are: ${second}, ${first}. Nothing was changed.`,
  });
});

test('damage is said in words, and a damaged release is not shown', async (context) => {
  const { folder, target, read, publish } = await makePlace(context);
  const ids: string[] = [];
  for (const name of ['1', '2', '3', '4', '5']) ids.push(await publish(edition(name)));
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;
  await rm(join(folder, 'releases', first, 'release.json'));
  await rm(join(folder, 'releases', second, 'site/index.html'));
  await rm(join(folder, 'releases', second, 'site/agenda'), { recursive: true });
  await rm(join(folder, 'releases', third), { recursive: true });
  await rm(join(folder, 'releases', fourth, 'site/index.html'));
  await writeFile(join(folder, 'releases', fourth, 'site/index.html'), 'broken');
  await writeFile(join(folder, 'releases', fourth, 'site/more.html'), 'more');
  await rm(join(folder, 'releases', fifth), { recursive: true });
  assert.deepEqual(
    (await target.list()).map(({ id, damage }) => [id, damage]),
    [
      [fifth, 'its folder is gone'],
      [fourth, 'index.html was changed, more.html does not belong to it'],
      [
        second,
        'agenda/index.html is missing, agenda/index.html.br is missing, agenda/index.html.gz is missing, and 1 more',
      ],
      [first, 'it holds no release.json that can be read'],
    ],
  );
  await assert.rejects(target.rollBack(), {
    message: `${fourth} is damaged: index.html was changed, more.html does not belong to it. It was not shown; visitors see what they saw before. Choose another one: ${second}, ${first}.`,
  });
  // A deleted release is published anew, behind all others.
  assert.equal((await publish(edition('5'))).slice(0, 4), '0006');
  assert.equal(await read('current/site/index.html'), '<title>5</title>');
});

test('publishing what is shown writes nothing, and completes what is missing', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const id = await publish();
  const before = await stat(join(folder, 'current/site/index.html'));
  const site = await make();
  const same = { id, written: 0, removed: 0, unchanged: 6 };
  assert.deepEqual(await target.publish(site, false), { ...same, notes: [`${id} is already shown.`] });
  await rm(join(folder, 'current/server'), { recursive: true });
  assert.deepEqual(await target.publish(site, false), {
    ...same,
    notes: [
      `${id} is already shown.`,
      'Of the settings of its web server, 1 files were missing or old, and were written anew.',
    ],
  });
  assert.equal((await stat(join(folder, 'current/site/index.html'))).ino, before.ino);
  await rm(join(folder, 'current/site/index.html.br'));
  const anew = await target.publish(site, false);
  assert.deepEqual(anew, {
    id: id.replace('0001', '0002'),
    written: 1,
    removed: 0,
    unchanged: 5,
    notes: [`${id} was damaged, and the same was published anew: index.html.br is missing.`],
  });
});

test('a trial says what would change and writes nothing', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const trial = await target.publish(await make(), true);
  assert.deepEqual(trial.notes, [
    'This was a trial: nothing was written, and visitors see what they saw before.',
  ]);
  assert.equal(await isThere(folder), false);
  await publish(edition('one'));
  const before = await listAll(folder);
  const { 'robots.txt': _robots, ...others } = edition('two');
  const second = await target.publish(await make({ ...others, 'new.txt': 'new' }), true);
  assert.deepEqual(
    { ...second, id: second.id.slice(0, 4), notes: [] },
    {
      id: '0002',
      written: 2,
      removed: 1,
      unchanged: 4,
      notes: [],
    },
  );
  assert.deepEqual(await listAll(folder), before);
});

test('a web server that does not take its settings before the switch hinders it', async (context) => {
  let isBroken = false;
  const reload = async () => {
    if (isBroken) throw new Error('unknown directive "add_haeder".');
  };
  const { folder, target, make, publish } = await makePlace(context, { reload });
  const first = await publish(edition('one'));
  isBroken = true;
  const site = await make(edition('two'));
  const second = `0002-${site.release.seal.slice(0, 8)}`;
  await assert.rejects(target.publish(site, false), {
    message: `The web server did not take the settings of ${second}: unknown directive "add_haeder".\nNothing was changed: visitors see what they saw before. Mend what the server says, and try again.`,
  });
  assert.deepEqual(await readdir(join(folder, 'releases')), [first]);
  assert.equal(await readlink(join(folder, 'current')), `releases/${first}`);
});

test('a web server that fails after the switch is led back to what it showed', async (context) => {
  const seen: string[] = [];
  let failing = '';
  let folder = '';
  const reload = async () => {
    const shown = await readlink(join(folder, 'current')).catch(() => 'nothing');
    seen.push(shown.slice('releases/'.length, 'releases/'.length + 4));
    if (shown.includes(`/${failing}`) && failing !== '') throw new Error('It does not start.');
  };
  const place = await makePlace(context, { reload });
  ({ folder } = place);
  const first = await place.publish(edition('one'));
  failing = '0002';
  const site = await place.make(edition('two'));
  const second = `0002-${site.release.seal.slice(0, 8)}`;
  await assert.rejects(place.target.publish(site, false), {
    message: `${second} was shown, but the web server did not take its settings then: It does not start.\n${first} is shown again, as before, and the server has read its settings again.`,
  });
  assert.deepEqual(seen, ['', '0001', '0001', '0002', '0001']);
  assert.deepEqual(await readdir(join(folder, 'releases')), [first]);
});

test('what publishes left that were cut off is removed, and their names are free again', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  const releases = join(folder, 'releases');
  await mkdir(join(releases, '.new-0002-aaaaaaaa/site'), { recursive: true });
  await mkdir(join(releases, '.gone-0000-aaaaaaaa/site'), { recursive: true });
  await symlink('releases/0002-aaaaaaaa', join(folder, '.current-0002-aaaaaaaa'));
  await mkdir(join(releases, '0002-aaaaaaaa'));
  await writeFile(join(releases, '0002-aaaaaaaa/unfinished'), '');
  await mkdir(join(releases, 'mine'));
  const [cutOff] = await target.list();
  assert.deepEqual(
    [cutOff?.id, cutOff?.damage],
    ['0002-aaaaaaaa', 'its publishing was cut off before it was shown'],
  );
  const report = await target.publish(await make(edition('two')), false);
  assert.deepEqual(report.notes, ['0002-aaaaaaaa was cut off before it was shown, and was removed.']);
  assert.equal(report.id.slice(0, 4), '0002');
  // What is not ours stays.
  assert.deepEqual((await readdir(releases)).toSorted(), [first, report.id, 'mine']);
  assert.deepEqual((await readdir(folder)).toSorted(), ['.lock', 'current', 'releases']);
});

test('a site that changes while it is published is not shown', async (context) => {
  const { folder, target, make, publish } = await makePlace(context);
  const first = await publish(edition('one'));
  const site = await make(edition('two'));
  await writeFile(join(site.folder, 'index.html'), 'built anew');
  await assert.rejects(
    target.publish(site, false),
    /^Error: index\.html in .* was changed while it was published\./,
  );
  assert.deepEqual(await readdir(join(folder, 'releases')), [first]);
});

test('places that are used for something else are refused, and left as they are', async (context) => {
  const { folder, target, make } = await makePlace(context);
  const site = await make();
  const refused = async (message: RegExp, into = target) => {
    await assert.rejects(into.publish(site, false), ({ message: found }: Error) => message.test(found));
  };
  await writeFile(folder, 'mine');
  await refused(
    /cannot be published into: it is a file, or stands in one\. Choose a folder, and publish again\. Visitors see/,
  );
  assert.equal(await readFile(folder, 'utf8'), 'mine');
  await rm(folder);
  await mkdir(join(folder, 'photos'), { recursive: true });
  await refused(/holds photos, and no releases: it is used for something else/);
  await assert.rejects(target.list(), /it is used for something else/);
  assert.deepEqual(await readdir(folder), ['photos']);
  await rm(folder, { recursive: true });
  await mkdir(join(folder, 'releases/20260610'), { recursive: true });
  await symlink('releases/20260610', join(folder, 'current'));
  await refused(/current is not a link to a release that was published here/);
  await rm(join(folder, 'current'));
  await mkdir(join(folder, 'current'));
  await refused(/current is not a link to a release that was published here/);
  const writeSettings = () => [];
  for (const place of [site.folder, join(site.folder, 'www'), join(site.folder, '..')]) {
    await refused(/stand one inside of the other/, createFolderTarget({ folder: place, writeSettings }));
  }
  await symlink(site.folder, `${folder}-link`);
  await refused(
    /stand one inside of the other/,
    createFolderTarget({ folder: `${folder}-link/www`, writeSettings }),
  );
  await assert.rejects(
    createFolderTarget({ folder: `${folder}-none`, writeSettings }).rollBack(),
    /Nothing was ever published into/,
  );
});
