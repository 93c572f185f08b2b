/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, seeAt, type Description, type Seen } from '../dom/describe.ts';
import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import { blend, contrastOf, readColor, type Color } from './colors.ts';

/** What lies behind an element: a colour, or a picture that only its pixels can tell. */
type Ground = { readonly color: Color } | { readonly picture: Element };

/** A text over a picture, for a measurement by pixels. */
export interface OverPicture extends Description {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly color: Color;
  readonly least: number;
  readonly words: string;
}

/**
 * Finds what is painted behind an element, through everything that lets it shine through.
 * @param element any element
 */
export function groundOf(element: Element): Ground {
  const layers: Color[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (style.backgroundImage !== 'none') return { picture: each };
    const color = readColor(style.backgroundColor);
    if (color[3] > 0) layers.push(color);
    if (color[3] > 0.99) break;
  }
  const canvas = readColor(
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
      matchMedia('(prefers-color-scheme: dark)').matches
      ? '#121212'
      : '#fff',
  );
  return { color: layers.reduceRight<Color>((under, over) => blend(over, under), canvas) };
}

/** How much an element and what is above it let shine through. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | null = element; each !== null; each = each.parentElement)
    opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
}

/** The least contrast for text of this size and weight (WCAG 2.2, 1.4.3, or 1.4.6 when it is stricter). */
function leastFor(style: CSSStyleDeclaration, isStrict: boolean): number {
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return isStrict ? (isLarge ? 4.5 : 7) : isLarge ? 3 : 4.5;
}

/** Whether a control is out of use, for which no contrast is asked. */
export const isDisabled = (element: Element) => element.closest(':disabled, [aria-disabled="true"]') !== null;

function listTexts(): Map<Element, string> {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = tidy(node.textContent);
    if (element === null || !/[\p{L}\p{N}]/u.test(text) || texts.has(element)) continue;
    if (
      element.closest('script, style, noscript, template, svg, option') !== null ||
      !isShown(element) ||
      isDisabled(element)
    )
      continue;
    texts.set(element, text);
  }
  return texts;
}

/**
 * Measures every text that is shown against what lies behind it.
 * @param isStrict whether the stricter limits of 1.4.6 hold
 * @param where what the page is set to, such as `in the dark scheme`, for the message
 * @returns the texts that are too faint, and those that lie over pictures
 */
export function measureContrast(
  isStrict: boolean,
  where: string,
): { faint: Seen[]; overPictures: OverPicture[] } {
  const faint: Seen[] = [];
  const overPictures: OverPicture[] = [];
  for (const [element, text] of listTexts()) {
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const least = leastFor(style, isStrict);
    const color = readColor(style.color);
    if (style.webkitTextFillColor === 'rgba(0, 0, 0, 0)' || color[3] === 0) continue;
    if ('picture' in ground) {
      const { x, y, width, height } = textBox(element);
      if (width > 2 && height > 2)
        overPictures.push({
          ...describe(element),
          box: { x: x + scrollX, y: y + scrollY, width, height },
          color,
          least,
          words: text,
        });
      continue;
    }
    const seen = fade(color, opacityOf(element), ground.color);
    const ratio = contrastOf(seen, ground.color);
    if (ratio < least - 0.01)
      faint.push({
        ...seeAt(
          element,
          `${quote(text)} has a contrast of ${ratio.toFixed(1)}:1 ${where}, and ${least}:1 is the least.`,
        ),
        ...(isStrict ? { criterion: '1.4.6' } : {}),
      });
  }
  return { faint, overPictures };
}

/** Lays a colour that lets its ground shine through over it. */
export const fade = (color: Color, opacity: number, ground: Color) =>
  blend([color[0], color[1], color[2], color[3] * opacity], ground);

/**
 * Finds where the words of an element are now.
 * @param selector the element
 * @returns its place on the page in CSS pixels; undefined when none of it is inside of the window
 */
export function boxOfText(selector: string): OverPicture['box'] | undefined {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  const box = textBox(element);
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
  return width < 2 || height < 2 ? undefined : { x: left + scrollX, y: top + scrollY, width, height };
}

function textBox(element: Element): DOMRect {
  const range = document.createRange();
  const node = [...element.childNodes].find((child) => child instanceof Text && tidy(child.data) !== '');
  if (node) range.selectNodeContents(node);
  return node ? range.getBoundingClientRect() : element.getBoundingClientRect();
}

/**
 * Measures one element in the state in which it is, such as under the pointer.
 * @param element the element
 * @param where the state, for the message
 */
export function measureOne(element: Element, where: string): Seen[] {
  return [element, ...element.querySelectorAll('*')].flatMap((part) => {
    const text = [...part.childNodes]
      .filter((node) => node instanceof Text)
      .map(({ textContent }) => textContent)
      .join(' ');
    if (!/[\p{L}\p{N}]/u.test(text) || !isShown(part) || isDisabled(part)) return [];
    const ground = groundOf(part);
    if ('picture' in ground) return [];
    const style = getComputedStyle(part);
    const ratio = contrastOf(fade(readColor(style.color), opacityOf(part), ground.color), ground.color);
    const least = leastFor(style, false);
    return ratio < least - 0.01
      ? [
          seeAt(
            part,
            `${quote(text)} has a contrast of ${ratio.toFixed(1)}:1 ${where}, and ${least}:1 is the least.`,
          ),
        ]
      : [];
  });
}
