import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runNode } from '../../src/checks/run-node.ts';
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
