import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import type { Track } from '../model/event.ts';

const mainSheet = fileURLToPath(new URL('../../styles/main.scss', import.meta.url));

/**
 * Compiles the style sheet of a site: `styles/main.scss`, then a rule for the colours of each track.
 * @param tracks the tracks of the event
 * @returns CSS
 */
export function compileStyles(tracks: readonly Track[]): string {
  const { css } = compile(mainSheet, { style: 'compressed', charset: false });
  const colours = tracks.map(
    ({ id, color }) => color && `.track-${id}{--track:light-dark(${color.light},${color.dark})}`,
  );
  return [css, ...colours].filter((rule) => rule !== undefined).join('');
}
