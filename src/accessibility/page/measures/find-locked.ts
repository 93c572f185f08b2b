/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';

/** Fixed parts that leave less than half of a small window for the page (1.4.10, 2.4.11). */
export function findCoveringParts(): Seen[] {
  return [...document.querySelectorAll('body *')].flatMap((element): Seen[] => {
    const { position } = getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') return [];
    const box = element.getBoundingClientRect();
    const covers = box.width > innerWidth * 0.8 && box.height > innerHeight * 0.6;
    const isStuck = position === 'fixed' || (box.top <= 1 && scrollY > 0);
    return covers &&
      isStuck &&
      isShown(element) &&
      tidy(element.textContent) !== '' &&
      element.closest('dialog, [role="dialog"]') === null
      ? [
          seeAt(
            element,
            `${quote(element.textContent, 40)} stays in place and covers ${Math.round((box.height / innerHeight) * 100)} % of a window of ${innerWidth} by ${innerHeight} pixels.`,
          ),
        ]
      : [];
  });
}

/** Finds what keeps the whole page from being scrolled or clicked. */
export function findLocked(): Seen[] {
  const found: Seen[] = [];
  const { scrollHeight, clientHeight } = document.documentElement;
  const [page, body] = [getComputedStyle(document.documentElement), getComputedStyle(document.body)];
  const isLocked =
    /hidden|clip/u.test(page.overflowY) ||
    (page.overflowY === 'visible' && /hidden|clip/u.test(body.overflowY));
  const isOpen = document.querySelector('dialog[open], [aria-modal="true"]') !== null;
  if (isLocked && !isOpen && Math.max(scrollHeight, document.body.scrollHeight) > clientHeight + 80)
    found.push(
      seeAt(
        document.body,
        `The page is ${Math.max(scrollHeight, document.body.scrollHeight)} pixels high and cannot be scrolled.`,
      ),
    );
  const upper = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const lid = upper?.closest('body *');
  if (
    lid &&
    Number(getComputedStyle(lid).opacity) < 0.05 &&
    /fixed|absolute/u.test(getComputedStyle(lid).position) &&
    lid.getBoundingClientRect().width > innerWidth * 0.8
  )
    found.push(seeAt(lid, 'Something that is not seen lies over the page and takes every click.'));
  return found;
}
