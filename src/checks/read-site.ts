import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { BuiltPage, BuiltSite } from './check.ts';
import { isRedirect } from './page-kinds.ts';

/** The facts of an event that its built site is held against. */
export type PublishedEvent = Pick<
  BuiltSite,
  'accessibility' | 'basePath' | 'name' | 'redirects' | 'sessions' | 'url'
>;

/**
 * Reads a built site for the checks.
 * Takes the folder of the build and the event that it was built from; returns every file's path
 * and every page's HTML, the pages that only send visitors on apart from those that people read.
 * Throws a sentence when the folder is missing or holds no page, because checks over nothing
 * would all pass.
 */
export async function readSite(folder: string, event: PublishedEvent): Promise<BuiltSite> {
  const files = await listFiles(folder);
  const all = await Promise.all(files.filter((file) => file.endsWith('.html')).map(readPage));
  const pages = all.filter((page) => !isRedirect(page));
  if (pages.length === 0) {
    throw new Error(`The folder ${folder} holds no HTML page, so there is nothing to check. Build the site.`);
  }
  const { accessibility, basePath, name, redirects, sessions, url } = event;
  const known = { accessibility, basePath, name, redirects, sessions, url };
  const redirectPages = all.filter(isRedirect);
  return { ...known, folder, files: new Set(files.map((file) => `/${file}`)), pages, redirectPages };

  async function readPage(file: string): Promise<BuiltPage> {
    return new ParsedPage(file, await readFile(join(folder, file), 'utf8'));
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
  } catch (error) {
    const message = `The folder ${folder} cannot be read, so there is nothing to check. Build the site.`;
    throw new Error(message, { cause: error });
  }
}

/** Parses on demand and lets go under memory pressure: 5,000 parsed pages would need gigabytes. */
class ParsedPage implements BuiltPage {
  readonly file: string;
  readonly address: string;
  readonly html: string;
  #parsed: WeakRef<CheerioAPI> | undefined;

  constructor(file: string, html: string) {
    this.file = file;
    this.address = `/${file}`.replace(/\/index\.html$/u, '/');
    this.html = html;
  }

  get document(): CheerioAPI {
    const kept = this.#parsed?.deref();
    if (kept) return kept;
    const parsed = load(this.html);
    this.#parsed = new WeakRef(parsed);
    return parsed;
  }
}
