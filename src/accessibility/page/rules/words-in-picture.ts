import { isExposed, isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { countWords, quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const logo = /logo|brand|crest|coat of arms/iu;

/** Words in a picture cannot be enlarged, recoloured or translated (1.4.5, 1.4.9). Vector pictures show them to a machine. */
export const wordsInPicture: Rule = {
  id: 'words-in-picture',
  criterion: '1.4.5',
  whom: 'people who enlarge or recolour text, translate it or have it read out',
  remedy: 'Set the words as text, and keep the picture for what only a picture can show.',
  async find({ all }) {
    const images = all('img').filter(
      (element): element is HTMLImageElement =>
        element instanceof HTMLImageElement &&
        isShown(element) &&
        isVector(element.currentSrc || element.src),
    );
    const found = await Promise.all(images.map(judge));
    return [...found.flat(), ...findDrawn(all)];
  },
};

const isVector = (address: string) => /^data:image\/svg|\.svg(?:[?#]|$)/iu.test(address);

async function judge(element: HTMLImageElement): Promise<Hit[]> {
  const words = await readWords(element.currentSrc || element.src);
  if (words === undefined || countWords(words) < 2) return [];
  const name = isExposed(element) ? nameOf(element) : '';
  const missing = listMissing(words, name);
  const isLogo =
    logo.test(`${name} ${element.src.slice(0, 200)} ${element.className}`) && countWords(words) <= 5;
  if (isLogo)
    return missing.length > countWords(words) / 2 && name === '' && element.closest('a') === null
      ? [{ element, message: `A logo shows the words ${quote(words)} and has no alternative.` }]
      : [];
  if (missing.length > 0 && !isChart(words))
    return [
      {
        element,
        message: `The picture shows the words ${quote(words)}, and its alternative ${name === '' ? 'is empty' : `says only ${quote(name)}`}.`,
      },
    ];
  return countWords(words) >= 3 && !isChart(words)
    ? [{ element, message: `The picture is made of words: ${quote(words)}.` }]
    : [];
}

/** Labels of axes and bars are few letters and numbers, and belong to the drawing. */
const isChart = (words: string) => (words.match(/\d+/gu)?.length ?? 0) >= countWords(words) / 3;

function listMissing(words: string, name: string): readonly string[] {
  const said = new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !said.has(word));
}

async function readWords(address: string): Promise<string | undefined> {
  try {
    const source = address.startsWith('data:') ? decodeData(address) : await (await fetch(address)).text();
    const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
    return tidy([...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
  } catch {
    // A picture from another origin cannot be read, and then nothing is known of its words.
    return undefined;
  }
}

function decodeData(address: string): string {
  const [head = '', ...rest] = address.split(',');
  const data = rest.join(',');
  return head.includes(';base64')
    ? new TextDecoder().decode(Uint8Array.from(atob(data), (character) => character.codePointAt(0) ?? 0))
    : decodeURIComponent(data);
}

/** Words in a drawing that is hidden as decoration, and that stand nowhere else. */
function findDrawn(all: (selector: string) => Element[]): Hit[] {
  return all('svg').flatMap((element): Hit[] => {
    const words = tidy([...element.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
    if (countWords(words) < 3 || !isShown(element) || isChart(words)) return [];
    const around = tidy(document.body.innerText).toLowerCase();
    const isHidden = element.closest('[aria-hidden="true"]') !== null;
    return isHidden && !around.replace(words.toLowerCase(), '').includes(words.toLowerCase())
      ? [{ element, message: `A drawing says ${quote(words)}, and is kept from screen readers.` }]
      : [];
  });
}
