import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { BuiltSite } from '../../src/checks/check.ts';
import { readSite, type PublishedEvent } from '../../src/checks/read-site.ts';

/** Files by path; null takes a file of the good site away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const event: PublishedEvent = {
  basePath: '/',
  url: 'https://example.org/',
  name: 'Example',
  accessibility: undefined,
  redirects: [],
  sessions: [{ title: 'Open standards at work', url: '/sessions/open-standards/' }],
};

/** Takes what to say on a page; returns the page with all that every check asks for. */
export function makePage(title: string, address: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="All about: ${title}.">
    <link rel="canonical" href="https://example.org${address}">
  </head>
  <body>
    <nav aria-label="Main"><a href="/">Home</a> <a href="/agenda/">Agenda</a></nav>
    <main>
      <h1>${title}</h1>
      <p>Enough words to be a page that somebody meant to write, and not one that was built empty by a
      mistake in a template, which no other check would ever see.</p>
      ${body}
    </main>
  </body>
</html>
`;
}

const goodFiles: Files = {
  'index.html': makePage('Open standards', '/', '<p>Read the <a href="/agenda/#day">agenda</a>.</p>'),
  'agenda/index.html': makePage(
    'Agenda',
    '/agenda/',
    '<ul id="day"><li><a href="/sessions/open-standards/">Open standards at work</a></li></ul>',
  ),
  'sessions/open-standards/index.html': makePage('Open standards at work', '/sessions/open-standards/', ''),
  '404.html': makePage('Page not found', '/404.html', '').replace(/<link rel="canonical".*?>/u, ''),
  'sitemap.xml': makeSitemap('/', '/agenda/', '/sessions/open-standards/'),
};

/** Takes addresses; returns the sitemap that lists them. */
export function makeSitemap(...addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>https://example.org${address}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>
`;
}

/**
 * Writes files into a new folder, which goes away with the test.
 * Takes the test's context and the files; returns the folder.
 */
export async function makeFolder(context: TestContext, files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'psdm-checks-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** Takes the test's context and what differs from a good site of four pages; returns the site as checks read it. */
export async function makeSite(
  context: TestContext,
  changes: Files = {},
  facts: Partial<PublishedEvent> = {},
): Promise<BuiltSite> {
  const folder = await makeFolder(context, { ...goodFiles, ...changes });
  return readSite(folder, { ...event, ...facts });
}
