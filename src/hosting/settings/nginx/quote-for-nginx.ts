/**
 * Writes a text as one word of nginx’s settings. Variables are not kept from being read, so that a text that may hold a
 * `$` belongs only where nginx reads none: before the value in a map.
 * @param text the text
 */
export function quoteForNginx(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
