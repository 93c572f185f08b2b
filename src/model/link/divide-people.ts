import type { Speaker, SpeakerPart } from '../event.ts';
import { by } from './order.ts';

/** The greatest number of people on one page, so that its bytes stay within one round trip. */
const mostPeople = 80;

/**
 * Divides a long list of people into pages by the first letters of their names.
 * @param speakers in the order of the file
 * @param url the address of the list
 * @param most the greatest number of people on one page
 * @returns nothing when one page can hold them all
 */
export function dividePeople(
  speakers: readonly Speaker[],
  url: string,
  most = mostPeople,
): readonly SpeakerPart[] {
  if (speakers.length <= most) return [];
  const sorted = speakers
    .map((speaker) => ({ speaker, key: fold(speaker.name) }))
    .toSorted(by(({ key, speaker }) => [key, speaker.id]));
  const size = Math.ceil(sorted.length / Math.ceil(sorted.length / most));
  const chunks = Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  );
  return chunks.map((chunk, index) => {
    const [first, last] = [chunk[0]?.key ?? '', chunk.at(-1)?.key ?? ''];
    const [before, after] = [chunks[index - 1]?.at(-1)?.key ?? '', chunks[index + 1]?.[0]?.key ?? ''];
    return {
      // The names may change from day to day, and the address with them: it is a place in a list, not a thing.
      url: `${url}list/${index + 1}/`,
      from: tell(first, before),
      to: tell(last, after),
      speakers: chunk.map(({ speaker }) => speaker),
    };
  });
}

/** As much of the beginning of a name as tells it apart from its neighbour on another page. */
function tell(name: string, neighbour: string): string {
  const letters = split(name);
  const others = split(neighbour);
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  const shown = letters.slice(0, same === -1 ? letters.length : same + 1).join('');
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const split = (name: string) => Array.from(segmenter.segment(name), ({ segment }) => segment);

/** A name as it is sorted: without accents, in small letters. */
function fold(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
