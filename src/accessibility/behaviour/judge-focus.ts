import type { Stop } from '../page/measures/focus.ts';
import { compareTones, takePicture } from './pictures.ts';
import type { Visit } from './visit.ts';

/** Pixels around an element in which its ring is looked for. */
const margin = 8;

const quote = (text: string) => `“${text.slice(0, 40)}”`;

/**
 * Compares an element and its surroundings with the focus and without it (2.4.7, 1.4.11, 2.4.13).
 * @param visit the page
 * @param stop the element, which has the focus
 * @param where the state that the page is in, for the message
 * @returns what is wrong, in a sentence; undefined when the focus is seen
 */
export async function judgeFocus(visit: Visit, stop: Stop, where = ''): Promise<string | undefined> {
  const isWhole = stop.box.height < 700;
  const around = {
    x: stop.box.x - margin,
    y: stop.box.y - margin,
    width: stop.box.width + 2 * margin,
    height: (isWhole ? stop.box.height : 600) + 2 * margin,
  };
  await visit.settle();
  const withFocus = await takePicture(visit.page, around);
  await visit.page.evaluate('globalThis.gateHeld = document.activeElement; gateHeld.blur()');
  await visit.settle();
  const without = await takePicture(visit.page, around);
  await visit.page.evaluate('gateHeld.focus({ preventScroll: true, focusVisible: true })');
  const isOutside = stop.box.x + stop.box.width <= 0 || stop.box.y + stop.box.height <= 0;
  if (isOutside)
    return `Nothing shows that ${quote(stop.name)} has the focus: it stays outside of the page${where}.`;
  if (withFocus === undefined || without === undefined) return undefined;
  const least = Math.min(60, Math.max(16, (stop.box.width + stop.box.height) / 3));
  const change = compareTones(without, withFocus, least);
  if (change.pixels < 8) return `Nothing shows that ${quote(stop.name)} has the focus${where}.`;
  return change.contrast < 2.9
    ? `The focus of ${quote(stop.name)} is too faint${where}: ${change.contrast.toFixed(1)}:1, and 3:1 is the least.`
    : undefined;
}
