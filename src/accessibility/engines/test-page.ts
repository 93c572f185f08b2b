import pa11y, { type Issue } from 'pa11y';
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';
import type { Pa11ySettings } from './pa11y-settings.ts';

const runnersSchema = z.array(z.string());

/** What one visit of a page brought to light. */
export interface PageTest {
  readonly issues: readonly Issue[];
  /** The engines that ran in the page. */
  readonly ran: readonly string[];
}

/**
 * Opens the window that a worker keeps for all its pages.
 * Takes a browser and the settings; returns the window. Motion is off, so that no fade is taken for its colour.
 */
export async function openWindow(browser: Browser, settings: Pa11ySettings): Promise<Page> {
  const window = await browser.newPage();
  await window.setViewport(settings.viewport);
  await window.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  return window;
}

/**
 * Tests one page.
 * Takes a window, the page's URL and the settings; returns the issues and which engines ran. Throws a sentence
 * when what was tested is not that page: pa11y itself takes an error page or a redirect's target as a success
 * (https://github.com/pa11y/pa11y/issues/538).
 */
export async function testPage(window: Page, url: string, settings: Pa11ySettings): Promise<PageTest> {
  // pa11y would wait for half a second of silence on the network; a static page is done when it has loaded.
  const response = await window.goto(url, { waitUntil: 'load', timeout: settings.timeout });
  const status = response?.status();
  if (status !== 200) throw new Error(`The page answers with status ${status} and not 200.`);
  if (window.url() !== url) throw new Error(`The page leads on to ${window.url()}.`);
  const { issues } = await pa11y(url, {
    ...settings,
    browser: window.browser(),
    page: window,
    ignoreUrl: true,
  });
  const ran = runnersSchema.parse(await window.evaluate('Object.keys(window.__pa11y.runners)'));
  return { issues, ran };
}
