import { isShown } from '../dom/is-shown.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

const pause =
  /^(?:pause|stop|halt|freeze)\b|\b(?:stop|pause|turn off) (?:the |this |all )?(?:animations?|motion|movement|moving|carousel|slide ?show|video|slides)\b/iu;

/** What moves for more than five seconds beside text must be stoppable (2.2.2); what blinks must not be at all. */
export const movingContent: Rule = {
  id: 'moving-content',
  criterion: '2.2.2',
  whom: 'people who cannot read beside something that moves, and people whom it makes ill',
  remedy: 'Let it stand still, stop within five seconds, or give it a button “Pause”.',
  async find({ all }) {
    const hits: Hit[] = all('blink, marquee').map((element) => ({
      element,
      message: `The words ${quote(element.textContent)} ${element.localName === 'blink' ? 'blink' : 'scroll'} without end.`,
    }));
    const canPause = all('button, [role="button"], input[type="checkbox"]').some(
      (element) =>
        isShown(element) &&
        pause.test(`${tidy(element.textContent)} ${element.getAttribute('aria-label') ?? ''}`),
    );
    if (!canPause)
      hits.push(
        ...findAnimations(),
        ...all('svg :is(animate, animateTransform, animateMotion)[repeatCount="indefinite"]').flatMap(
          (element) =>
            element.parentElement !== null && isShown(element.parentElement)
              ? [
                  {
                    element: element.parentElement,
                    message: 'A drawing moves without end, and nothing stops it.',
                  },
                ]
              : [],
        ),
      );
    const gifs = await Promise.all(
      all('img').map(async (element) =>
        (await isMovingGif(element))
          ? [
              {
                element,
                message: `The picture ${quote(element.getAttribute('alt') ?? '')} moves without end and cannot be stopped.`,
              },
            ]
          : [],
      ),
    );
    return [...hits, ...(canPause ? [] : gifs.flat())];
  },
};

function findAnimations(): Hit[] {
  return document.getAnimations().flatMap((animation): Hit[] => {
    const effect = animation.effect;
    if (
      !(effect instanceof KeyframeEffect) ||
      !(effect.target instanceof Element) ||
      !effect.target.checkVisibility()
    )
      return [];
    // In browsers it is a number; the type allows lengths of CSS.
    const endTime = Number.parseFloat(String(effect.getComputedTiming().endTime));
    const isWaiting =
      effect.target.closest('[role="progressbar"], [role="status"], [aria-busy="true"]') !== null;
    const { width, height } = effect.target.getBoundingClientRect();
    const frames = effect.getKeyframes();
    const moves = frames.some((frame) =>
      Object.keys(frame).some(
        (property) => !['offset', 'computedOffset', 'easing', 'composite'].includes(property),
      ),
    );
    if (endTime <= 5000 || isWaiting || !moves || width * height < 16) return [];
    return [
      {
        element: effect.target,
        message: `${quote(effect.target.textContent || (effect.target.getAttribute('class') ?? ''))} moves ${endTime === Infinity ? 'without end' : `for ${Math.round(endTime / 1000)} seconds`}, and nothing stops it.`,
      },
    ];
  });
}

/** A GIF with more than one picture in it: each begins with a graphic control extension (GIF89a, 23). */
async function isMovingGif(element: Element): Promise<boolean> {
  const address = element instanceof HTMLImageElement ? element.currentSrc || element.src : '';
  if (!/^data:image\/gif|\.gif(?:[?#]|$)/iu.test(address)) return false;
  try {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    let frames = 0;
    for (let index = 0; index < bytes.length - 3; index += 1)
      if (bytes[index] === 0x21 && bytes[index + 1] === 0xf9 && bytes[index + 2] === 0x04) frames += 1;
    return frames > 1;
  } catch {
    return false;
  }
}
