/**
 * Names things by their ids.
 * @param items the things
 */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
