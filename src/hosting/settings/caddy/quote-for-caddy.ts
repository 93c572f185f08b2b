/**
 * Writes a text as one word of a Caddyfile.
 * @param text the text
 * @returns undefined for what a Caddyfile cannot hold as it is: braces, which name values and the environment; control
 *   characters; and a backslash, which would take the quotation mark along
 */
export function quoteForCaddy(text: string): string | undefined {
  return /[\p{Cc}{}\\]/u.test(text) ? undefined : `"${text.replaceAll('"', String.raw`\"`)}"`;
}
