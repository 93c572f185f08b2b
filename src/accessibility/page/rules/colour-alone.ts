import { isShown } from '../dom/is-shown.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const neutral = (color: string) => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return alpha < 0.1 || Math.max(red, green, blue) - Math.min(red, green, blue) < 40;
};

/** Items of one list, told apart by nothing but the colour of their letters or of a dot (1.4.1; technique F13). */
export const colourAlone: Rule = {
  id: 'colour-alone',
  criterion: '1.4.1',
  whom: 'people who do not tell colours apart',
  remedy: 'Say the difference in words or by a sign as well: “full”, “places left”.',
  find: ({ all }) => [
    ...findKeys(all),
    ...all('ul, ol, tbody, dl, p').flatMap((list): Hit[] => {
      const items = itemsOf(list);
      if (items.length < 3) return [];
      const groups = Map.groupBy(items, (item) => toneOf(item));
      const [tones, coloured] = [[...groups.keys()], [...groups].filter(([tone]) => tone !== 'neutral')];
      if (
        tones.length < 2 ||
        tones.length > 4 ||
        coloured.length === 0 ||
        items.every((item) => item.querySelector('a') !== null)
      )
        return [];
      if (tones.length === items.length) return [];
      const said = new Map([...groups].map(([tone, members]) => [tone, commonWords(members)]));
      const isSaid = coloured.some(
        ([tone]) =>
          (said.get(tone)?.size ?? 0) > 0 &&
          [...said].some(([other, words]) => other !== tone && !sameSet(words, said.get(tone))),
      );
      const [, members = []] = coloured[0] ?? [];
      const [first] = members;
      return isSaid || first === undefined
        ? []
        : [
            {
              element: first,
              message: `${quote(first.textContent, 40)} differs from its neighbours by its colour only.`,
            },
          ];
    }),
  ],
};

function itemsOf(list: Element): Element[] {
  const kind = { UL: 'li', OL: 'li', TBODY: 'tr', DL: 'dt', P: 'span' }[list.tagName] ?? 'li';
  return [...list.querySelectorAll(`:scope > ${kind}`)].filter(
    (item) =>
      isShown(item) && countWords(tidy(item.textContent)) > 0 && countWords(tidy(item.textContent)) < 20,
  );
}

/** The colour that sets an item apart: of its letters, its ground, or a small shape before its words. */
function toneOf(item: Element): string {
  const cells = item.localName === 'tr' ? [item, ...item.children] : [item];
  const dots = [...item.querySelectorAll('span, i, b')].filter((part) => tidy(part.textContent) === '');
  const colors = [
    ...cells.flatMap((cell) => [
      getComputedStyle(cell).color,
      getComputedStyle(cell).backgroundColor,
      getComputedStyle(cell).borderLeftColor,
    ]),
    ...dots.map((dot) => getComputedStyle(dot).backgroundColor),
    ...[...item.children]
      .filter((child) => !child.matches('a'))
      .map((child) => getComputedStyle(child).color),
    ...['::before', '::after'].map((part) =>
      getComputedStyle(item, part).content === 'none' ? '' : getComputedStyle(item, part).backgroundColor,
    ),
  ];
  return colors.filter((color) => color !== '' && !neutral(color)).join(' ') || 'neutral';
}

function commonWords(items: readonly Element[]): Set<string> {
  const [first = new Set<string>(), ...rest] = items.map(
    (item) =>
      new Set(
        tidy(
          `${item.textContent} ${[...item.querySelectorAll('img[alt], svg[aria-label]')].map((image) => image.getAttribute('alt') ?? image.getAttribute('aria-label')).join(' ')}`,
        )
          .toLowerCase()
          .match(/\p{L}{3,}|[✓✗×★*†!?]/gu) ?? [],
      ),
  );
  return new Set([...first].filter((word) => rest.every((words) => words.has(word))));
}

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string> | undefined) =>
  other !== undefined && one.size === other.size && [...one].every((word) => other.has(word));

/** A key of coloured squares beside a drawing that has no words of its own. */
function findKeys(all: (selector: string) => Element[]): Hit[] {
  const drawing = all('svg[role="img"], svg[aria-label], canvas').find(
    (element) =>
      isShown(element) &&
      element.querySelector('text, pattern') === null &&
      element.getBoundingClientRect().width > 100,
  );
  if (drawing === undefined) return [];
  return all('p, ul, div, figcaption').flatMap((element): Hit[] => {
    const squares = [...element.children]
      .flatMap((child) => (child.matches('li') ? [...child.children] : [child]))
      .filter(
        (part) =>
          tidy(part.textContent) === '' &&
          !neutral(getComputedStyle(part).backgroundColor) &&
          part.getBoundingClientRect().width < 40,
      );
    const tones = new Set(squares.map((square) => getComputedStyle(square).backgroundColor));
    return tones.size >= 2 && tidy(element.textContent) !== ''
      ? [
          {
            element,
            message: `The key ${quote(element.textContent, 40)} tells the parts of a drawing apart by their colours only.`,
          },
        ]
      : [];
  });
}
