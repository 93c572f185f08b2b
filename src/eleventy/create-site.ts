import type { Event } from '../model/event.ts';
import type { Site } from '../views/site.ts';
import { compileStyles } from './compile-styles.ts';
import { createDrawingList, type DrawingList } from './create-drawing-list.ts';
import { createMarkdownRenderer } from './create-markdown-renderer.ts';

/**
 * Puts together what every page is drawn from.
 * @param event the event, as the model gives it
 * @param drawings where the pages note the drawings that they need
 */
export function createSite(event: Event, drawings: DrawingList = createDrawingList(event)): Site {
  return {
    event,
    styles: compileStyles(event.tracks),
    renderProse: createMarkdownRenderer(event.basePath, event.withheld),
    addSocialImage: drawings.addSocialImage,
  };
}
