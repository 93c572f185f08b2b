/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Color = readonly [number, number, number, number];

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Reads any colour of CSS as red, green, blue and alpha, by painting it.
 * @param value a computed colour, in whatever notation the browser gives it
 */
export function readColor(value: string): Color {
  const plain = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/u.exec(value);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  }) as unknown as CanvasRenderingContext2D | null;
  if (!canvas) return [0, 0, 0, 1];
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/**
 * Lays one colour over another.
 * @param over the upper colour
 * @param under the lower one
 */
export function blend(over: Color, under: Color): Color {
  const alpha = over[3];
  const mix = (index: 0 | 1 | 2) => over[index] * alpha + under[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

/**
 * Computes the contrast of two opaque colours (WCAG 2.2, definition of contrast ratio).
 * @param one a colour
 * @param other another
 * @returns from 1 to 21
 */
export function contrastOf(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted(
    (first, second) => second - first,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
