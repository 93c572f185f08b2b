/**
 * Compares by one or more keys, the same on every machine: numbers by size, texts by code unit, never by locale.
 * @param keysOf the keys of an item, the most important first
 * @returns a function for `toSorted`
 */
export function by<Item>(keysOf: (item: Item) => readonly (string | number)[]): (a: Item, b: Item) => number {
  return (a, b) => {
    const others = keysOf(b);
    for (const [index, key] of keysOf(a).entries()) {
      const other = others[index] ?? key;
      if (key < other) return -1;
      if (key > other) return 1;
    }
    return 0;
  };
}
