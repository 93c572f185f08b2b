import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Rule } from '../rule.ts';

const hollow =
  /^(?:i?frame|frame|content|embed(?:ded)?(?: content)?|video|map|widget|untitled|title|page|external content|document)$/iu;

/** A frame is announced by its title alone (technique H64); it must say what is inside. */
export const frameTitle: Rule = {
  id: 'frame-title',
  criterion: '4.1.2',
  whom: 'people who decide by its title whether to enter a frame',
  remedy: 'Give each iframe a title that says what is in it, or link to the page instead.',
  find: ({ all }) =>
    all('iframe, frame').flatMap((element) => {
      if (!isExposed(element)) return [];
      const name = nameOf(element);
      if (name === '') return [{ element, message: 'A frame has no title.' }];
      if (hollow.test(name))
        return [{ element, message: `The title ${quote(name)} says nothing about what is in the frame.` }];
      const inside = wordsInside(element);
      if (inside === undefined || inside.length < 8 || sharesWord(name, inside)) return [];
      return [
        { element, message: `The title ${quote(name)} does not fit what is in the frame, ${quote(inside)}.` },
      ];
    }),
};

function wordsInside(element: Element): string | undefined {
  if (!(element instanceof HTMLIFrameElement)) return undefined;
  try {
    const inner = element.contentDocument;
    return inner?.body
      ? tidy(
          `${inner.title} ${inner.querySelector('h1, h2')?.textContent ?? ''} ${inner.body.textContent}`,
        ).slice(0, 2000)
      : undefined;
  } catch {
    // Another origin: nothing can be said about it.
    return undefined;
  }
}

function sharesWord(name: string, inside: string): boolean {
  const words = new Set(
    (inside.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/s$/u, '')),
  );
  return (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word.replace(/s$/u, '')));
}
