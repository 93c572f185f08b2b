import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/* What decides how drawings look beside what they show: whoever changes one of these changes every hash. */
const code = [
  './draw-icon.ts',
  './draw-social-image.ts',
  './drawing-fonts.ts',
  './encode-png.ts',
  './keep-drawable.ts',
  './read-font.ts',
  '../views/fit-title.ts',
  '../views/social-fonts.ts',
  '../views/social-image.ts',
];
const packages = ['@fontsource/inter-tight', '@resvg/resvg-js', 'satori'];

let drawing: string | undefined;

/**
 * Gives the hash of what a picture is drawn from: its input, the code that draws it, and the fonts and libraries in
 * their pinned versions. No pixel is needed for it, and drawings with one hash have the same bytes.
 * @param input what the picture shows, as data
 * @returns 16 hexadecimal digits of SHA-256
 */
export function hashDrawing(input: unknown): string {
  drawing ??= describeDrawing();
  return createHash('sha256').update(drawing).update(JSON.stringify(input)).digest('hex').slice(0, 16);
}

function describeDrawing(): string {
  const { devDependencies: versions } = JSON.parse(read('../../package.json')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  return JSON.stringify([code.map(read), packages.map((name) => versions[name])]);
}

/** Line endings are no part of the code: some machines change them. */
function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}
