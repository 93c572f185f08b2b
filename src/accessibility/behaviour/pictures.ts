import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { contrastOf } from '../page/measures/colors.ts';

/** A part of the page as pixels: red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A place on the page, in CSS pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Takes a picture of a part of the page.
 * @param page the window
 * @param box the place
 * @returns what of it is inside of the window; undefined when nothing is
 */
export async function takePicture(page: Page, box: Box): Promise<Pixels | undefined> {
  const view = (await page.evaluate(
    '({ x: scrollX, y: scrollY, width: innerWidth, height: innerHeight })',
  )) as Box;
  const [x, y] = [Math.max(view.x, Math.floor(box.x)), Math.max(view.y, Math.floor(box.y))];
  const width = Math.min(view.x + view.width, Math.ceil(box.x + box.width)) - x;
  const height = Math.min(view.y + view.height, Math.ceil(box.y + box.height)) - y;
  if (width < 1 || height < 1) return undefined;
  const clip = { x, y, width, height };
  const shot = await page.screenshot({
    clip,
    captureBeyondViewport: false,
    optimizeForSpeed: true,
    type: 'png',
  });
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

type Tone = readonly [number, number, number];

/** Counts how often each colour occurs, in steps of sixteen a channel. */
function countTones({ data }: Pixels): Map<number, number> {
  const tones = new Map<number, number>();
  for (let index = 0; index < data.length; index += 4) {
    const tone =
      (((data[index] ?? 0) >> 4) << 8) | (((data[index + 1] ?? 0) >> 4) << 4) | ((data[index + 2] ?? 0) >> 4);
    tones.set(tone, (tones.get(tone) ?? 0) + 1);
  }
  return tones;
}

const toTone = (key: number): Tone => [((key >> 8) & 15) * 17, ((key >> 4) & 15) * 17, (key & 15) * 17];

/**
 * Computes the contrast of two colours (WCAG 2.2, contrast ratio).
 * @returns from 1 to 21
 */
export const contrast = (one: Tone, other: Tone): number => contrastOf([...one, 1], [...other, 1]);

/** How much a picture changed: pixels of colours that came, and their best contrast with the colours that went. */
export interface Change {
  readonly pixels: number;
  readonly contrast: number;
}

/**
 * Compares two pictures of one place by how many pixels of each colour there are, not pixel by pixel: a line that moves by
 * one pixel differs everywhere and shows nothing.
 * @param before the first picture
 * @param after the second one, of the same size
 * @param least pixels of a colour that count
 */
export function compareTones(before: Pixels, after: Pixels, least: number): Change {
  const [old, fresh] = [countTones(before), countTones(after)];
  const keys = new Set([...old.keys(), ...fresh.keys()]);
  const came: [number, number][] = [];
  const went: [number, number][] = [];
  for (const key of keys) {
    const change = (fresh.get(key) ?? 0) - (old.get(key) ?? 0);
    if (change >= 4) came.push([key, change]);
    if (change <= -4) went.push([key, -change]);
  }
  const [main] = went.toSorted((one, other) => other[1] - one[1]);
  const pixels = came.reduce((sum, [, count]) => sum + count, 0);
  const strong = came.filter(([, count]) => count >= least / 4);
  const against = main === undefined ? [] : [toTone(main[0])];
  const best = Math.max(1, ...strong.flatMap(([key]) => against.map((tone) => contrast(toTone(key), tone))));
  const enough = strong
    .filter(([key]) => against.some((tone) => contrast(toTone(key), tone) >= 2.9))
    .reduce((sum, [, count]) => sum + count, 0);
  return { pixels, contrast: enough >= least ? best : Math.min(best, 2.89) };
}

/**
 * Finds the worst ground that text of a colour lies on.
 * @param pixels the ground without the text
 * @param color the colour of the text
 * @returns the contrast that nine pixels of ten exceed
 */
export function worstContrast({ data }: Pixels, color: Tone): number {
  const ratios: number[] = [];
  for (let index = 0; index < data.length; index += 4)
    ratios.push(contrast([data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0], color));
  ratios.sort((one, other) => one - other);
  return ratios[Math.floor(ratios.length * 0.1)] ?? 21;
}

/** Whether a picture has next to nothing in it: one colour, give or take. */
export function isBlank(pixels: Pixels | undefined): boolean {
  if (pixels === undefined) return true;
  const tones = [...countTones(pixels)].toSorted((one, other) => other[1] - one[1]);
  const [main] = tones;
  if (main === undefined) return true;
  const others = tones
    .slice(1)
    .filter(([key, count]) => count >= 3 && contrast(toTone(key), toTone(main[0])) >= 2);
  return others.reduce((sum, [, count]) => sum + count, 0) < 8;
}
