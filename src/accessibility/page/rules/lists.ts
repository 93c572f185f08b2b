import { isExposed, isShown } from '../dom/is-shown.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const bullet = /^\s*(?:[*•·●◦▪■‣–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/iu;
/** Whether lines that begin with letters go on from one letter to the next: initials of names do not. */
function goOn(lines: readonly string[]): boolean {
  const letters = lines.map((line) => /^\s*\(?([a-z])[.)]\s/iu.exec(line)?.[1]?.toLowerCase().codePointAt(0));
  return letters.every(
    (letter, index) =>
      letter === undefined ||
      index === 0 ||
      letters[index - 1] === undefined ||
      letter === (letters[index - 1] ?? 0) + 1,
  );
}

/** A line of talk begins with a dash too. */
const isTalk = (line: string) => /^\s*[–—]\s/u.test(line) && countWords(line) > 6;

const signOf = (line: string) =>
  /^\s*\(?(\S)/u.exec(line)?.[1]?.replace(/\d/u, '1').replace(/[a-z]/iu, 'a') ?? '';

/** A list that is one to the eye must be one to the ear: "list of four items" (technique H48). */
export const lists: Rule = {
  id: 'list-structure',
  criterion: '1.3.1',
  whom: 'people whose screen reader counts the items of a list and jumps over it',
  remedy: 'Use ul or ol with an li for every item (- in Markdown).',
  find: ({ blocks, all }) => [
    ...blocks.flatMap(({ element, text }): Hit[] => {
      if (element.closest('pre, code, textarea, address, table') !== null) return [];
      const lines = text.split('\n').filter((line) => bullet.test(line) && !isTalk(line));
      if (
        lines.length < 2 &&
        isRowOfItems(text) &&
        element.closest(
          'blockquote, dl, [class*="poem" i], [class*="verse" i], [class*="address" i], [class*="vcard" i]',
        ) === null
      )
        return [
          {
            element,
            message: `${text.split('\n').length} short lines with line breaks look like a list and are not one: ${quote(text)}.`,
          },
        ];
      return lines.length >= 2 && goOn(lines)
        ? [
            {
              element,
              message: `${lines.length} lines look like a list and are not one: ${quote(lines[0])}.`,
            },
          ]
        : [];
    }),
    ...findParagraphLists(blocks.map(({ element, text }) => ({ element, text }))),
    ...all('ul, ol').flatMap((list) => findWrongChildren(list)),
    ...all('li, dt, dd')
      .filter(isExposed)
      .flatMap((item): Hit[] => {
        const parent = item.parentElement;
        const isRight =
          item.localName === 'li'
            ? parent?.matches('ul, ol, menu, [role="list"]')
            : parent?.matches('dl, dl > div');
        return isRight || item.hasAttribute('role')
          ? []
          : [{ element: item, message: `A list item stands outside of a list: ${quote(item.textContent)}.` }];
      }),
    ...findRows(all),
  ],
};

/** Paragraphs one after the other that begin with the same sign. */
function findParagraphLists(blocks: readonly { element: Element; text: string }[]): Hit[] {
  return blocks.flatMap((block, index): Hit[] => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    const isOne = (other: typeof next) =>
      other !== undefined &&
      bullet.test(other.text) &&
      signOf(other.text) === signOf(block.text) &&
      goOn(other === next ? [block.text, other.text] : [other.text, block.text]) &&
      !isTalk(other.text) &&
      other.element.parentElement === block.element.parentElement;
    if (
      !bullet.test(block.text) ||
      block.element.closest('li, table, pre, h1, h2, h3, h4') !== null ||
      block.text.includes('\n')
    )
      return [];
    return isOne(next) && !isOne(before)
      ? [
          {
            element: block.element,
            message: `Lines that begin with a sign look like a list and are not one: ${quote(block.text)}.`,
          },
        ]
      : [];
  });
}

function findWrongChildren(list: Element): Hit[] {
  if (!isExposed(list) || ['presentation', 'none'].includes(list.getAttribute('role') ?? '')) return [];
  const wrong = [...list.children].find(
    (child) =>
      !child.matches(
        'li, script, template, [role="listitem"], [role="none"], [role="presentation"], [role^="menuitem"], [role="tab"], [role="option"], [role="treeitem"]',
      ),
  );
  if (wrong !== undefined)
    return [
      {
        element: wrong,
        message: `A list has something in it that is not an item of it: <${wrong.localName}>.`,
      },
    ];
  const blank = [...list.children].find(
    (child) =>
      tidy(child.textContent) === '' &&
      child.querySelector('img, svg, input, button, select, textarea, iframe, audio, video, hr') === null &&
      isShown(child),
  );
  return blank === undefined ? [] : [{ element: blank, message: 'An item of a list is empty.' }];
}

/** Three links and more in a row with nothing but a space between them run into each other (technique G138, F2). */
function findRows(all: (selector: string) => Element[]): Hit[] {
  const parents = new Set(
    all('a[href]')
      .filter(isShown)
      .map(({ parentElement }) => parentElement),
  );
  return [...parents].flatMap((parent): Hit[] => {
    if (parent === null || /flex|grid/u.test(getComputedStyle(parent).display)) return [];
    const links = [...parent.children].filter(
      (child) =>
        child.matches('a[href]') && isShown(child) && getComputedStyle(child).display.startsWith('inline'),
    );
    const isBare = [...parent.childNodes].every(
      (node) => node instanceof Element || tidy(node.textContent) === '',
    );
    if (links.length < 3 || links.length !== parent.children.length || !isBare) return [];
    const boxes = links.map((link) => link.getBoundingClientRect());
    const isTight = boxes.every((box, index) => {
      const next = boxes[index + 1];
      return next === undefined || Math.abs(next.top - box.top) > 4 || next.left - box.right < 9;
    });
    const hasShape = links.some((link) => {
      const { paddingLeft, borderLeftStyle, backgroundColor } = getComputedStyle(link);
      return (
        Number.parseFloat(paddingLeft) > 3 ||
        borderLeftStyle !== 'none' ||
        backgroundColor !== 'rgba(0, 0, 0, 0)'
      );
    });
    return isTight && !hasShape
      ? [
          {
            element: parent,
            message: `${links.length} links follow each other with only a space between them, and are no list.`,
          },
        ]
      : [];
  });
}

/** Five lines and more of a few words each, without a full stop or comma at their ends. */
function isRowOfItems(text: string): boolean {
  const lines = text.split('\n').filter((line) => line !== '');
  return (
    lines.length >= 5 &&
    lines.every((line) => countWords(line) <= 4 && !/[.,;:!?]$/u.test(line)) &&
    !/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u.test(text)
  );
}
