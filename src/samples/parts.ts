import { fileURLToPath } from 'node:url';

/** The sample event, which has every part of a site in every state, and the moment for which it is drawn. */
export const partsSample = {
  folder: fileURLToPath(new URL('parts', import.meta.url)),
  now: '2031-08-01T12:00',
} as const;
