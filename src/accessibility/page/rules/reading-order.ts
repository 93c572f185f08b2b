import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** What is read one after the other must stand one after the other (1.3.2; techniques C27, F1). */
export const readingOrder: Rule = {
  id: 'reading-order',
  criterion: '1.3.2',
  whom: 'people who hear the page in the order of its source, and people who tab through it',
  remedy:
    'Put things into the source in the order in which they are read, and leave order, row-reverse and floats out of it.',
  find: ({ all }) => all('body, body *').flatMap(judge),
};

function judge(parent: Element): Hit[] {
  if (parent.childElementCount < 2 || parent.closest('svg, select, table') !== null) return [];
  const style = getComputedStyle(parent);
  const isRight = style.direction === 'rtl';
  const children = [...parent.children].filter((child) => {
    const { position, float: side } = getComputedStyle(child);
    return (
      tidy(child.textContent) !== '' &&
      !/absolute|fixed/u.test(position) &&
      child.getClientRects().length > 0 &&
      isShown(child) &&
      (side === 'none' || side !== (isRight ? 'left' : 'none'))
    );
  });
  if (children.length < 2) return [];
  const isFlexible = /flex|grid/u.test(style.display);
  const floats = children.filter((child) => getComputedStyle(child).float === 'right');
  if (!isFlexible && floats.length < 2) return findLater(parent, children);
  const boxes = children.map((child) => ({ child, box: child.getBoundingClientRect() }));
  for (const [index, { child, box }] of boxes.entries()) {
    const before = boxes[index - 1];
    if (before === undefined) continue;
    const sameRow = before.box.top < box.bottom - 4 && box.top < before.box.bottom - 4;
    const isBackwards = sameRow
      ? isRight
        ? box.left >= before.box.right - 1
        : box.right <= before.box.left + 1
      : box.bottom <= before.box.top + 1;
    if (!isBackwards) continue;
    // A column of a grid that begins again at the top is read column by column, which is an order too.
    if (!sameRow && (isRight ? box.right <= before.box.left + 1 : box.left >= before.box.right - 1)) continue;
    if (!isFlexible && !(floats.includes(child) && floats.includes(before.child))) continue;
    return [
      {
        element: child,
        message: `${quote(child.textContent, 40)} stands before ${quote(before.child.textContent, 40)} to the eye and after it in the source.`,
      },
    ];
  }
  return [];
}

/** A block that margins or offsets have pushed above the one before it. */
function findLater(parent: Element, children: readonly Element[]): Hit[] {
  return children.flatMap((child, index): Hit[] => {
    const before = children[index - 1];
    if (before === undefined || getComputedStyle(child).display.startsWith('inline')) return [];
    const [one, other] = [before.getBoundingClientRect(), child.getBoundingClientRect()];
    const isAbove =
      other.bottom <= one.top + 1 &&
      other.height > 4 &&
      one.height > 4 &&
      Math.min(one.right, other.right) > Math.max(one.left, other.left);
    return isAbove && parent !== document.body
      ? [
          {
            element: child,
            message: `${quote(child.textContent, 40)} stands above ${quote(before.textContent, 40)} to the eye and after it in the source.`,
          },
        ]
      : [];
  });
}
