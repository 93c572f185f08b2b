import type { Pixels } from './encode-png.ts';

/** A picture that the site needs. It is drawn after the pages, and only when no earlier build has drawn it. */
export interface Drawing {
  /** Path in the output folder, with forward slashes; one that ends in `.ico` becomes an icon file around the PNG. */
  readonly path: string;
  /** A hash of all that decides its bytes. */
  readonly hash: string;
  readonly draw: () => Promise<Pixels>;
}
