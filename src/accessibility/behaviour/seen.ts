import type { Description, Seen } from '../page/dom/describe.ts';

/**
 * Joins where something was seen with what it was.
 * @param at the element's description
 * @param message what was seen, in one sentence
 */
export const seen = ({ selector, html }: Description, message: string): Seen => ({ selector, html, message });
