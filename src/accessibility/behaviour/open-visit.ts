import type { Page } from 'puppeteer-core';
import { bundlePageCode } from '../engines/bundle-page-code.ts';
import type { Visit } from './visit.ts';

/** The window of a small laptop. */
export const usualWindow = { width: 1280, height: 1024, deviceScaleFactor: 1 };

/**
 * Takes a window with a loaded page for use by behaviours.
 * @param page the window, in which the page is open
 * @param url the page's own address
 * @param timeout milliseconds that a load may take
 */
export async function openVisit(
  page: Page,
  url: string,
  timeout: number,
): Promise<Omit<Visit, 'examine' | 'isStrict'>> {
  const client = await page.createCDPSession();
  const { code } = bundlePageCode();
  const visit: Omit<Visit, 'examine' | 'facts' | 'isStrict'> = {
    page,
    client,
    url,
    async fresh() {
      await visit.prefer([]);
      await page.setViewport(usualWindow);
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load', timeout });
      await prepare();
    },
    async ask(name, ...given) {
      return (await page.evaluate(
        (key: string, list: readonly unknown[]) => {
          const { accessibilityGate } = globalThis as unknown as {
            accessibilityGate: Record<string, (...values: readonly unknown[]) => unknown>;
          };
          return accessibilityGate[key]?.(...list);
        },
        name,
        given,
      )) as never;
    },
    async settle(milliseconds = 0) {
      await page.evaluate(
        (pause: number) =>
          new Promise<void>((done) => {
            const view = globalThis as unknown as { requestAnimationFrame(call: () => void): void };
            view.requestAnimationFrame(() =>
              view.requestAnimationFrame(() => (pause === 0 ? done() : setTimeout(done, pause))),
            );
          }),
        milliseconds,
      );
    },
    async prefer(features, media = '') {
      // Puppeteer refuses forced-colors; the protocol itself does not.
      await client.send('Emulation.setEmulatedMedia', { media, features: [...features] });
    },
  };
  // Without this a screenshot takes the focus, and what it shows, away.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await prepare();
  const hasScripts = await visit.ask('hasScripts');
  return { ...visit, facts: { hasScripts } };

  async function prepare(): Promise<void> {
    const isThere = await page.evaluate('typeof window.accessibilityGate === "object"');
    if (isThere !== true) await page.evaluate(code);
    // A picture is taken where something is, not on the way there; a style sheet of the gate's own leaves the page as it is.
    await page.evaluate(
      "(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('*{scroll-behavior:auto!important}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; })()",
    );
  }
}
