import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { findBrowser } from '../../src/accessibility/browser/browser.ts';
import { readPackage } from '../../src/accessibility/browser/read-package.ts';
import { serveFolder } from '../../src/accessibility/browser/serve-folder.ts';
import { readPa11ySettings } from '../../src/accessibility/engines/pa11y-settings.ts';
import { createAccessibilityCheck } from '../../src/checks/accessibility.ts';
import type { BuiltSite } from '../../src/checks/check.ts';
import { createSourceFinder } from '../../src/checks/find-source.ts';
import { runNode } from '../../src/checks/run-node.ts';
import { makeFolder, makePage, makeSite } from './make-site.ts';

const options = { environment: process.env, workers: 2, remembers: false };

async function findIn(site: BuiltSite): Promise<readonly string[]> {
  const findings = await createAccessibilityCheck(options).run(site);
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

test('a site without barriers passes, and every page of it has been looked at', async (context) => {
  const check = createAccessibilityCheck(options);
  const site = await makeSite(context);
  assert.deepEqual(await check.run(site), []);
  assert.match((await check.describe?.(site)) ?? '', /^4 pages in 4 states; 0 of them/u);
});

test('faults that only one of the engines sees are found, each with whom it hurts and how to mend it', async (context) => {
  const faults = `<p role="zebra">Stripes</p>
    <form action="/"><fieldset><label>Colour <input name="colour"></label><button>Send</button></fieldset></form>
    <p>For the rooms, <a href="/agenda/?rooms">click here</a>.</p>
    <div><i>Ends that do not match</div></i>
    <button class="silent">Save</button><style>.silent:focus { outline: none }</style>`;
  const found = await findIn(
    await makeSite(context, { 'agenda/index.html': makePage('Agenda', '/agenda/', faults) }),
  );
  const text = found.join('\n');
  assert.match(text, /\(axe aria-roles, WCAG 4\.1\.2\)/u);
  assert.match(text, /\(htmlcs \S*H71\.NoLegend, WCAG 1\.3\.1\)/u);
  assert.match(
    text,
    /“click here” does not say where it leads[\s\S]*\(rules link-text-says-nothing, WCAG 2\.4\.9\)/u,
  );
  assert.match(text, /\(source close-order, WCAG 1\.3\.1\)/u);
  assert.match(
    text,
    /Nothing shows that “Save” has the focus\.[\s\S]*\(behaviour keyboard-walk, WCAG 2\.1\.1\)/u,
  );
  assert.ok(
    found.every(
      (each) => each.startsWith('agenda/index.html: ') && /hurts people/u.test(each) && /mend: /u.test(each),
    ),
  );
});

test('a finding leads to the line of data and to the component that drew it', () => {
  const locate = createSourceFinder([
    // Longer words that hold the same name must not be taken for it.
    {
      text: 'A talk with Ada Example',
      field: 'sessions › 0 › title',
      file: '_data/agenda.json',
      line: 9,
      column: 9,
    },
    { text: 'Ada Example', field: 'speakers › 0 › name', file: '_data/speakers.json', line: 4, column: 15 },
    { text: 'ada-example', field: 'speakers › 0 › id', file: '_data/speakers.json', line: 3, column: 13 },
    {
      text: 'ada.jpg',
      field: 'speakers › 0 › image › file',
      file: '_data/speakers.json',
      line: 6,
      column: 17,
    },
  ]);
  const barrier = {
    page: 'speakers/ada-example/index.html',
    rule: '',
    engine: 'axe',
    criterion: '1.1.1',
    message: 'A picture has no alternative beside “Ada Example”: “1234567890ab-256.jpg”.',
    whom: '',
    remedy: '',
    selector: 'img',
  } as const;
  assert.equal(
    locate({ ...barrier, html: '<img class="picture" src="/images/ada-1234567890ab-256.jpg">' }),
    '_data/speakers.json:4:15 (speakers › 0 › name), drawn by src/views/components/picture.ts',
  );
  assert.equal(
    locate({ ...barrier, message: 'Something.', html: '<h1>Ada Example</h1>' }),
    '_data/speakers.json:4:15 (speakers › 0 › name), drawn by src/views/speaker-page.ts',
  );
  assert.equal(
    locate({ ...barrier, message: 'A picture has no alternative.', html: '<i></i>' }),
    '_data/speakers.json:3:13 (speakers › 0 › id), drawn by src/views/speaker-page.ts',
  );
});

test('a page that answers with an error is not taken for a good one', async (context) => {
  const site = await makeSite(context);
  await rm(join(site.folder, 'agenda/index.html'));
  assert.deepEqual(await findIn(site), [
    'agenda/index.html: It could not be tested: The page answers with status 404 and not 200.',
  ]);
});

test('a page that leads on to another is not taken for that one', async (context) => {
  const moved = makePage('Agenda', '/agenda/', '<script>location.replace("/?moved")</script>');
  const found = await findIn(await makeSite(context, { 'agenda/index.html': moved }));
  assert.match(found.join('\n'), /agenda\/index\.html: It could not be tested: /u);
});

test('a site of no pages breaks the gate', async (context) => {
  const site = { ...(await makeSite(context)), pages: [] };
  assert.deepEqual(await findIn(site), ['the gate: It could not be tested: No page was given to look at.']);
});

test('a site in a sub-folder is tested at its addresses', async (context) => {
  const site = await makeSite(context, {}, { basePath: '/psdm/', url: 'https://example.org/psdm/' });
  // Its pages link to the root of the server, where nothing is; that is for the check of links.
  assert.deepEqual(await findIn(site), []);
});

test('settings that pa11y does not know, that hide faults, or that leave an engine out are refused', async (context) => {
  const settings = await readPa11ySettings();
  const write = async (option: object) => {
    const runners = [
      './src/accessibility/engines/axe-runner.ts',
      'htmlcs',
      './src/accessibility/engines/rules-runner.ts',
    ];
    const text = JSON.stringify({ defaults: { ...settings, runners, ...option } });
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
  await assert.rejects(readPa11ySettings(await write({ runners: ['htmlcs'] })), /leaves out the engine axe/u);
});

test('pa11y-ci, with the same settings, sees the same faults, those of our own rules too', async (context) => {
  const fault =
    '<form action="/"><fieldset><label>A <input></label></fieldset></form><a href="/?more">more</a>';
  const site = await makeSite(context, { 'agenda/index.html': makePage('Agenda', '/agenda/', fault) });
  const server = await serveFolder(site.folder);
  context.after(() => server.close());
  const { executablePath, args } = await findBrowser(process.env);
  const config = join(site.folder, '.pa11yci.json');
  const chromeLaunchConfig = { executablePath, args: [...args, '--no-sandbox'] };
  const urls = ['', 'agenda/'].map((path) => ({ url: new URL(path, server.url).href }));
  const settings = { ...(await readPa11ySettings()), includeWarnings: false };
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
  assert.match(output, /“more” does not say where it leads/);
});
