import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runNode } from '../../src/checks/run-node.ts';
import { openSealedSite } from '../../src/publish/release/open-sealed-site.ts';
import { makeEvent } from '../helpers/make-event.ts';
import { makeFolder } from './make-site.ts';

const command = fileURLToPath(new URL('../../src/commands/check.ts', import.meta.url));

test('an event that does not build fails the check with a report and without a stack trace', async (context) => {
  const folder = await makeFolder(context, {});
  const args = [command, '--event', join(folder, 'event'), '--out', join(folder, 'out')];
  const { passed, output } = await runNode(args, { folder, environment: process.env }, 'keep');
  assert.equal(passed, false);
  assert.match(output, /^✗ build — The facts are right and the site builds from them$/mu);
  assert.match(output, /^ {4}_data {2}there is no folder of this name/mu);
  assert.match(output, /^ {4}There is no new site, so that its pages were not checked\.$/mu);
  assert.match(output, /^checks: 0 passed, 1 failed$/mu);
  assert.doesNotMatch(output, /^\s+at /mu);
});

test('an option that does not exist fails the check with a sentence', async (context) => {
  const place = { folder: await makeFolder(context, {}), environment: process.env };
  const { passed, output } = await runNode([command, '--evnet'], place, 'keep');
  assert.equal(passed, false);
  assert.match(output, /--evnet/u);
  assert.doesNotMatch(output, /^\s+at /mu);
});

test('a check that fails is told in the summary too, and to GitHub', async (context) => {
  const folder = await makeFolder(context, {});
  const args = [command, '--event', join(folder, 'event'), '--out', join(folder, 'out'), '--summary', 's.md'];
  const environment = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
  const { passed, output } = await runNode(args, { folder, environment }, 'keep');
  assert.equal(passed, false);
  assert.match(output, /^::error file=event\/_data::there is no folder of this name/mu);
  const summary = await readFile(join(folder, 's.md'), 'utf8');
  assert.match(
    summary,
    /^## ✗ This site may not be published: 1 of 1 check failed\n\nNo site was built\.\n/u,
  );
  assert.match(summary, /^_data {2}there is no folder|^ {2}_data {2}there is no folder/mu);
});

test('a site that has passed is sealed; one for another moment is not, and a failed build takes nothing away', async (context) => {
  const event = await makeEvent(context);
  const out = join(await makeFolder(context, {}), 'out');
  const check = (...more: readonly string[]) =>
    runNode([command, '--event', event, '--out', out, ...more], place, 'keep');
  const place = { folder: event, environment: process.env };

  const passed = await check();
  assert.equal(passed.passed, true, passed.output);
  const { release } = await openSealedSite(out);
  assert.match(
    passed.output,
    new RegExp(`^Sealed: \\d+ pages, \\d+ files, seal ${release.seal.slice(0, 8)}\\.`, 'mu'),
  );
  const names = new Set(release.checks.map(({ name }) => name));
  assert.ok(['build', 'links', 'security-policy', 'accessibility'].every((name) => names.has(name)));
  assert.equal(release.figures.files, release.files.length);

  const file = join(event, '_data/agenda.json');
  const facts = await readFile(file, 'utf8');
  await writeFile(file, facts.replace('"room": "hall"', '"room": "attic"'));
  assert.equal((await check()).passed, false);
  assert.deepEqual((await openSealedSite(out)).release, release);

  await writeFile(file, facts);
  const other = await check('--now', '2030-06-10T09:00');
  assert.equal(other.passed, true, other.output);
  assert.match(
    other.output,
    /^Not sealed, so that it cannot be published: with --now it is the site of another moment/mu,
  );
  await assert.rejects(openSealedSite(out), /holds no release\.json/);
});
