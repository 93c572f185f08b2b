import type { Page } from 'puppeteer-core';
import { usualWindow } from '../../src/accessibility/behaviour/open-visit.ts';
import { launchBrowser } from '../../src/accessibility/browser/browser.ts';
import { serveFolder } from '../../src/accessibility/browser/serve-folder.ts';
import { bundlePageCode } from '../../src/accessibility/engines/bundle-page-code.ts';
import { readTexts } from '../../src/accessibility/engines/language-reader.ts';

/** One window of one browser, which shows one page in memory after another. */
export interface PageWindow {
  readonly page: Page;
  /** The address of the page that is shown, whichever it is. */
  readonly url: string;
  /** Loads a page, as it is at first, in a window of the usual size. */
  readonly open: (html: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A finding of a rule of our own. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** Windows of browsers of their own, for tests that run side by side. */
export interface Windows {
  readonly count: number;
  /** Lends a window that nobody else uses meanwhile. */
  readonly lend: <Result>(use: (window: PageWindow) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Opens two windows: much of a test is waiting for a page, and another can run meanwhile. */
export async function openWindows(): Promise<Windows> {
  const windows = await Promise.all([openWindow(), openWindow()]);
  const free = [...windows];
  return {
    count: windows.length,
    async lend(use) {
      const window = free.pop();
      if (window === undefined) throw new Error(`More than ${windows.length} tests want a window at once.`);
      try {
        return await use(window);
      } finally {
        free.push(window);
      }
    },
    async close() {
      await Promise.all(windows.map((window) => window.close()));
    },
  };
}

/** Opens a window that is ready for the rules of our own: with the hooks, and with somebody who reads languages. */
async function openWindow(): Promise<PageWindow> {
  const pages: Record<string, string> = {
    '/elsewhere/': makeSoundPage('<p>You are somewhere else now.</p>'),
  };
  const server = await serveFolder(import.meta.dirname, { extraPages: pages });
  const browser = await launchBrowser(process.env);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(bundlePageCode().hooks);
  await page.exposeFunction('gateReadTexts', readTexts);
  const url = `${server.url}page/`;
  return {
    page,
    url,
    async open(html) {
      pages['/page/'] = html;
      await page.setViewport(usualWindow);
      await page.goto(url, { waitUntil: 'load' });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Loads a page and runs every rule of our own on it. */
export async function findIn({ page, open }: PageWindow, html: string): Promise<readonly Finding[]> {
  await open(html);
  await page.evaluate(bundlePageCode().code);
  return (await page.evaluate(
    'accessibilityGate.runRules(gateReadTexts).then((found) => found.map(({ code, message }) => ({ rule: code, message })))',
  )) as readonly Finding[];
}

/**
 * Puts something into the main part of a page without barriers.
 * @param inner HTML; a whole document, which begins with its doctype, is left as it is
 */
export function makeSoundPage(inner: string): string {
  if (inner.startsWith('<!doctype')) return inner;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Workshops in Leeds</title>
    <style>
      body { max-width: 65ch; line-height: 1.5; color: #222; background: #fff; }
      a { color: #00529b; }
      .ears { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    </style>
  </head>
  <body>
    <main>
      <h1>Workshops in Leeds</h1>
      ${inner}
    </main>
  </body>
</html>
`;
}
