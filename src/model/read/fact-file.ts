/** A place in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The way to a value inside a file: keys and list positions. */
export type ValuePath = readonly PropertyKey[];

/** An organiser's file as it was read: values not yet checked, and where each of them stands. */
export interface FactFile {
  /** Path from the event's folder, with forward slashes. */
  readonly path: string;
  readonly value: unknown;
  /** The Markdown below the front matter; empty for JSON. */
  readonly body: string;
  /** Finds the place of a value, or of the nearest thing around it. */
  readonly locate: (path: ValuePath) => Place;
}
