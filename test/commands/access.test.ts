import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveFolder } from '../../src/accessibility/browser/serve-folder.ts';
import { makeFolder, makePage } from '../checks/make-site.ts';
import { runNode } from '../helpers/run-node.ts';

/* npm run access, as somebody runs it on a site that is not ours. */

const good = makePage('Opening times', '/', '<p>We are open on Tuesdays.</p>');
const bad = makePage('Prices', '/', '<p>For our prices <a href="/list/">click here</a>.</p>');

const access = (...given: readonly string[]) => runNode('src/commands/access.ts', given);

test('a folder of good pages is clean: exit code 0', async (context) => {
  const folder = await makeFolder(context, { 'index.html': good });
  const { code, stdout } = await access('--dir', folder, '--fresh');
  assert.equal(code, 0, stdout);
  assert.match(stdout, /✓ Nothing was found that a machine can find: 1 page in 1 state\./u);
});

test('a fault is told in words and for machines: exit code 1', async (context) => {
  const folder = await makeFolder(context, { 'index.html': good, 'prices/index.html': bad });
  const json = join(folder, 'result.json');
  const { code, stdout } = await access('--dir', folder, '--fresh', '--json', json);
  assert.equal(code, 1, stdout);
  assert.match(stdout, /✗ The link “click here” does not say where it leads/u);
  assert.match(stdout, /on prices\/index\.html\n\s+at html > body > main > p:nth-child\(3\) > a/u);
  assert.match(stdout, /hurts people who list or hear links[\s\S]*mend: Write in the link/u);
  const { barriers } = JSON.parse(await readFile(json, 'utf8')) as {
    barriers: { page: string; rule: string }[];
  };
  assert.deepEqual(
    barriers.map(({ page, rule }) => `${page} ${rule}`),
    ['prices/index.html link-text-says-nothing'],
  );
});

test('addresses of a server, also from a list, are looked at; one that answers 404 cannot be: exit code 2', async (context) => {
  const folder = await makeFolder(context, { 'index.html': good, 'list.txt': '' });
  const server = await serveFolder(folder);
  context.after(() => server.close());
  const list = join(folder, 'list.txt');
  await writeFile(list, `# our pages\n${server.url}\n\n${server.url}gone/\n`);
  const { code, stdout } = await access('--list', list);
  assert.equal(code, 2, stdout);
  assert.match(stdout, /! \S+\/gone\/: could not be looked at\. The page answers with status 404/u);
});

test('an ignored finding is listed with its reason, and one that no longer occurs fails', async (context) => {
  const folder = await makeFolder(context, { 'index.html': bad });
  const file = join(await makeFolder(context, { 'ignored.json': '' }), 'ignored.json');
  const known = {
    rule: 'link-text-says-nothing',
    page: '*',
    reason: 'the list of prices is being rewritten',
  };
  const gone = { rule: 'duplicate-id', page: 'index.html', reason: 'it was there once' };
  await writeFile(file, JSON.stringify([known, gone]));
  const { code, stdout } = await access('--dir', folder, '--fresh', '--ignore', file);
  assert.equal(code, 2, stdout);
  assert.match(
    stdout,
    /- ignored 1×: link-text-says-nothing on \*, because the list of prices is being rewritten/u,
  );
  assert.match(stdout, /Nothing matches the ignored finding duplicate-id on index\.html any more/u);
  assert.doesNotMatch(stdout, /✗/u);
});

test('a page that passed is passed over until it changes', async (context) => {
  const folder = await makeFolder(context, { 'index.html': good });
  await access('--dir', folder);
  const again = await access('--dir', folder);
  assert.match(again.stdout, /1 of them unchanged since they passed/u);
  await writeFile(join(folder, 'index.html'), bad);
  const changed = await access('--dir', folder);
  assert.equal(changed.code, 1, changed.stdout);
});

test('what cannot be looked at is said in a sentence: exit code 2', async (context) => {
  const empty = await makeFolder(context, { 'notes.txt': 'no page' });
  for (const [given, expected] of [
    [[], /Say what to look at:/u],
    [['--dir', empty], /No page was given to look at/u],
    [['--dir', join(empty, 'missing')], /The folder .*missing cannot be read\./u],
    [['--url', 'example.org'], /example\.org is no address of a page/u],
    [['--speed'], /Unknown option '--speed'/u],
    [['--list', join(empty, 'none.txt')], /The list .*none\.txt cannot be read/u],
  ] as const) {
    const { code, stdout, stderr } = await access(...given);
    assert.equal(code, 2, `${given.join(' ')}: ${stdout}${stderr}`);
    assert.match(stdout + stderr, expected);
    assert.doesNotMatch(stdout + stderr, /\n\s+at .*\.(?:ts|js):\d/u);
  }
});
