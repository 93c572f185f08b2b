import type { Abbreviation } from '../../model/event.ts';
import { html, type Html } from '../html.ts';
import { factList } from './fact-list.ts';

/**
 * Lists abbreviations with their words, for those whom no title of an element reaches; nothing when there are none.
 * @param abbreviations in the order in which they are shown
 */
export function abbreviationList(abbreviations: readonly Abbreviation[]): Html | undefined {
  return factList(
    abbreviations.map(({ abbreviation, expansion, explanation }) => ({
      name: abbreviation,
      value: html`${expansion}${explanation !== undefined && html`<br>${explanation}`}`,
    })),
  );
}
