import { measures } from './measures.ts';
import { runRules } from './run-rules.ts';

/** What the gate can ask of a page: this file is bundled and put into every page that is tested. */
export const gate = { runRules, ...measures };

/** How the page sees the gate. */
export type Gate = typeof gate;

Object.defineProperty(window, 'accessibilityGate', { value: gate, configurable: true });
