import { iconFiles } from '../model/icons.ts';
import { icon } from '../views/icon.ts';
import { drawIcon } from './draw-icon.ts';
import type { Drawing } from './drawing.ts';
import { hashDrawing } from './hash-drawing.ts';

/** Lists the icons of a site in pixels, all of them from the one SVG. */
export function listIcons(): readonly Drawing[] {
  return iconFiles.map(({ file, size, form }) => {
    const svg = icon(form).toString();
    return { path: file, hash: hashDrawing({ svg, size }), draw: () => drawIcon(svg, size) };
  });
}
