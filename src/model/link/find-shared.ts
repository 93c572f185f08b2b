/**
 * Finds the items that have their name in common with another one.
 * @param items items of one kind
 * @param nameOf the name of one
 * @returns a function that says whether the item of an id is one of them
 */
export function findShared<Item extends { readonly id: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (id: string) => boolean {
  const groups = [...Map.groupBy(items, nameOf).values()].filter(({ length }) => length > 1);
  const shared = new Set(groups.flat().map(({ id }) => id));
  return (id) => shared.has(id);
}
