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
  return { width, height, data: divideByOpacity(pixels) };
}

/** The drawing program multiplies colours by their opacity and PNG does not: left so, round corners get a dark edge. */
function divideByOpacity(pixels: Buffer): Buffer {
  return Buffer.from(
    pixels.map((value, index) => {
      const opacity = pixels[index - (index % 4) + 3] ?? 255;
      if (index % 4 === 3 || opacity === 0) return value;
      return Math.min(255, Math.round((value * 255) / opacity));
    }),
  );
}
