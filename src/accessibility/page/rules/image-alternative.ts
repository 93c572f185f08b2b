import { isExposed, isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const fileName =
  /^(?:\S+\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)|(?:img|dsc|dscn|dscf|p|pict|image|photo|screenshot|scan)[_ -]?\d{2,}\S*|\S+[_-]\S*\d{3,}\S*x?\S*)$/iu;
const hollow =
  /^(?:an? |the )?(?:image|images|picture|photo|photograph|pic|graphic|graph|chart|diagram|map|icon|logo|banner|illustration|figure|spacer|img|alt|alt text|alternative text|placeholder|untitled|null|undefined|todo|tbc|decorative|decoration|divider|bullet|arrow|blank|empty|header|hero|thumbnail|screenshot|click|button|submit image|logo image|none|n\/a|test|description|insert description|image description)$|goes here|\blorem ipsum\b/iu;
const announced = /^(?:an? |the )?(?:image|picture|graphic|pic)s? (?:of|showing|that shows)\b/iu;
const ornamental =
  /(?:spacer|decor|divider|border|pattern|swirl|flourish|ornament|background|texture|line|wave|bullet|blank|transparent|pixel|shadow|corner)/iu;

/** An alternative must do for the ear what the picture does for the eye (technique F30, F39, H2, G196). */
export const imageAlternative: Rule = {
  id: 'image-alternative',
  criterion: '1.1.1',
  whom: 'people who do not see the picture',
  remedy:
    'Say in the alternative what the picture tells here; leave it empty only when the page says the same in words.',
  find: ({ all }) => all('img, input[type="image"], area, [role="img"]').filter(isExposed).flatMap(judge),
};

function judge(element: Element): Hit[] {
  const alt = element.getAttribute('alt');
  const role = element.getAttribute('role') ?? '';
  const name = nameOf(element);
  const source = sourceOf(element);
  // A button without an alternative is called after what it does, which says nothing of what it sends.
  if (element instanceof HTMLInputElement && tidy(alt) === '' && !element.hasAttribute('aria-label'))
    return [
      { element, message: `A picture that is a button has ${alt === null ? 'no' : 'an empty'} alternative.` },
    ];
  if (/^(?:presentation|none)$/u.test(role))
    return name !== '' || tidy(alt) !== ''
      ? [
          {
            element,
            message: `A picture is marked as decoration (role="${role}") and has the alternative ${quote(alt)} all the same.`,
          },
        ]
      : [];
  if (alt === null && name === '')
    return [{ element, message: `A picture has no alternative${beside(element)}: ${quote(source, 40)}.` }];
  if (name === '') return judgeEmpty(element, source);
  if (fileName.test(name) || (source.length > 4 && name.toLowerCase() === source.toLowerCase()))
    return [{ element, message: `The alternative ${quote(name)} is the name of a file.` }];
  if (hollow.test(name) || /^(?:an? )?decorative\b/iu.test(name))
    return [{ element, message: `The alternative ${quote(name)} says nothing about the picture.` }];
  if (announced.test(name))
    return [
      {
        element,
        message: `The alternative ${quote(name)} says that it is a picture, which screen readers say themselves.`,
      },
    ];
  if (name.length > 250)
    return [
      {
        element,
        message: `The alternative has ${name.length} characters; long descriptions belong into the text.`,
      },
    ];
  const twin = findTwin(element, name);
  return twin === undefined
    ? []
    : [{ element, message: `The alternative ${quote(name)} repeats ${twin}, and is heard twice.` }];
}

/** An empty alternative is right beside words that say the same; a picture that stands alone says something of its own. */
function judgeEmpty(element: Element, source: string): Hit[] {
  if (!(element instanceof HTMLImageElement) || !isShown(element)) return [];
  const { width, height } = element.getBoundingClientRect();
  if (isTiny(element) || /spacer/iu.test(source))
    return [{ element, message: 'A picture without content is used to make space.' }];
  const link = element.closest('a, button');
  if (link !== null)
    return nameOf(link) === ''
      ? [{ element, message: 'A picture is all that a link or button holds, and its alternative is empty.' }]
      : [];
  if (
    ornamental.test(source) ||
    (element.complete && element.naturalWidth > 0 && Math.max(width, height) < 48)
  )
    return [];
  const figure = element.closest('figure');
  if (figure !== null)
    return [
      {
        element,
        message:
          'A figure with a caption has a picture with an empty alternative, so that the caption is about nothing.',
      },
    ];
  return standsAlone(element)
    ? [
        {
          element,
          message: `A picture stands by itself${beside(element)} and has an empty alternative: ${quote(source, 40)}.`,
        },
      ]
    : [];
}

/** Whether no words stand beside a picture in the same part of the page. */
function standsAlone(element: Element): boolean {
  let part = element.parentElement;
  while (
    part !== null &&
    tidy(part.textContent) === '' &&
    !part.matches('main, body, section, article, li, td')
  )
    part = part.parentElement;
  if (part === null) return true;
  if (
    part.matches('p, div, li, td, article, a, figure, header, aside') &&
    countWords(tidy(part.textContent)) >= 1 &&
    !part.matches('body, main')
  )
    return !isBeside(element, part);
  return true;
}

/** Whether the words of a part stand next to the picture, in a card or a banner, rather than all over the page. */
function isBeside(element: Element, part: Element): boolean {
  return (
    countWords(tidy(part.textContent)) <= 120 ||
    part.matches('header') ||
    getComputedStyle(element).float !== 'none'
  );
}

function findTwin(element: Element, name: string): string | undefined {
  const same = (text: string | null | undefined) =>
    tidy(text).toLowerCase().replaceAll(/[.!]$/gu, '') === name.toLowerCase().replaceAll(/[.!]$/gu, '');
  const caption = element.closest('figure')?.querySelector('figcaption');
  if (caption && same(caption.textContent)) return 'the caption';
  const link = element.closest('a, button');
  if (
    link &&
    link !== element &&
    element instanceof HTMLImageElement &&
    tidy(link.textContent) !== '' &&
    same(link.textContent)
  )
    return 'the words of its link';
  const holder = element.parentElement?.matches('picture, span') ? element.parentElement : element;
  const next = [
    holder.nextElementSibling,
    holder.previousElementSibling,
    holder.parentElement?.nextElementSibling,
  ].find((sibling) => sibling && same(sibling.textContent));
  return next ? 'the words beside it' : undefined;
}

function sourceOf(element: Element): string {
  const source = element.getAttribute('src') ?? '';
  return source.startsWith('data:')
    ? ''
    : (source.split(/[?#]/u)[0]?.split('/').at(-1) ?? '').replaceAll(/["')]+$/gu, '');
}

/** One pixel wide or high: by its own measure, or by what the page says. */
function isTiny(element: HTMLImageElement): boolean {
  const isLoaded = element.complete && element.naturalWidth > 0;
  return ['width', 'height'].some((side) => {
    const told = element.getAttribute(side);
    return told === null
      ? isLoaded && element.getBoundingClientRect()[side === 'width' ? 'width' : 'height'] <= 3
      : Number(told) <= 3;
  });
}

/** The words that stand nearest, by which people find the picture again, and the gate the data that it comes from. */
function beside(element: Element): string {
  for (let part = element.parentElement; part !== null && !part.matches('body'); part = part.parentElement) {
    const head = part.querySelector('h1, h2, h3, h4, h5, h6, figcaption, a');
    const words = tidy(head?.textContent);
    if (words !== '') return ` beside ${quote(words)}`;
  }
  return '';
}
