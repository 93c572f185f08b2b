import type { Pixels } from './encode-png.ts';

/**
 * Draws an icon.
 * @param svg the drawing, a square without text
 * @param size its width and height in pixels
 */
export async function drawIcon(svg: string, size: number): Promise<Pixels> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const { width, height, pixels } = await renderAsync(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return { width, height, data: pixels };
}
