/** What is known of a text's language. */
export interface ReadResult {
  /** Words of three letters and more that do not begin with a capital. */
  readonly words: number;
  /** Those of them that no English dictionary knows. */
  readonly unknown: number;
  /** The likeliest language as two letters, or undefined when the text says too little. */
  readonly language: string | undefined;
  /** Whether the likeliest language stands clearly before all others. */
  readonly isSure: boolean;
}

/** Reads texts: one result for each, in their order. */
export type ReadText = (texts: readonly string[]) => Promise<readonly ReadResult[]>;
