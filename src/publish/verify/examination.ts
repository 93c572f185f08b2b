import type { Host } from '../../hosting/host-list.ts';
import type { Release } from '../release/release.ts';
import type { Answer, Asker } from './ask.ts';

/** What an examination of a live site looks at, and with what. */
export interface Examination {
  readonly asker: Asker;
  readonly release: Release;
  readonly host: Host;
  /** Where the site stands: `https://site.example`. */
  readonly origin: string;
  /** The base path under which the site stands there: `/`, or `/psdm/`. */
  readonly basePath: string;
}

/** What came of one part of an examination. */
export interface Examined {
  /** Sentences that begin with the address. */
  readonly differences: readonly string[];
  /** How many questions it took. */
  readonly questions: number;
}

/** Says how an answer begins, for sentences. */
export function describeAnswer({ status, body }: Answer): string {
  return `status ${status} with ${body.length} bytes`;
}
