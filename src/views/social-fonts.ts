/** The faces of the drawings, by weight: Inter Tight, a tight grotesque. */
export const faces = { Bold: 700, Regular: 500 } as const;

/** The scripts into which the font's package cuts each face. */
export const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];

/**
 * Names the fonts that a face is made of, one for each script.
 * @param face the face
 */
export function nameFonts(face: keyof typeof faces): readonly string[] {
  return scripts.map((script) => `${face} ${script}`);
}
