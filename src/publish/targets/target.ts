import type { Release } from '../release/release.ts';

/** A folder whose files are exactly those of its release. */
export interface SealedSite {
  readonly folder: string;
  readonly release: Release;
}

/** What publishing or going back changed. */
export interface PublishReport {
  /** The name of the release that is now shown: `0007-1f2e3d4c`, or what the target has instead. */
  readonly id: string;
  /** How many files were sent, removed, and left as they were. */
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Sentences for whoever runs the site: what is left to do, what was found and mended. */
  readonly notes: readonly string[];
}

/** A release that a target keeps. */
export interface KeptRelease {
  readonly id: string;
  readonly isShown: boolean;
  /** When it was checked, as an instant in UTC. */
  readonly checkedAt: string;
  readonly commit?: string | undefined;
  /** What is wrong with it, when it cannot be shown again. */
  readonly damage?: string | undefined;
}

/** A place where a site is published. */
export interface Target {
  /** For sentences: `the folder /srv/psdm`. */
  readonly name: string;
  /**
   * Publishes a site so that visitors see either what was there before or all of the new.
   * @param isTrial whether only to say what would change
   * @throws a sentence; what visitors see is then as it was, or the new site as a whole
   */
  publish(site: SealedSite, isTrial: boolean): Promise<PublishReport>;
  /** Lists what can be shown again, the newest first. */
  list(): Promise<readonly KeptRelease[]>;
  /**
   * Shows an earlier release again.
   * @param id which; the one before the present one when left out
   * @throws a sentence when there is none, or when it is damaged
   */
  rollBack(id?: string): Promise<PublishReport>;
}
