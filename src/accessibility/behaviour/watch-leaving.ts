import type { Visit } from './visit.ts';

/**
 * Notes when a page leads away by itself.
 * @param visit the page
 * @returns a watch; when it is stopped, it tells where the page has led, if anywhere
 */
export function watchLeaving({ page, url }: Visit): { stop(): string | undefined } {
  let left: string | undefined;
  const note = (frame: { url(): string; parentFrame(): unknown }) => {
    if (
      frame.parentFrame() === null &&
      frame.url() !== 'about:blank' &&
      !frame.url().startsWith(`${url.replace(/#.*$/u, '')}#`)
    )
      left ??= frame.url() === url ? 'itself again' : frame.url();
  };
  page.on('framenavigated', note);
  return {
    stop() {
      page.off('framenavigated', note);
      return left;
    },
  };
}
