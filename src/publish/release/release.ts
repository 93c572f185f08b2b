import { z } from 'zod';

export { releaseFile } from '../../hosting/served-site.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A path that leads out of no folder, wherever a release comes from. */
const path = z
  .string()
  .regex(/^[^\p{Cc}\\/:]+(?:\/[^\p{Cc}\\/:]+)*$/u)
  .refine((text) => !text.split('/').some((part) => part === '.' || part === '..'));

const releasedFile = z.strictObject({
  /** Its path in the folder of the site, with forward slashes. */
  path,
  sha256,
  bytes: z.int().nonnegative(),
  /** The hashes of the style sheets that it holds, for the Content-Security-Policy. */
  styles: z.array(z.string()).optional(),
});

/** `release.json`: what a checked site holds, and what was checked. */
export const releaseSchema = z.strictObject({
  /** The version of this form. */
  version: z.literal(1),
  /** The name of the event. */
  name: z.string(),
  /** The whole address at which the site belongs, with its last slash. */
  url: z.url(),
  /** The commit of the facts and the program, and whether there were changes beside it; neither without Git. */
  commit: z.string().optional(),
  uncommitted: z.boolean().optional(),
  /** When the checks had passed, as an instant in UTC. */
  checkedAt: z.iso.datetime(),
  /** The moment for which the site was built, as an instant in UTC. */
  builtFor: z.iso.datetime(),
  /** When the site must be built again although no file changes; left out when nothing changes by itself. */
  buildAgainAt: z.iso.datetime({ offset: true }).optional(),
  /** What was checked, each with what was measured. */
  checks: z.array(z.strictObject({ name: z.string(), promise: z.string(), figures: z.string().optional() })),
  figures: z.strictObject({ pages: z.int(), files: z.int(), bytes: z.int() }),
  /** Addresses that have moved for good, with the base path. */
  redirects: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  /** Every file of the site but this one, sorted by path. */
  files: z.array(releasedFile),
  /** The SHA-256 of all the above, so that a change of this file shows too. */
  seal: sha256,
});

/** A checked site. */
export type Release = z.infer<typeof releaseSchema>;

/** One of its files. */
export type ReleasedFile = z.infer<typeof releasedFile>;
