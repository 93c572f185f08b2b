import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import type { Track } from '../model/event.ts';

const mainSheet = fileURLToPath(new URL('../../styles/main.scss', import.meta.url));

/** A component's part of the style sheet. */
interface Part {
  readonly css: string;
  /** The classes that its rules name; undefined for what every page needs. */
  readonly classes: ReadonlySet<string> | undefined;
}

/**
 * Compiles the style sheet of a site: `styles/main.scss`, then a rule for the colours of each track.
 * @param tracks the tracks of the event
 * @returns a function from the markup of a page to the CSS of the parts that it uses, in the order of the sheet
 */
export function compileStyles(tracks: readonly Track[]): (markup: string) => string {
  const { css } = compile(mainSheet, { style: 'compressed', charset: false });
  const parts = [...splitParts(css), ...tracks.flatMap(colorTrack)];
  // Pages of one kind mostly have the same parts.
  const known = new Map<string, string>();
  return (markup) => {
    const used = [
      ...new Set([...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))),
    ];
    const chosen = parts.filter(
      ({ classes }) => classes === undefined || used.some((name) => classes.has(name)),
    );
    const key = chosen.map((part) => parts.indexOf(part)).join(' ');
    const styles = known.get(key) ?? chosen.map((part) => part.css).join('');
    known.set(key, styles);
    return styles;
  };
}

/** Takes the sheet apart at the marks that stand at the head of each part. */
function splitParts(css: string): Part[] {
  const [base = '', ...rest] = css.split(/(?=\/\*! [a-z-]+ \*\/)/);
  return [
    { css: base, classes: undefined },
    ...rest.map((text): Part => {
      const [mark = ''] = /^\/\*! [a-z-]+ \*\//.exec(text) ?? [];
      const rules = text.slice(mark.length);
      const classes = new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
      return { css: rules, classes: mark.includes(' print ') ? undefined : classes };
    }),
  ];
}

function colorTrack({ id, color }: Track): Part[] {
  if (color === undefined) return [];
  const name = `track-${id}`;
  const css = `.${name}{--track:${color.light};--track-dark:${color.dark}}@media screen and (prefers-color-scheme:dark){.${name}{--track:${color.dark}}}`;
  return [{ css, classes: new Set([name]) }];
}
