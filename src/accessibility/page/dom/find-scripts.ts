/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PageView } from '../page-view.ts';
import type { Hit } from '../rule.ts';
import { languageOf, nameOfLanguage } from './language-of.ts';
import { quote } from './tidy.ts';

/** Scripts that tell the language, or at least that it is not one of Latin letters. */
const scripts: readonly [RegExp, readonly string[], string][] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'], 'Arabic'],
  [/\p{Script=Hebrew}/gu, ['he', 'yi', 'iw'], 'Hebrew'],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk'], 'Cyrillic'],
  [/\p{Script=Greek}/gu, ['el', 'grc'], 'Greek'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja'], 'Japanese'],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'yue', 'ko'], 'Chinese'],
  [/\p{Script=Hangul}/gu, ['ko'], 'Korean'],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa'], 'Devanagari'],
  [/\p{Script=Bengali}/gu, ['bn', 'as'], 'Bengali'],
  [/\p{Script=Gurmukhi}/gu, ['pa'], 'Punjabi'],
  [/\p{Script=Gujarati}/gu, ['gu'], 'Gujarati'],
  [/\p{Script=Tamil}/gu, ['ta'], 'Tamil'],
  [/\p{Script=Thai}/gu, ['th'], 'Thai'],
];

/** Text in a script that the declared language is not written in, and its direction. */
export function findScripts({ blocks }: PageView): Hit[] {
  return blocks.flatMap(({ element, text }): Hit[] => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    for (const [pattern, languages, name] of scripts) {
      const count = text.match(pattern)?.length ?? 0;
      if (count < 3 || isName(text, pattern)) continue;
      const holder = findHolder(element, pattern);
      const declared = languageOf(holder);
      const hits: Hit[] = [];
      if (!languages.includes(declared))
        hits.push({
          element: holder,
          message: `${quote(text)} is written in ${name} letters and marked as ${declared === '' ? 'no language' : nameOfLanguage(declared)}.`,
        });
      const isRightToLeft = name === 'Arabic' || name === 'Hebrew';
      if (isRightToLeft && count > letters / 2 && getComputedStyle(holder).direction !== 'rtl')
        hits.push({
          element: holder,
          message: `${quote(text)} is read from right to left, and its markup does not say so (dir="rtl").`,
        });
      return hits;
    }
    const isLatin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
    const holder = element.closest('[dir]');
    if (isLatin && letters > 3 && getComputedStyle(element).direction === 'rtl')
      return [
        {
          element: holder ?? element,
          message: `${quote(text)} is read from left to right and set from right to left.`,
        },
      ];
    return [];
  });
}

/** The smallest element that holds the letters of a script. */
function findHolder(element: Element, pattern: RegExp): Element {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.textContent?.search(pattern) !== -1 && node.parentElement) return node.parentElement;
  }
  return element;
}

/** A name stays as it is in every language: one to three words, each with a capital. */
function isName(text: string, pattern: RegExp): boolean {
  const words = (text.match(/[\p{L}’'-]+/gu) ?? []).filter((word) => word.search(pattern) !== -1);
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}
