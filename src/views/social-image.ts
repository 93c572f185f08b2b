import { tealDeep } from '../model/paper.ts';
import { fitTitle } from './fit-title.ts';
import { nameFonts } from './social-fonts.ts';
import type { SocialWords } from './social-words.ts';

/** The size that social networks show whole (https://ogp.me, and the width to height of 1.91 that they cut to). */
export const socialSize = { width: 1200, height: 630 } as const;

/** The colours of the drawings; each text colour is at least 7:1 on the ground. */
export const socialColours = {
  ground: tealDeep,
  text: { title: '#ffffff', words: '#e3eeec', kind: '#8fdcdf', note: '#ffd84d' },
  motif: { water: '#7fd3d6', branch: '#5a9299', lock: '#f7b39c', boat: '#ffffff' },
} as const;

/** An element of a picture, in the form that satori takes: flex boxes, and styles in pixels. */
export interface DrawnElement {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly DrawnElement[];
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

const bold = nameFonts('Bold').join(', ');
const regular = nameFonts('Regular').join(', ');
const margin = 64;
const measure = socialSize.width - 2 * margin;
const leading = 1.04;

/**
 * Sets the picture of a page: the motif above, the words below it, the name of the event at the foot. The shorter the
 * title, the larger are both it and the motif.
 * @param words what it shows
 * @returns a tree of elements, as large as `socialSize`
 */
export function socialImage(words: SocialWords): DrawnElement {
  const { text, ground } = socialColours;
  const title = fitTitle(words.title, measure);
  const below = { position: 'absolute', left: margin, bottom: 46, width: measure, flexDirection: 'column' };
  return box({ ...socialSize, backgroundColor: ground, fontFamily: regular, color: text.words }, [
    motif(words, title.size * title.lines * leading),
    box(below, [
      box({ fontFamily: bold, fontSize: 32, gap: 20, marginBottom: 6 }, [
        ...line(words.kind, { color: text.kind, maxWidth: words.note === undefined ? 600 : 280 }),
        ...line(words.note, { color: text.note }),
      ]),
      ...line(words.title, {
        fontFamily: bold,
        fontSize: title.size,
        lineHeight: leading,
        letterSpacing: '-0.022em',
        color: text.title,
        lineClamp: title.lines,
        width: measure,
      }),
      ...foot(words),
    ]),
  ]);
}

function foot({ title, event, occasion }: SocialWords): readonly DrawnElement[] {
  const { kind, title: strong } = socialColours.text;
  const lines = [
    ...line(event === title ? undefined : event, { fontFamily: bold, color: strong, width: measure }),
    ...line(occasion, { width: measure }),
  ];
  const frame = {
    width: measure,
    marginTop: 28,
    paddingTop: 20,
    borderTop: `2px solid ${kind}`,
    fontSize: 30,
  };
  return lines.length > 0 ? [box({ ...frame, flexDirection: 'column' }, lines)] : [];
}

/** The header's own drawing in the colours of the dark ground, from edge to edge above the words. */
function motif({ motif: drawing, tracks }: SocialWords, titleHeight: number): DrawnElement {
  const { water, branch, lock, boat } = socialColours.motif;
  const boats = Object.entries(tracks).map(([id, color]) => `.track-${id}{fill:${color}}`);
  const styles = `svg{fill:none;stroke:${water};stroke-linejoin:round;stroke-width:5}circle{fill:${socialColours.ground};stroke-width:4}rect{fill:${boat};stroke:${socialColours.ground};stroke-width:3}.canal-motif__branch{stroke:${branch};stroke-width:3}.canal-motif__lock{stroke:${lock};stroke-width:4}${boats.join('')}`;
  const svg = drawing
    .toString()
    .replace(/<svg([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1><style>${styles}</style>`);
  const natural = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1] ?? 96);
  // What the words leave free above the title.
  const free = 422 - titleHeight;
  const height = Math.min(natural, free);
  return {
    type: 'img',
    props: {
      width: socialSize.width,
      height,
      src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      style: { position: 'absolute', top: 20 + (free - height) * 0.4, left: 0 },
    },
  };
}

function box(style: DrawnElement['props']['style'], children: readonly DrawnElement[]): DrawnElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A text of so many lines at most, or nothing where there is none. */
function line(text: string | undefined, style: DrawnElement['props']['style']): readonly DrawnElement[] {
  if (text === undefined || text === '') return [];
  const limits = { display: 'block', lineClamp: 1, wordBreak: 'break-word' };
  return [{ type: 'div', props: { style: { ...limits, ...style }, children: text } }];
}
