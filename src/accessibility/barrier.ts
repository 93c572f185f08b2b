/** Something in a page that hinders people, as any engine told it. */
export interface Barrier {
  /** The page as it was asked for: a file of a folder, or an address. */
  readonly page: string;
  /** The engine's own name for what it looked for. */
  readonly rule: string;
  readonly engine: EngineName;
  /** Number of the success criterion of WCAG 2.2, or `good practice`. */
  readonly criterion: string;
  /** What was found, in one sentence. */
  readonly message: string;
  readonly whom: string;
  readonly remedy: string;
  /** A selector that finds the element, and the beginning of its source; both empty for the whole page. */
  readonly selector: string;
  readonly html: string;
  /** What had been done to the page, when it was not as it is at first: `after “Menu”`. */
  readonly state?: string | undefined;
}

/** Who looks: two sets of rules of others, our own, our use of the page, and the source as it was sent. */
export const engineNames = ['axe', 'htmlcs', 'rules', 'behaviour', 'source'] as const;

/** The name of an engine. */
export type EngineName = (typeof engineNames)[number];

/** A finding that is known and kept, and why. */
export interface Ignored {
  readonly rule: string;
  /** The page, or a part of its name that ends in `*`. */
  readonly page: string;
  /** A part of the element's selector or source; every element when it is left out. */
  readonly element?: string | undefined;
  readonly reason: string;
}
