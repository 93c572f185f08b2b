import type { Root } from 'postcss';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Gives the tokens of a style sheet short names: a page names them a hundred times, and people read them in `styles/`.
 * @param sheet the sheet, which is changed
 */
export function shortenTokens(sheet: Root): void {
  const names = new Map<string, string>();
  sheet.walkDecls(/^--/, ({ prop }) => {
    if (!names.has(prop)) names.set(prop, `--${toLetters(names.size)}`);
  });
  const shorten = (text: string) => text.replaceAll(/--[\w-]+/g, (name) => names.get(name) ?? name);
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) declaration.prop = shorten(declaration.prop);
    if (declaration.value.includes('--')) declaration.value = shorten(declaration.value);
  });
}

/** Counts in letters: a, b, …, z, aa, ab. */
function toLetters(number: number): string {
  const rest = Math.floor(number / letters.length);
  return `${rest === 0 ? '' : toLetters(rest - 1)}${letters[number % letters.length]}`;
}
