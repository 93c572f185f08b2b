/**
 * Makes the id of a heading: lower-case letters, digits and hyphens, whatever the language.
 * @param text the words of the heading
 */
export function toSlug(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return slug === '' ? 'section' : slug;
}
