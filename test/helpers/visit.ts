import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../src/accessibility/browser/browser.ts';
import { serveFolder } from '../../src/accessibility/browser/serve-folder.ts';

/** A browser window on a served folder. */
export interface Visit {
  readonly page: Page;
  /** Opens an address such as `/agenda/`. */
  readonly open: (address: string) => Promise<void>;
  /** Makes the window this wide, in CSS pixels. */
  readonly resize: (width: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder and opens a window of a real browser on it.
 * @param fill writes a site into the folder
 */
export async function openFolder(fill: (folder: string) => Promise<unknown>): Promise<Visit> {
  const folder = await mkdtemp(join(tmpdir(), 'visit-'));
  await fill(join(folder, 'site'));
  const server = await serveFolder(join(folder, 'site'), { basePath: '/' });
  const browser = await launchBrowser(process.env);
  const page = await browser.newPage();
  // What a test puts into a page is not the page's own, and its policy would block it.
  await page.setBypassCSP(true);
  return {
    page,
    async open(address) {
      await page.goto(server.url + address.slice(1), { waitUntil: 'load' });
    },
    async resize(width) {
      await page.setViewport({ width, height: 900 });
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
