import { hashStyles, writePagePolicy, writePreviewPolicy } from '../hosting/security-policy.ts';
import type { Event } from '../model/event.ts';
import type { Site } from '../views/site.ts';
import { compileStyles } from './compile-styles.ts';
import { createDrawingList, type DrawingList } from './create-drawing-list.ts';
import { createMarkdownRenderer } from './create-markdown-renderer.ts';
import type { PreparedImages } from './prepare-images.ts';

/**
 * Puts together what every page is drawn from.
 * @param event the event, as the model gives it
 * @param images its images, prepared
 * @param options.isSample whether it is the sample event with its page of parts
 * @param options.isPreview whether it is for the preview, which runs a script of its own in every page
 * @param options.drawings where the pages note the drawings that they need
 */
export function createSite(
  event: Event,
  { pictureOf }: Pick<PreparedImages, 'pictureOf'>,
  {
    isSample = false,
    isPreview = false,
    drawings = createDrawingList(event),
  }: { isSample?: boolean; isPreview?: boolean; drawings?: DrawingList } = {},
): Site {
  const writeInPage = isPreview ? writePreviewPolicy : writePagePolicy;
  return {
    event,
    isSample,
    stylesFor: compileStyles(event.tracks),
    policyFor: (styles) => writeInPage([hashStyles(styles)]),
    renderProse: createMarkdownRenderer(event.basePath, event.withheld),
    pictureOf,
    addSocialImage: drawings.addSocialImage,
  };
}
