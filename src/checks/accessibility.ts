import type { Issue } from 'pa11y';
import type { Page } from 'puppeteer-core';
import type { Environment } from '../accessibility/browser/browser-places.ts';
import { launchBrowser } from '../accessibility/browser/browser.ts';
import { serveFolder } from '../accessibility/browser/serve-folder.ts';
import { canaryAddress, canaryPage, listBlindRunners } from '../accessibility/engines/canary.ts';
import { readPa11ySettings, runners, type Pa11ySettings } from '../accessibility/engines/pa11y-settings.ts';
import { openWindow, testPage } from '../accessibility/engines/test-page.ts';
import type { BuiltPage, BuiltSite, Check, Finding } from './check.ts';
import { isRedirect } from './page-kinds.ts';

/** How the check is run; tests change it. */
export interface AccessibilityOptions {
  readonly environment: Environment;
  readonly settings: Pa11ySettings;
  readonly workers: number;
}

/**
 * Every page must be free of the errors of WCAG 2 A and AA that pa11y's engines, axe and HTML_CodeSniffer, see.
 * pa11y is called page by page and not through pa11y-ci, which takes twice as long and passes without
 * testing: on error pages, on an empty list, on a misspelt option.
 * Takes the environment, for the browser; returns the check.
 */
export function createAccessibilityCheck(environment: Environment): Check {
  return {
    name: 'accessibility',
    promise: 'No page has an accessibility error that axe or HTML_CodeSniffer can see (WCAG 2 AA)',
    async run(site) {
      return findBarriers(site, { environment, settings: await readPa11ySettings(), workers: 2 });
    },
  };
}

/**
 * Tests every page of a site in a browser, and the test itself with a page that must fail.
 * Takes a site and how to test it; returns a finding for each error, for each page that could not be tested,
 * and for each sign that the gate is broken. Throws a sentence when no browser can be started.
 */
export async function findBarriers(
  site: BuiltSite,
  { environment, settings, workers }: AccessibilityOptions,
): Promise<readonly Finding[]> {
  const pages = site.pages.filter((page) => !isRedirect(page));
  const { basePath, folder } = site;
  const server = await serveFolder(folder, { basePath, extraPages: { [canaryAddress]: canaryPage } });
  const browser = await launchBrowser(environment).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  try {
    const waiting = [...pages];
    const findings: Finding[] = [];
    let ran = 0;
    await Promise.all(Array.from({ length: workers }, work));
    const canary = await testCanary();
    const broken = judgeGate(ran, pages.length, canary);
    return [...broken, ...findings.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))];

    async function work(): Promise<void> {
      let window: Page | undefined;
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        try {
          window ??= await openWindow(browser, settings);
          const result = await testPage(window, getUrl(page.address), settings);
          ran += result.ran.length;
          findings.push(...result.issues.map((issue) => toFinding(page, issue)));
        } catch (error) {
          findings.push({ file: page.file, message: `It could not be tested: ${readMessage(error)}` });
          // A window that failed once may be half dead, and must not fail the pages after this one.
          await window?.close().catch(() => undefined);
          window = undefined;
        }
      }
    }

    async function testCanary(): Promise<readonly Issue[]> {
      const window = await openWindow(browser, settings);
      return (await testPage(window, getUrl(canaryAddress), settings)).issues;
    }
  } finally {
    await browser.close();
    await server.close();
  }

  function getUrl(address: string): string {
    return server.url + encodeURI(address.slice(1));
  }
}

function judgeGate(ran: number, pages: number, canary: readonly Issue[]): readonly Finding[] {
  const expected = pages * runners.length;
  const problems = [
    pages === 0 && 'no page was tested.',
    ran !== expected &&
      `${pages} pages × ${runners.length} engines need ${expected} results; there are ${ran}.`,
    ...listBlindRunners(canary).map(
      (runner) => `${runner} did not see the fault on the page that must fail.`,
    ),
  ];
  return problems
    .filter((problem) => problem !== false)
    .map((problem) => ({ file: 'accessibility', message: `The gate is broken: ${problem}` }));
}

function toFinding(page: BuiltPage, { code, message, runner, selector }: Issue): Finding {
  return { file: page.file, message: `${message} (${runner} ${code}, at ${selector || 'the whole page'})` };
}

function readMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
