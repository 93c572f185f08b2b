import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { findBrowser } from '../../src/accessibility/browser/browser.ts';
import { readPackage } from '../../src/accessibility/browser/read-package.ts';
import { serveFolder } from '../../src/accessibility/browser/serve-folder.ts';
import { readPa11ySettings } from '../../src/accessibility/engines/pa11y-settings.ts';
import { createAccessibilityCheck, findBarriers } from '../../src/checks/accessibility.ts';
import type { BuiltSite } from '../../src/checks/check.ts';
import { runNode } from '../../src/checks/run-node.ts';
import { makeFolder, makePage, makeSite } from './make-site.ts';

const settings = await readPa11ySettings();

async function findIn(site: BuiltSite, changes: object = {}): Promise<readonly string[]> {
  const options = { environment: process.env, workers: 2, settings: { ...settings, ...changes } };
  const findings = await findBarriers(site, options);
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

test('a site without barriers passes', async (context) => {
  assert.deepEqual(await createAccessibilityCheck(process.env).run(await makeSite(context)), []);
});

test('a fault that only axe sees and one that only htmlcs sees are found', async (context) => {
  const faults =
    '<p role="zebra">Stripes</p><form action="/"><fieldset><label>A <input></label></fieldset></form>';
  const found = await findIn(
    await makeSite(context, { 'agenda/index.html': makePage('Agenda', '/agenda/', faults) }),
  );
  assert.ok(found.every((text) => text.startsWith('agenda/index.html: ')));
  assert.match(found.join('\n'), /\(axe aria-roles, at /u);
  assert.match(found.join('\n'), /\(htmlcs WCAG2AA\.\S+\.H71\.NoLegend, at /u);
});

test('what axe cannot decide does not fail, because no change to the page could make it pass', async (context) => {
  const letters = '<svg viewBox="0 0 9 9"><text x="1" y="8">A</text><rect width="9" height="9"/></svg>';
  const site = await makeSite(context, { 'agenda/index.html': makePage('Agenda', '/agenda/', letters) });
  assert.deepEqual(await findIn(site), []);
  assert.match((await findIn(site, { levelCapWhenNeedsReview: 'error' })).join(), /axe color-contrast/u);
});

test('a page that answers with an error is not taken for a good one', async (context) => {
  const site = await makeSite(context);
  await rm(join(site.folder, 'agenda/index.html'));
  const found = await findIn(site);
  assert.deepEqual(found, [
    'accessibility: The gate is broken: 4 pages × 2 engines need 8 results; there are 6.',
    'agenda/index.html: It could not be tested: The page answers with status 404 and not 200.',
  ]);
});

test('a page that leads on to another is not taken for that one', async (context) => {
  const moved = makePage('Agenda', '/agenda/', '<script>location.replace("/?moved")</script>');
  const found = await findIn(await makeSite(context, { 'agenda/index.html': moved }));
  assert.match(found.join('\n'), /agenda\/index\.html: It could not be tested: /u);
  assert.match(found.join('\n'), /The gate is broken/u);
});

test('an engine that does not run breaks the gate', async (context) => {
  assert.deepEqual(await findIn(await makeSite(context), { runners: ['axe'] }), [
    'accessibility: The gate is broken: 4 pages × 2 engines need 8 results; there are 4.',
    'accessibility: The gate is broken: htmlcs did not see the fault on the page that must fail.',
  ]);
});

test('an engine that is blind breaks the gate, though it runs', async (context) => {
  assert.deepEqual(await findIn(await makeSite(context), { ignore: ['aria-roles'] }), [
    'accessibility: The gate is broken: axe did not see the fault on the page that must fail.',
  ]);
});

test('a site of no pages breaks the gate', async (context) => {
  const site = { ...(await makeSite(context)), pages: [] };
  assert.deepEqual(await findIn(site), ['accessibility: The gate is broken: no page was tested.']);
});

test('a site in a sub-folder is tested at its addresses', async (context) => {
  const site = await makeSite(context, {}, { basePath: '/psdm/', url: 'https://example.org/psdm/' });
  assert.deepEqual(await findIn(site), []);
});

test('settings that pa11y does not know, or that hide faults, are refused', async (context) => {
  const write = async (option: object) => {
    const text = JSON.stringify({ defaults: { ...settings, ...option } });
    return join(await makeFolder(context, { 'settings.json': text }), 'settings.json');
  };
  await assert.rejects(
    readPa11ySettings(await write({ standrad: 'WCAG2AA' })),
    /"standrad", which pa11y does not know/u,
  );
  await assert.rejects(
    readPa11ySettings(await write({ ignore: ['color-contrast'] })),
    /"ignore", which would hide faults/u,
  );
});

test('pa11y-ci, with the same settings, sees the same fault', async (context) => {
  const fault = '<form action="/"><fieldset><label>A <input></label></fieldset></form>';
  const site = await makeSite(context, { 'agenda/index.html': makePage('Agenda', '/agenda/', fault) });
  const server = await serveFolder(site.folder);
  context.after(() => server.close());
  const { executablePath, args } = await findBrowser(process.env);
  const config = join(site.folder, '.pa11yci.json');
  const chromeLaunchConfig = { executablePath, args: [...args, '--no-sandbox'] };
  const urls = ['', 'agenda/'].map((path) => ({ url: new URL(path, server.url).href }));
  await writeFile(config, JSON.stringify({ defaults: { ...settings, chromeLaunchConfig }, urls }));
  const { folder, commands } = await readPackage('pa11y-ci');
  const tool = join(folder, commands['pa11y-ci'] ?? '');
  const { passed, output } = await runNode(
    [tool, '--config', config],
    { folder: site.folder, environment: process.env },
    'keep',
  );
  assert.equal(passed, false);
  assert.match(output, /1\/2 URLs passed/);
  assert.match(output, /Fieldset does not contain a legend element/);
});
