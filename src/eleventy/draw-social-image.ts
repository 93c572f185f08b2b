import { socialImage, socialSize } from '../views/social-image.ts';
import type { SocialWords } from '../views/social-words.ts';
import { loadFonts } from './drawing-fonts.ts';
import type { Pixels } from './encode-png.ts';
import { keepDrawable } from './keep-drawable.ts';

/**
 * Draws the picture of a page.
 * @param words what it shows
 * @returns its pixels, as many as `socialSize`
 */
export async function drawSocialImage(words: SocialWords): Promise<Pixels> {
  // A build that has all of its pictures already does without these two, and is a quarter of a second sooner.
  const { renderAsync } = await import('@resvg/resvg-js');
  // Letters are outlines by now, so that no font is needed, least of all one of the machine.
  const { width, height, pixels } = await renderAsync(await layOutSocialImage(words), {
    font: { loadSystemFonts: false },
  });
  return { width, height, data: pixels };
}

/**
 * Sets the words of a picture, without those that the fonts cannot write.
 * @param words what it shows
 * @param form whether the letters become outlines, or stay text, by which a test can read them
 * @returns SVG
 */
export async function layOutSocialImage(
  words: SocialWords,
  form: 'outlines' | 'text' = 'outlines',
): Promise<string> {
  const { default: satori } = await import('satori');
  const { fonts, characters } = await loadFonts();
  return satori(socialImage(chooseWords(words, characters)), {
    ...socialSize,
    fonts,
    embedFont: form === 'outlines',
    // Whatever satori finds missing, it has nowhere to fetch it from.
    loadAdditionalAsset: async () => [],
  });
}

/** A title that cannot be written gives way to the name of the event; what else cannot be written is left out. */
function chooseWords(words: SocialWords, characters: ReadonlySet<number>): SocialWords {
  const keep = (text: string | undefined) => text && keepDrawable(text, characters);
  const event = keep(words.event) ?? '';
  return {
    kind: keep(words.kind),
    title: keep(words.title) ?? event,
    note: keep(words.note),
    event,
    occasion: keep(words.occasion) ?? '',
    motif: words.motif,
    tracks: words.tracks,
  };
}
