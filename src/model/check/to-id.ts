/**
 * Makes an id of a name: lower-case letters, digits and single hyphens.
 * @param name such as `Jane Fallon`
 * @returns such as `jane-fallon`; an id stays as it is
 */
export function toId(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
