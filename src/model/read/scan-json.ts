import { createScanner } from 'jsonc-parser';

/** A word, number, text or sign of a JSON file. */
export interface Token {
  readonly offset: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: 'sign' | 'literal' | 'text' | 'number' | 'comment' | 'unknown' | 'end';
  /** One of { } [ ] , : when it is one. */
  readonly sign: string | undefined;
  /** What is wrong inside the word itself. */
  readonly error: 'unclosed' | 'escape' | 'character' | 'number' | undefined;
}

// The scanner's own numbers: TypeScript cannot import the constant enums of another package one file at a time.
const kinds: Readonly<Record<number, Token['kind'] | 'space'>> = {
  1: 'sign',
  2: 'sign',
  3: 'sign',
  4: 'sign',
  5: 'sign',
  6: 'sign',
  7: 'literal',
  8: 'literal',
  9: 'literal',
  10: 'text',
  11: 'number',
  12: 'comment',
  13: 'comment',
  14: 'space',
  15: 'space',
  17: 'end',
};
const errors: Readonly<Record<number, Token['error']>> = {
  2: 'unclosed',
  3: 'number',
  4: 'escape',
  5: 'escape',
  6: 'character',
};

/**
 * Takes a text apart into the words of JSON, those that JSON does not have included.
 * @param text the text
 * @returns its words in order, and at last one that marks the end
 */
export function* scanJson(text: string): Generator<Token> {
  const scanner = createScanner(text, false);
  for (;;) {
    const kind = kinds[scanner.scan()] ?? 'unknown';
    if (kind === 'space') continue;
    const offset = scanner.getTokenOffset();
    const raw = text.slice(offset, offset + scanner.getTokenLength());
    const sign = kind === 'sign' ? raw : undefined;
    yield { offset, end: offset + raw.length, raw, kind, sign, error: errors[scanner.getTokenError()] };
    if (kind === 'end') return;
  }
}
