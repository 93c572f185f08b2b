/**
 * Names a character that cannot be shown as it is.
 * @param character a character, or half of one
 * @returns its code point, such as `U+000B`
 */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
