import type { Event } from '../model/event.ts';
import type { Site } from '../views/site.ts';
import { compileStyles } from './compile-styles.ts';
import { createMarkdownRenderer } from './create-markdown-renderer.ts';

/**
 * Puts together what every page is drawn from.
 * @param event the event, as the model gives it
 */
export function createSite(event: Event): Site {
  return {
    event,
    stylesFor: compileStyles(event.tracks),
    renderProse: createMarkdownRenderer(event.basePath, event.withheld),
  };
}
