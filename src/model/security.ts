import type { ZonedTime } from './time.ts';

/** How people report that something of the site is not safe (RFC 9116). */
export interface Security {
  /** Whole addresses and numbers as URIs, the best first; never none. */
  readonly contact: readonly string[];
  /** From then on nobody relies on it any more. */
  readonly expires: ZonedTime;
  readonly policy: string | undefined;
}
