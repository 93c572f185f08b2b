import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { faces, nameFonts, scripts } from '../views/social-fonts.ts';
import { readCharacters } from './read-font.ts';

/** The fonts of the drawings, and what they can write. */
export interface DrawingFonts {
  /** As satori takes them. */
  readonly fonts: { readonly name: string; readonly data: Buffer }[];
  /** The code points that every face can write. */
  readonly characters: ReadonlySet<number>;
}

const { resolve } = createRequire(import.meta.url);
let loaded: Promise<DrawingFonts> | undefined;

/**
 * Loads Inter Tight (SIL Open Font License 1.1) from its package: fonts are drawn into drawings and never sent to
 * visitors, and none of the machine's own is used. They are read once, and only when there is something to draw.
 */
export function loadFonts(): Promise<DrawingFonts> {
  loaded ??= readFonts();
  return loaded;
}

async function readFonts(): Promise<DrawingFonts> {
  const [bold, regular] = await Promise.all([readFace('Bold'), readFace('Regular')]);
  const inRegular = listCharacters(regular);
  return {
    fonts: [...bold, ...regular],
    characters: new Set([...listCharacters(bold)].filter((point) => inRegular.has(point))),
  };
}

async function readFace(face: keyof typeof faces): Promise<DrawingFonts['fonts']> {
  const names = nameFonts(face);
  return Promise.all(
    scripts.map(async (script, index) => {
      const file = `@fontsource/inter-tight/files/inter-tight-${script}-${faces[face]}-normal.woff`;
      return { name: names[index] ?? '', data: await readFile(resolve(file)) };
    }),
  );
}

const listCharacters = (fonts: DrawingFonts['fonts']) =>
  new Set(fonts.flatMap(({ data }) => [...readCharacters(data)]));
