/** The fields of an item that are not simply its facts: what linking must supply. */
export type LinksOf<Facts, Item> = Pick<
  Item,
  {
    [Key in keyof Item]-?: Key extends keyof Facts ? (Facts[Key] extends Item[Key] ? never : Key) : Key;
  }[keyof Item]
>;

/**
 * The items of one kind. Items refer to each other in circles, so each begins as a copy of its facts that others can
 * already point to, and becomes whole when `link` has supplied the rest.
 */
export class Registry<Facts extends { readonly id: string }, Item extends object> {
  readonly #entries: ReadonlyMap<string, { readonly facts: Facts; readonly item: Item }>;

  constructor(list: readonly Facts[]) {
    // The one place where an item is typed as whole before it is: `link` is typed to supply all that is missing.
    this.#entries = new Map(
      list.map((facts) => [facts.id, { facts, item: { ...facts } as unknown as Item }]),
    );
  }

  /** The items in the order of the list. */
  get all(): Item[] {
    return [...this.#entries.values()].map(({ item }) => item);
  }

  /** The item of an id. */
  get(id: string): Item {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw new Error(`No item "${id}": references must be checked before linking.`);
    return entry.item;
  }

  /** The item of an id, or undefined for none. */
  find(id: string | undefined): Item | undefined {
    return id === undefined ? undefined : this.get(id);
  }

  /** The items of a list of ids, each once. */
  pick(ids: readonly string[]): Item[] {
    return [...new Set(ids)].map((id) => this.get(id));
  }

  /** The items that name another one in their facts. */
  naming(targetsOf: (facts: Facts) => readonly string[]): (id: string) => Item[] {
    const entries = invert([...this.#entries.values()], ({ facts }) => targetsOf(facts));
    return (id) => entries(id).map(({ item }) => item);
  }

  /** Supplies what each item has beyond its facts. */
  link(make: (facts: Facts) => LinksOf<Facts, Item>): void {
    for (const { facts, item } of this.#entries.values()) Object.assign(item, make(facts));
  }
}

/**
 * Turns links around: from "these items name those" to "those are named by these", in the order of the items.
 * @param items the items that name others
 * @param targetsOf the items that one of them names
 * @returns for each id, the items that name it
 */
export function invert<Item>(
  items: readonly Item[],
  targetsOf: (item: Item) => readonly string[],
): (id: string) => Item[] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of new Set(targetsOf(item))) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [item]);
      else list.push(item);
    }
  }
  return (id) => found.get(id) ?? [];
}
