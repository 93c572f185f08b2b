import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlValidity } from '../../src/checks/html-validity.ts';
import { links } from '../../src/checks/links.ts';
import { ownOrigin } from '../../src/checks/own-origin.ts';
import { pageTitles } from '../../src/checks/page-titles.ts';
import { readSite } from '../../src/checks/read-site.ts';
import { redirects } from '../../src/checks/redirects.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { securityPolicy } from '../../src/checks/security-policy.ts';
import { siteMap } from '../../src/checks/site-map.ts';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { makeEvent, makeFolder, type EventFiles } from '../helpers/make-event.ts';
import { renderEvent } from '../helpers/render-event.ts';
import { openFolder } from '../helpers/visit.ts';

/* An event of which everything was renamed, read as a visitor with an old link does. */

const rename = (item: object | undefined, ...formerIds: readonly string[]) =>
  void Object.assign(item ?? {}, { formerIds });

function renameAll({ agenda, venue, speakers, organisations, actions }: EventFiles): void {
  rename(agenda.sessions[0], 'the-end', 'end');
  rename(agenda.tracks[0], 'persons');
  rename(venue.rooms[0], 'main-hall');
  rename(speakers.speakers[0], 'lovelace');
  rename(organisations.organisations[0], 'city');
  rename(actions.actions[0], 'open-code');
}

const prose = {
  'content/announcements/it-begins.md':
    '---\ntitle: It begins\nabstract: The event was announced.\ndatePublished: 2026-05-01\nformerIds: [start]\n---\n\nAll of it was announced at once.\n',
  'content/blueprint/aims.md':
    '---\ntitle: Aims\nabstract: What it is for.\nposition: 1\nformerIds:\n  - goals\n---\n\nTo work together.\n',
};

/** Every kind of item that has a page: the old address, and that of today. */
const moved: readonly (readonly [string, string, string])[] = [
  ['announcements/start/', 'announcements/it-begins/', 'It begins'],
  ['blueprint/actions/open-code/', 'blueprint/actions/share-code/', 'Share code'],
  ['blueprint/goals/', 'blueprint/aims/', 'Aims'],
  ['organisations/city/', 'organisations/council/', 'The Council'],
  ['rooms/main-hall/', 'rooms/hall/', 'Hall'],
  ['sessions/end/', 'sessions/closing/', 'Closing'],
  ['sessions/the-end/', 'sessions/closing/', 'Closing'],
  ['speakers/lovelace/', 'speakers/ada/', 'Ada Example'],
  ['tracks/persons/', 'tracks/people/', 'People'],
];

for (const basePath of ['/', '/psdm/']) {
  test(`under ${basePath} each old address leads to the page of today`, async (context) => {
    const url = `https://small.example${basePath}`;
    const change = (files: EventFiles) => {
      renameAll(files);
      files.event.url = url;
    };
    const { event, files, open } = await renderEvent(await makeEvent(context, change, prose));
    assert.deepEqual(
      event.redirects,
      moved.map(([from, to]) => ({ from: basePath + from, to: basePath + to })),
    );
    for (const [from, to, name] of moved) {
      const page = open(`/${from}`);
      assert.deepEqual(
        {
          refresh: page('meta[http-equiv=refresh]').attr('content'),
          canonical: page('link[rel=canonical]').attr('href'),
          robots: page('meta[name=robots]').attr('content'),
          language: page('html').attr('lang'),
          title: page('title').text(),
          link: page('main a[href]').last().attr('href'),
          words: page('main a[href]').last().parent().text(),
          scripts: page('script').length,
        },
        {
          refresh: `0; url=${basePath}${to}`,
          canonical: url + to,
          robots: 'noindex',
          language: 'en-GB',
          title: `Moved: ${name} – Small Event`,
          link: basePath + to,
          words: `This page has moved to ${name}. Please change your bookmark or your link.`,
          scripts: 0,
        },
      );
      assert.ok(files.has(`${to}index.html`), to);
    }
    const siteMapText = files.get('sitemap.xml') ?? '';
    assert.deepEqual(
      moved.filter(([from]) => siteMapText.includes(`${basePath}${from}<`)),
      [],
    );
  });
}

test('a site of which all was renamed passes the checks, and two builds of it are the same', async (context) => {
  const folder = await makeEvent(context, renameAll, prose);
  const first = await renderEvent(folder);
  const second = await renderEvent(folder);
  assert.deepEqual([...second.files], [...first.files]);
  const out = `${await makeFolder(context)}/site`;
  await writeSite(
    out,
    [...first.files].map(([path, content]) => ({ path, content })),
  );
  const site = await readSite(out, first.event);
  assert.deepEqual(
    site.redirectPages.map(({ address }) => address),
    moved.map(([from]) => `/${from}`),
  );
  const results = await runChecks([redirects, pageTitles, htmlValidity, securityPolicy, siteMap], site);
  assert.deepEqual(
    results.flatMap(({ findings }) => findings),
    [],
  );
  // The icons and pictures of the site are not drawn here.
  const pages = new Set(site.redirectPages.map(({ file }) => file));
  const others = await runChecks([links, ownOrigin], site);
  assert.deepEqual(
    others
      .flatMap(({ findings }) => findings)
      .filter(({ file, message }) => pages.has(file) && !/\.(?:ico|png|svg)"/.test(message)),
    [],
  );
});

test('the old address of what is hidden is hidden too, until it is shown', async (context) => {
  const publishAt = '2026-06-11T12:00';
  const change = (files: EventFiles) => {
    renameAll(files);
    Object.assign(files.agenda.sessions[0] ?? {}, { publishAt });
    Object.assign(files.speakers.speakers[0] ?? {}, { visible: 'draft' });
  };
  const hidden = Object.fromEntries(
    Object.entries(prose).map(([path, text]) => [
      path,
      text.replace('\nformerIds', `\npublishAt: ${publishAt}\nformerIds`),
    ]),
  );
  const folder = await makeEvent(context, change, hidden);
  const secret = /the-end|lovelace|\/start\/|goals/;
  const before = await renderEvent(folder, '2026-06-11T11:59');
  for (const [path, text] of before.files) {
    assert.doesNotMatch(path, /(?:sessions\/end|start|goals|lovelace|the-end)\//);
    assert.doesNotMatch(text, secret, path);
  }
  assert.deepEqual(
    before.event.redirects.map(({ from }) => from),
    ['/blueprint/actions/open-code/', '/organisations/city/', '/rooms/main-hall/', '/tracks/persons/'],
  );
  const after = await renderEvent(folder, publishAt);
  assert.deepEqual(
    after.event.redirects.map(({ from }) => from),
    moved.map(([from]) => `/${from}`).filter((from) => !from.includes('lovelace')),
  );
});

test('an event of which nothing was renamed has no redirects', async (context) => {
  const { event, files } = await renderEvent(await makeEvent(context));
  assert.deepEqual(event.redirects, []);
  assert.deepEqual(
    [...files].filter(([, text]) => text.includes('http-equiv="refresh"')).map(([path]) => path),
    [],
  );
});

test('a browser without scripts is led on at once, and back does not lead into a trap', async (context) => {
  const { files } = await renderEvent(await makeEvent(context, renameAll, prose));
  const visit = await openFolder((folder) =>
    writeSite(
      folder,
      [...files].map(([path, content]) => ({ path, content })),
    ),
  );
  context.after(visit.close);
  const { page } = visit;
  const pathname = () => new URL(page.url()).pathname;
  await page.setJavaScriptEnabled(false);
  await visit.open('/agenda/');
  await visit.open('/speakers/lovelace/');
  // The browser leads on by itself; a second navigation may already have ended by now.
  if (pathname() !== '/speakers/ada/') await page.waitForNavigation({ waitUntil: 'load' });
  assert.equal(pathname(), '/speakers/ada/');
  await page.goBack();
  assert.equal(pathname(), '/agenda/');
});
