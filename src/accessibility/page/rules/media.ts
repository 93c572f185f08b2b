import { isShown } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const player = /(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion|soundcloud|spotify|player)/iu;

/** Sound and film: words for those who do not hear or see, and a rest for everyone else (1.2.1, 1.2.2, 1.4.2). */
export const media: Rule = {
  id: 'media-alternative',
  criterion: '1.2.1',
  whom: 'people who do not hear the sound or see the film, and people whom sudden sound or movement throws off',
  remedy: 'Offer captions and a transcript, show controls, and let nothing start by itself.',
  find: ({ all }) => [
    ...all('audio, video').flatMap((element) => (element instanceof HTMLMediaElement ? judge(element) : [])),
    ...all('iframe').flatMap((frame): Hit[] => {
      const source = frame.getAttribute('src') ?? '';
      if (!player.test(source) || !isShown(frame)) return [];
      const starts = /[?&]autoplay=(?:1|true)/iu.test(source)
        ? [{ element: frame, message: `The player ${quote(nameOf(frame))} starts by itself.` }]
        : [];
      return hasWords(frame)
        ? starts
        : [
            ...starts,
            { element: frame, message: `No transcript stands beside the player ${quote(nameOf(frame))}.` },
          ];
    }),
    ...all('bgsound').map((element) => ({ element, message: 'A sound plays in the background.' })),
  ],
};

function judge(element: HTMLMediaElement): Hit[] {
  const hits: Hit[] = [];
  const add = (message: string) => hits.push({ element, message });
  const isVideo = element instanceof HTMLVideoElement;
  const kind = isVideo ? 'film' : 'sound';
  const isShort = element.loop && element.muted;
  if (element.autoplay)
    add(`A ${kind} starts by itself${element.controls ? '' : ' and has no controls to stop it'}.`);
  if (
    !element.controls &&
    !element.autoplay &&
    element.closest('[aria-hidden="true"]') === null &&
    isShown(element)
  )
    add(`A ${kind} has no controls.`);
  if (
    isVideo &&
    !isShort &&
    element.querySelector('track[kind="captions"], track[kind="subtitles"]') === null
  )
    add('A film has no captions (track kind="captions").');
  if (
    !hasWords(element) &&
    (!isVideo ||
      element.querySelector('track[kind="descriptions"], track[kind="captions"], track[kind="subtitles"]') ===
        null) &&
    !isShort
  )
    add(`A ${kind} has no transcript beside it.`);
  return hits;
}

function hasWords(element: Element): boolean {
  const part =
    element.closest('figure, section, article, li') ?? element.parentElement?.parentElement ?? document.body;
  const beside = [element.nextElementSibling, element.parentElement?.nextElementSibling]
    .map((next) => tidy(next?.textContent))
    .join(' ');
  return (
    /transcript|text version|in words|full text/iu.test(`${tidy(part.textContent)} ${beside}`) ||
    element.hasAttribute('aria-describedby')
  );
}
