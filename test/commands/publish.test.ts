import assert from 'node:assert/strict';
import { readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { makeFolder } from '../helpers/make-event.ts';
import { runNode } from '../helpers/run-node.ts';
import { sealSite, smallSite } from '../helpers/seal-site.ts';

/* npm run publish, as somebody runs it. */

const publish = (...given: readonly string[]) => runNode('src/commands/publish.ts', given);

async function prepare(context: TestContext) {
  const dist = join(await makeFolder(context), 'dist');
  const { release } = await sealSite(dist);
  const www = join(await makeFolder(context), 'www');
  return { dist, www, id: `0001-${release.seal.slice(0, 8)}` };
}

test('a checked site is published, listed, followed by the next one, and gone back to', async (context) => {
  const { dist, www, id } = await prepare(context);
  const first = await publish('--to', www, '--dir', dist);
  assert.deepEqual(first, {
    code: 0,
    stdout: `Published to the folder ${www}: release ${id} (10 written, 0 removed, 0 unchanged).\n`,
    stderr: '',
  });
  assert.equal(await readFile(join(www, 'current/site/agenda.ics'), 'utf8'), smallSite['agenda.ics']);

  await rm(dist, { recursive: true });
  const { release } = await sealSite(dist, { ...smallSite, 'robots.txt': 'User-agent: *\n' });
  const second = await publish('--to', www, '--dir', dist);
  const next = `0002-${release.seal.slice(0, 8)}`;
  assert.match(second.stdout, new RegExp(`release ${next} \\(1 written, 0 removed, 10 unchanged\\)`));

  const list = await publish('--to', www, '--list');
  const line = (name: string) => `${name}  checked 2018-09-01T10:00:00.000Z  commit 0123456789`;
  assert.equal(
    list.stdout,
    `The folder ${www} keeps, the newest first:\n→  ${line(next)}  shown now\n   ${line(id)}\n`,
  );

  const back = await publish('--to', www, '--rollback');
  assert.equal(back.code, 0);
  assert.match(back.stdout, new RegExp(`^The folder ${www} shows release ${id} again`));
  assert.equal(await readlink(join(www, 'current')), `releases/${id}`);

  const unknown = await publish('--to', www, '--rollback', '0009-ffffffff');
  assert.equal(unknown.code, 1);
  assert.match(unknown.stderr, new RegExp(`0009-ffffffff[\\s\\S]*${next}`));
});

test('a trial says what would change and writes nothing', async (context) => {
  const { dist, www, id } = await prepare(context);
  const { code, stdout } = await publish('--to', www, '--dir', dist, '--dry-run');
  assert.equal(code, 0);
  assert.match(
    stdout,
    new RegExp(`^A trial; nothing was published\\. To the folder ${www} would go release ${id}`),
  );
  assert.deepEqual(await readdir(join(www, '..')), []);
});

test('a site of which one byte was changed is refused, and what visitors see stays', async (context) => {
  const { dist, www, id } = await prepare(context);
  await publish('--to', www, '--dir', dist);
  await writeFile(join(dist, '404.html'), 'X');
  const { code, stdout, stderr } = await publish('--to', www, '--dir', dist);
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(
    stderr,
    /is not the site that was checked at \S+:\n {2}404\.html was changed\.\nNothing was published\./,
  );
  assert.deepEqual(await readdir(join(www, 'releases')), [id]);
});

test('a site that was not checked is refused', async (context) => {
  const { dist, www } = await prepare(context);
  await rm(join(dist, 'release.json'));
  const { code, stdout, stderr } = await publish('--to', www, '--dir', dist);
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, /has not been checked since it was built: it holds no release\.json\./);
  assert.deepEqual(await readdir(join(www, '..')), []);
});

test('a reload that fails leaves what visitors see as it was', async (context) => {
  const { dist, www } = await prepare(context);
  const command = 'echo the settings are wrong >&2; exit 3';
  const { code, stderr } = await publish('--to', www, '--dir', dist, '--reload', command);
  assert.equal(code, 1);
  assert.match(stderr, /failed:\nthe settings are wrong/);
  assert.deepEqual(
    (await readdir(www)).filter((name) => name === 'current'),
    [],
  );
});

const slips: readonly (readonly [readonly string[], RegExp])[] = [
  [['--too', 'x'], /'--too'[\s\S]*Options: --to FOLDER/],
  [['--to', 'netlify'], /^Netlify takes the folder dist from its own tool/],
  [['--to', 'ftp://host/'], /^ftp:\/\/host\/ is no place that this command can publish to/],
  [['--to', 'branch:'], /^branch: names no branch/],
  [['--to', 's3://x'], /^s3:\/\/x is no address of object storage/],
  [['--to', 'branch:pages', '--reload', 'true'], /^--reload is for a web server that shows a folder/],
  [['--list', '--rollback'], /^--dry-run, --list and --rollback do not go together/],
  [['0001-aaaaaaaa'], /only --rollback takes a release/],
  [['--keep', '0'], /^--keep 0 is no number of releases/],
];

for (const [given, sentence] of slips) {
  test(`publish ${given.join(' ')} is answered with a sentence`, async () => {
    const { code, stdout, stderr } = await publish(...given);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
}
