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
  /** The line on which the Markdown begins. */
  readonly bodyLine: number;
  /** Finds the place of a value, or of the nearest thing around it. */
  readonly locate: (path: ValuePath) => Place;
  /** Finds the place of a field's name, or of the nearest thing around it. */
  readonly locateName: (path: ValuePath) => Place;
}

/** Makes a file of a text, or says what keeps it from being read. */
export type Parse = (path: string, text: string) => FactFile | Refusal;

/** What keeps a file from being read. */
export interface Refusal {
  readonly place: Place | undefined;
  readonly message: string;
}

/**
 * Says whether a file is Markdown, in which the facts are front matter.
 * @param path the file's path
 */
export function isMarkdown(path: string): boolean {
  return path.endsWith('.md');
}
