import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeEvent, makeFolder } from '../helpers/make-event.ts';
import { runNode } from '../helpers/run-node.ts';

const build = (args: readonly string[], env?: Record<string, string>) =>
  runNode('src/commands/build.ts', args, env);

/** Every file of a folder with its content. */
async function readAll(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test('an event in a folder of its own is built where the person says', async (context) => {
  const event = await makeEvent(context);
  const out = await makeFolder(context);
  const { code, stdout } = await build(['--event', event, '--out', out]);
  assert.equal(code, 0);
  assert.match(stdout, /^Small Event: \d+ files in .* \(\d+ written, 0 removed, 0 unchanged\)\. Phase: /);
  assert.match(await readFile(join(out, 'sessions/opening/index.html'), 'utf8'), /<h1>Opening<\/h1>/);
});

test('a second build of the same facts rewrites nothing', async (context) => {
  const event = await makeEvent(context);
  const out = await makeFolder(context);
  await build(['--event', event, '--out', out]);
  const before = await stat(join(out, 'index.html'));
  const { stdout } = await build(['--event', event, '--out', out]);
  const after = await stat(join(out, 'index.html'));
  assert.match(stdout, /\(0 written, 0 removed, \d+ unchanged\)/);
  assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
});

test('a preview has the page of parts below the address of its site, and a plain build has not', async (context) => {
  const event = await makeEvent(context, (files) => {
    files.event.url = 'https://small.example/psdm/';
  });
  const out = await makeFolder(context);
  await build(['--event', event, '--out', out, '--preview']);
  const parts = await readFile(join(out, 'styleguide/index.html'), 'utf8');
  assert.match(parts, /<h1>Page of parts<\/h1>/);
  assert.match(parts, /href="\/psdm\/styleguide\/agenda\/"/);
  const { stdout } = await build(['--event', event, '--out', out]);
  assert.match(stdout, /\(\d+ written, \d+ removed, \d+ unchanged\)/);
  assert.deepEqual(
    (await readdir(out)).filter((name) => name === 'styleguide'),
    [],
  );
});

const mistakes: readonly (readonly [string, Record<string, string | undefined>, RegExp])[] = [
  ['a missing file', { '_data/venue.json': undefined }, /_data\/venue\.json {2}this file is missing/],
  [
    'broken JSON',
    { '_data/speakers.json': '{ "speakers": [' },
    /_data\/speakers\.json:1:\d+ {2}a closing \] is missing at the end/,
  ],
  [
    'an unknown id',
    {
      '_data/actions.json':
        '{"actions":[{"id":"a","title":"A","abstract":"A.","status":"done","owner":"nobody"}]}',
    },
    /_data\/actions\.json:1:\d+ {2}action "A": there is no organisation "nobody"/,
  ],
  [
    'an impossible date',
    { '_data/timeline.json': '{"entries":[{"date":"2026-02-30","text":"No such day.","kind":"event"}]}' },
    /_data\/timeline\.json:1:\d+ {2}entry "No such day\.": "2026-02-30" is not a date/,
  ],
];

for (const [mistake, files, message] of mistakes) {
  test(`${mistake}: exit code 1, a sentence, no stack trace, and the last good site as it was`, async (context) => {
    const out = await makeFolder(context);
    await build(['--event', await makeEvent(context), '--out', out]);
    const before = await readAll(out);
    const { code, stderr } = await build([
      '--event',
      await makeEvent(context, undefined, files),
      '--out',
      out,
    ]);
    assert.equal(code, 1);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at |node:internal|Error:/);
    assert.deepEqual(await readAll(out), before);
  });
}

test('an unknown option is answered with the options that there are', async () => {
  const { code, stderr } = await build(['--evnt', 'x']);
  assert.equal(code, 1);
  assert.match(stderr, /'--evnt'.*\nOptions: --event FOLDER, --out FOLDER, --now/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('a folder in which the project or the event lies is never replaced', async (context) => {
  const event = await makeEvent(context);
  for (const out of ['.', '..', event]) {
    const { code, stderr } = await build(['--event', event, '--out', out]);
    assert.equal(code, 1);
    assert.match(stderr, /would replace the project or the event itself/);
  }
});

test('a moment that cannot be is told in a sentence', async (context) => {
  const event = await makeEvent(context);
  const { code, stderr } = await build([
    '--event',
    event,
    '--out',
    await makeFolder(context),
    '--now',
    'tomorrow',
  ]);
  assert.equal(code, 1);
  assert.match(stderr, /--now {2}"tomorrow" is not a day of the calendar/);
});

test('the same facts give the same bytes in every time zone and language of the machine', async (context) => {
  const zones = ['UTC', 'Europe/London', 'America/New_York'];
  const sites = await Promise.all(
    zones.map(async (TZ, index) => {
      const out = await makeFolder(context);
      const LANG = ['C', 'en_GB.UTF-8', 'de_DE.UTF-8'][index] ?? 'C';
      const { code } = await build(['--out', out, '--now', '2026-11-24T12:00'], { TZ, LANG, LC_ALL: LANG });
      assert.equal(code, 0);
      return readAll(out);
    }),
  );
  assert.ok(Object.keys(sites[0] ?? {}).length > 60);
  assert.deepEqual(sites[1], sites[0]);
  assert.deepEqual(sites[2], sites[0]);
});

test('a build says when the next embargo ends and the next phase begins, and when to build again', async (context) => {
  const event = await makeEvent(context, ({ agenda }) => {
    Object.assign(agenda.sessions[0] ?? {}, { publishAt: '2026-06-10T14:00' });
  });
  const at = async (now: string) =>
    (await build(['--event', event, '--out', await makeFolder(context), '--now', now])).stdout
      .split('\n')
      .slice(1);
  assert.deepEqual(await at('2026-06-01T12:00'), [
    'The next embargo ends at 2026-06-10T14:00+01:00.',
    'The next phase, “on the day”, begins at 2026-06-10T00:00+01:00.',
    'Build again at 2026-06-10T00:00+01:00.',
    '',
  ]);
  assert.deepEqual(await at('2027-06-01T12:00'), ['Nothing changes by itself any more.', '']);
});

test('warnings are told and do not stop a build, and with --strict they do', async (context) => {
  const event = await makeEvent(context, ({ speakers }) => {
    Object.assign(speakers.speakers[0] ?? {}, { biography: undefined });
  });
  const out = await makeFolder(context);
  const args = ['--event', event, '--out', out, '--now', '2026-06-10T09:00'];
  const lenient = await build(args);
  assert.equal(lenient.code, 0);
  assert.match(
    lenient.stderr,
    /_data\/speakers\.json:3:5 {2}warning: speaker "Ada Example": there is no biography/,
  );
  const before = await readAll(out);
  const strict = await build([...args, '--strict']);
  assert.equal(strict.code, 1);
  assert.match(strict.stderr, /_data\/speakers\.json:3:5 {2}speaker "Ada Example": there is no biography/);
  assert.match(strict.stderr, /^1 error\. Nothing was built; the site is as it was\.$/m);
  assert.deepEqual(await readAll(out), before);
});

test('under GitHub Actions a mistake is an annotation, and plain text stays plain', async (context) => {
  const event = await makeEvent(context, undefined, { '_data/venue.json': undefined });
  const { code, stderr } = await build(['--event', event, '--out', await makeFolder(context)], {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: event,
    CI: 'true',
  });
  assert.equal(code, 1);
  assert.match(stderr, /^::error file=_data\/venue\.json::this file is missing\./m);
  assert.equal(stderr.includes('\u001b'), false);
});

test('a build that moves a session without a word says so, and only where there was a build before', async (context) => {
  const folder = await makeEvent(context);
  const out = await makeFolder(context);
  const run = () => build(['--event', folder, '--out', out, '--now', '2026-06-10T09:00']);
  assert.equal((await run()).stderr, '');
  const agenda = join(folder, '_data/agenda.json');
  await writeFile(agenda, (await readFile(agenda, 'utf8')).replace('2026-06-10T10:15', '2026-06-10T10:30'));
  const { code, stderr } = await run();
  assert.equal(code, 0);
  assert.match(stderr, /session "Opening" ends at another time than when the site was built before/);
  assert.equal((await run()).stderr, '');
});
