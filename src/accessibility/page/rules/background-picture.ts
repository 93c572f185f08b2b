import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const telling =
  /warn|alert|danger|error|success|info|important|caution|status|icon|logo|map|chart|diagram|photo|required|phone|email|close|search|menu|flag|rating|star/iu;

/** A background has no alternative, and vanishes in forced colours and in print (technique F3). */
export const backgroundPicture: Rule = {
  id: 'background-picture',
  criterion: '1.1.1',
  whom: 'people who do not see the picture, and people whose colours replace backgrounds',
  remedy: 'Put a picture that tells something into the page as an image with an alternative.',
  find: ({ all }) =>
    all('body *').flatMap((element): Hit[] => {
      const sources = [undefined, '::before', '::after'].map((part) => getComputedStyle(element, part));
      const [own] = sources;
      const first = sources.find(
        ({ content, backgroundImage }, index) =>
          backgroundImage.includes('url(') && (index === 0 || content !== 'none'),
      );
      if (
        own === undefined ||
        first === undefined ||
        !isShown(element) ||
        element.closest('[aria-hidden="true"]') !== null
      )
        return [];
      const address = /url\("?(.{0,200})/u.exec(first.backgroundImage)?.[1] ?? '';
      const called = `${element.className} ${element.id} ${address.startsWith('data:') ? '' : address.split('/').at(-1)}`;
      const text = tidy(element.textContent);
      const { width, height } = element.getBoundingClientRect();
      const isControl = element.matches('a, button, input, select, textarea, summary, [role="button"]');
      if (isControl && (text !== '' || !element.matches('a, button'))) return [];
      if (
        text === '' &&
        nameOf(element) === '' &&
        width >= 12 &&
        height >= 12 &&
        (element.childElementCount === 0 || isControl)
      )
        return [
          {
            element,
            message: `A background picture may tell something, and has no alternative: ${quote(called, 50)}.`,
          },
        ];
      const isBig = width > 500 && height > 150;
      if (
        text !== '' &&
        telling.test(called) &&
        !isBig &&
        first.backgroundRepeat.includes('no-repeat') &&
        !saysSo(called, text)
      )
        return [
          {
            element,
            message: `A background picture beside ${quote(text)} tells something that the words do not.`,
          },
        ];
      return [];
    }),
};

/** Whether the words say what the picture is called after: "Warning" beside warning.svg. */
function saysSo(called: string, text: string): boolean {
  const [kind = ''] = telling.exec(called) ?? [];
  return kind.toLowerCase() !== 'icon' && text.toLowerCase().includes(kind.toLowerCase());
}
