import { canalMotif } from '../../src/views/components/canal-motif.ts';
import type { SocialWords } from '../../src/views/social-words.ts';

/**
 * Makes the words of a picture; a test changes what it is about.
 * @param changes what differs
 */
export function makeWords(changes: Partial<SocialWords> = {}): SocialWords {
  return {
    kind: 'Session',
    title: 'Opening',
    note: 'Illustrative programme',
    event: 'Small Event',
    occasion: '10 to 11 June 2026, Leicester',
    motif: canalMotif({ seed: '/sessions/opening/', cargo: { organisations: [{ id: 'council' }] } }),
    tracks: {},
    ...changes,
  };
}
