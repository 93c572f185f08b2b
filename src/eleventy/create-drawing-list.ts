import { toOutputFile } from '../model/addresses.ts';
import type { Event } from '../model/event.ts';
import type { SocialWords } from '../views/social-words.ts';
import { drawSocialImage } from './draw-social-image.ts';
import type { Drawing } from './drawing.ts';
import { hashDrawing } from './hash-drawing.ts';
import { listIcons } from './list-icons.ts';

/** The drawings that a site turns out to need while its pages are drawn. */
export interface DrawingList {
  /** Notes the picture of a page; returns its address. Pages that show the same share one. */
  readonly addSocialImage: (words: SocialWords) => string;
  readonly list: () => readonly Drawing[];
}

/**
 * Makes the list of a site's drawings, which holds its icons from the start.
 * @param event the event
 */
export function createDrawingList({
  addresses,
  basePath,
}: Pick<Event, 'addresses' | 'basePath'>): DrawingList {
  const drawings = new Map<string, Drawing>();
  return {
    addSocialImage: (words) => {
      const hash = hashDrawing({ ...words, motif: words.motif.toString() });
      const address = addresses.socialImage(hash);
      const path = toOutputFile(address, basePath);
      if (!drawings.has(hash)) drawings.set(hash, { path, hash, draw: () => drawSocialImage(words) });
      return address;
    },
    list: () => [...listIcons(), ...drawings.values()],
  };
}
