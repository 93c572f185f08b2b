import { isShown } from '../dom/is-shown.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** Text that is shaped to look like something that it is not. */
export const pretendedText: Rule = {
  id: 'pretended-text',
  criterion: '1.3.1',
  whom: 'people who hear letters one by one, take plain words for links, or hear a table as one run of words',
  remedy: 'Space letters by CSS, underline links only, and make a table of what has columns.',
  find: ({ blocks, all }) => [
    ...blocks.flatMap(({ element, text }): Hit[] => {
      const styled = /[\u{1D400}-\u{1D7FF}]{3,}/u.exec(text)?.[0];
      if (styled !== undefined)
        return [
          {
            element,
            message: `${quote(styled)} is written in signs of mathematics, which are read out one by one or not at all.`,
          },
        ];
      if (/\blorem ipsum\b/iu.test(text))
        return [{ element, message: `${quote(text)} stands in for words that were never written.` }];
      const pictures = text.match(/\p{Extended_Pictographic}(?<![\d©®™↔-↪])/gu) ?? [];
      if (pictures.length >= 3)
        return [
          {
            element,
            message: `${pictures.length} little pictures stand in a text, and are read out by their names: ${quote(text)}.`,
          },
        ];
      const spaced = /(?<![\p{L}\p{N}])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}])/u.exec(text)?.[0];
      return spaced !== undefined && element.closest('pre, code') === null
        ? [{ element, message: `The letters of ${quote(spaced)} are kept apart by spaces.` }]
        : [];
    }),
    ...all('body :is(span, p, div, u, b, strong, em, td, li)').flatMap((element): Hit[] => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
      const own = [...element.childNodes]
        .filter((node) => node instanceof Text)
        .map(({ textContent }) => textContent)
        .join(' ');
      if (
        !textDecorationLine.includes('underline') ||
        textDecorationStyle !== 'solid' ||
        tidy(own) === '' ||
        element.closest('a, button, label, summary, abbr, ins, h1, h2, h3') !== null ||
        !isShown(element)
      )
        return [];
      return [{ element, message: `${quote(own)} is underlined and is no link.` }];
    }),
    ...all('pre').flatMap((element): Hit[] => {
      if (element.querySelector('code, samp, kbd') !== null) return [];
      const rows = (element.textContent ?? '').split('\n').filter((line) => /\S+(?:\t+| {3,})\S/u.test(line));
      return rows.length >= 3
        ? [
            {
              element,
              message: `${rows.length} lines are set in columns by spaces and are no table: ${quote(rows[0])}.`,
            },
          ]
        : [];
    }),
    ...all('ul + ul, ol + ol').flatMap((element): Hit[] => {
      const before = element.previousElementSibling;
      const isSingle =
        element.children.length === 1 &&
        before?.children.length === 1 &&
        before.className === element.className;
      return isSingle && !before.previousElementSibling?.matches(element.localName)
        ? [
            {
              element: before,
              message: `Lists of one item each follow each other, ${quote(before.textContent)} and more, where one list is meant.`,
            },
          ]
        : [];
    }),
    ...all('body *').flatMap((element): Hit[] => {
      const { webkitLineClamp } = getComputedStyle(element);
      if (
        webkitLineClamp === 'none' ||
        webkitLineClamp === '' ||
        element.scrollHeight <= element.clientHeight + 4 ||
        !isShown(element)
      )
        return [];
      const isTeaser =
        element.closest('a, article, li, [class*="card" i]')?.matches('a, :has(a[href])') === true ||
        countWords(tidy(element.textContent)) < 8;
      return isTeaser
        ? []
        : [
            {
              element,
              message: `${quote(element.textContent)} is cut off after ${webkitLineClamp} lines, and nothing shows the rest.`,
            },
          ];
    }),
  ],
};
