import assert from 'node:assert/strict';
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
