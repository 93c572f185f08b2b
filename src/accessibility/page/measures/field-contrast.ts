/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { seeAt, type Seen } from '../dom/describe.ts';
import { listFields } from '../dom/fields.ts';
import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import { blend, contrastOf, readColor, type Color } from './colors.ts';
import { fade, groundOf, isDisabled } from './contrast.ts';

/**
 * Measures what engines leave out in fields: the words that stand in for a value, and the line around an empty one.
 * @returns fields whose placeholder or border is too faint (1.4.3, 1.4.11)
 */
export function measureFields(): Seen[] {
  return listFields(document).flatMap((field) => {
    if (!isShown(field) || isDisabled(field)) return [];
    const ground = groundOf(field);
    const around = field.parentElement === null ? ground : groundOf(field.parentElement);
    if ('picture' in ground || 'picture' in around) return [];
    const hits: Seen[] = [];
    const hint = field.getAttribute('placeholder');
    if (hint !== null && tidy(hint) !== '') {
      const style = getComputedStyle(field, '::placeholder');
      const ratio = contrastOf(
        fade(readColor(style.color), Number(style.opacity), ground.color),
        ground.color,
      );
      if (ratio < 4.49)
        hits.push(
          seeAt(
            field,
            `The placeholder ${quote(hint)} has a contrast of ${ratio.toFixed(1)}:1, and 4.5:1 is the least.`,
          ),
        );
    }
    const style = getComputedStyle(field);
    if (
      field.type === 'file' ||
      (style.appearance === 'auto' && ['checkbox', 'radio', 'range', 'color', 'file'].includes(field.type))
    )
      return hits;
    const lines = ['top', 'right', 'bottom', 'left'].filter(
      (side) =>
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
        style.getPropertyValue(`border-${side}-style`) !== 'none',
    );
    const best = Math.max(
      contrastOf(ground.color, around.color),
      ...lines.map((side) =>
        contrastOf(
          blend(readColor(style.getPropertyValue(`border-${side}-color`)), around.color),
          around.color,
        ),
      ),
      ...(style.outlineStyle === 'none'
        ? []
        : [contrastOf(blend(readColor(style.outlineColor), around.color), around.color)]),
      style.boxShadow === 'none' ? 1 : shadowContrast(style.boxShadow, around.color),
    );
    if (best < 2.95)
      hits.push(
        seeAt(
          field,
          `The edge of the field ${quote(field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.name, 40)} has a contrast of ${best.toFixed(1)}:1, and 3:1 is the least.`,
        ),
      );
    return hits;
  });
}

function shadowContrast(shadow: string, ground: Color): number {
  const colors = shadow.match(/(?:rgba?|oklch|oklab|color|lab|lch)\([^)]*\)/gu) ?? [];
  return Math.max(1, ...colors.map((color) => contrastOf(blend(readColor(color), ground), ground)));
}
