import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Barrier, Ignored } from './barrier.ts';
import type { Environment } from './browser/browser-places.ts';
import { launchBrowser } from './browser/browser.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { bundlePageCode } from './engines/bundle-page-code.ts';
import { canaryAddress, canaryPage, listBlindEngines } from './engines/canary.ts';
import { readTexts } from './engines/language-reader.ts';
import { runners, type Pa11ySettings } from './engines/pa11y-settings.ts';
import { examinePage, type PageResult } from './examine-page.ts';
import type { PassedPages } from './passed-pages.ts';
import { setAside } from './set-aside.ts';

/** A page to look at. */
export interface Target {
  /** How it is called in the report. */
  readonly page: string;
  readonly url: string;
  /** Whether it is used as well as read. */
  readonly isUsed: boolean;
  /** What its result depends on; without it, it is looked at on every run. */
  readonly content?: string | undefined;
}

/** How the gate is run. */
export interface GateOptions {
  readonly environment: Environment;
  readonly settings: Pa11ySettings;
  /** How many pages are looked at side by side. */
  readonly workers: number;
  /** Whether text must have the contrast of AAA. */
  readonly isStrict: boolean;
  readonly ignored: readonly Ignored[];
  /** Pages that passed on an earlier run, if any are remembered. */
  readonly passed?: PassedPages | undefined;
  /** Told after each page. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** What came of all pages. */
export interface GateResult {
  readonly barriers: readonly Barrier[];
  /** Why the gate could not look: at a page, or at all. */
  readonly failures: readonly { readonly page: string; readonly message: string }[];
  readonly pages: number;
  /** Of these, pages that had passed before and are unchanged. */
  readonly unchanged: number;
  readonly states: number;
  /** Of the pages, those that were used as well as read. */
  readonly used: number;
  /** How hard each page is to read, in years of school, the hardest first. */
  readonly grades: readonly { readonly page: string; readonly grade: number }[];
  /** Ignored findings with how often each was met. */
  readonly ignored: readonly (Ignored & { readonly count: number })[];
}

/**
 * Looks at pages in a browser, and at itself with a page that must fail.
 * Takes the pages and how to look; returns what was found, and every sign that the gate did not look. Throws a sentence when
 * no browser can be started.
 */
export async function examine(targets: readonly Target[], options: GateOptions): Promise<GateResult> {
  const { environment, settings, workers, isStrict, passed } = options;
  const waiting = targets.map((target) => ({ target, key: keyOf(target, options) }));
  const kept = waiting.flatMap(({ key, target: { page } }) => {
    const before = key === undefined ? undefined : passed?.find(key);
    return before === undefined ? [] : [{ page, ...before }];
  });
  const fresh = waiting.filter(({ key }) => key === undefined || passed?.find(key) === undefined);
  const results: PageResult[] = [];
  const failures: { page: string; message: string }[] = [];
  if (targets.length === 0) failures.push({ page: 'the gate', message: 'No page was given to look at.' });
  if (fresh.length > 0) await lookAt(fresh);
  const { left, ignored, unused } = setAside(
    results.flatMap(({ barriers }) => barriers),
    options.ignored,
    fresh.length === waiting.length,
  );
  return {
    barriers: left.toSorted((one, other) => (one.page < other.page ? -1 : one.page > other.page ? 1 : 0)),
    failures: [...failures, ...unused],
    pages: targets.length,
    unchanged: kept.length,
    used: targets.filter(({ isUsed }) => isUsed).length,
    states:
      results.reduce((sum, { states }) => sum + states, 0) +
      kept.reduce((sum, { states }) => sum + states, 0),
    grades: listGrades(),
    ignored,
  };

  function listGrades(): GateResult['grades'] {
    const read = [...results, ...kept].flatMap(({ page, grade }) =>
      grade === undefined ? [] : [{ page, grade }],
    );
    return read.toSorted((one, other) => other.grade - one.grade);
  }

  async function lookAt(list: typeof waiting): Promise<void> {
    const browser = await launchBrowser(environment);
    const queue = [...list];
    let done = kept.length;
    try {
      await Promise.all([
        ...Array.from({ length: Math.min(workers, list.length) }, work),
        lookAtCanary(browser),
      ]);
    } finally {
      await browser.close();
    }
    const expected = list.length - failures.length;
    const looked = results.filter(({ ran }) => ran.length === Object.keys(runners).length).length;
    if (looked !== expected)
      failures.push({
        page: 'the gate',
        message: `${expected} pages need results of ${Object.keys(runners).length} engines; ${looked} have them.`,
      });

    async function work(): Promise<void> {
      let window: Page | undefined;
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { target, key } = next;
        try {
          window ??= await openWindow(browser);
          const result = await examinePage(window, target.page, target.url, {
            settings,
            isStrict,
            isUsed: target.isUsed,
          });
          results.push(result);
          if (key !== undefined && result.barriers.length === 0)
            passed?.add(key, { states: result.states, grade: result.grade });
        } catch (error) {
          failures.push({ page: target.page, message: readMessage(error) });
          // A window that failed once may be half dead, and must not fail the pages after this one.
          await window
            ?.browserContext()
            .close()
            .catch(() => undefined);
          window = undefined;
        }
        done += 1;
        options.onProgress?.(done, targets.length);
      }
    }
  }

  async function lookAtCanary(browser: Browser): Promise<void> {
    const server = await serveFolder('.', { extraPages: { [canaryAddress]: canaryPage } });
    try {
      const window = await openWindow(browser);
      const { barriers } = await examinePage(window, 'canary', new URL(canaryAddress, server.url).href, {
        settings,
        isStrict,
        isUsed: true,
      });
      for (const engine of listBlindEngines(barriers))
        failures.push({
          page: 'the gate',
          message: `The engine ${engine} did not see the fault on the page that must fail.`,
        });
    } catch (error) {
      failures.push({
        page: 'the gate',
        message: `The page that must fail could not be looked at: ${readMessage(error)}`,
      });
    } finally {
      await server.close();
    }
  }
}

/** Opens a window in a context of its own, so that each worker's page has the focus. */
async function openWindow(browser: Browser): Promise<Page> {
  const context: BrowserContext = await browser.createBrowserContext();
  const page = await context.newPage();
  // The gate's own code runs inside of pages; what a policy blocks for visitors is looked at elsewhere.
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(bundlePageCode().hooks);
  await page.exposeFunction('gateReadTexts', readTexts);
  // A question of the page's own would hold everything up.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  return page;
}

/** A page that has not changed, looked at in the same way, gives the same result. */
function keyOf(
  { page, content, isUsed }: Target,
  { settings, isStrict, passed }: GateOptions,
): string | undefined {
  if (content === undefined || passed === undefined) return undefined;
  const how = JSON.stringify({ page, isUsed, isStrict, settings, tools: passed.tools });
  return createHash('sha256').update(how).update(content).digest('hex');
}

const readMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));
