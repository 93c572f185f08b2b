import { createHash } from 'node:crypto';

/** Where a release stands on the machine of its web server. */
export interface Place {
  /** The absolute path of the folder that holds all releases and the link `current`. */
  readonly folder: string;
  /** The name of the release in it. */
  readonly id: string;
}

/** A file of settings. */
export interface SettingsFile {
  /** Its path in the folder `server` of the release. */
  readonly path: string;
  readonly content: string;
}

/*
 * In both languages `$`, `{` and quotation marks begin something, and neither can write a `$` as it is in a path; nginx
 * reads `*`, `?` and brackets in the paths of files that it includes as patterns.
 */
const special = /[\p{Cc}"'`$*?[\]{}\\;#]/u;

/**
 * Sees that the settings of web servers can name a place.
 * @param place the place
 * @param basePath the base path of the site, without escapes
 * @throws a sentence when they cannot
 */
export function checkPlaceName({ folder, id }: Place, basePath: string): void {
  if (!folder.startsWith('/') || special.test(folder)) {
    throw new Error(
      `The settings of nginx and Caddy cannot name the folder ${JSON.stringify(folder)}. Choose an absolute path of letters, digits, spaces and - _ . ~ + , = @ % only.`,
    );
  }
  if (special.test(basePath)) {
    throw new Error(
      `The settings of nginx and Caddy cannot name the base path ${JSON.stringify(basePath)}. Choose one of letters, digits and - _ . ~ only.`,
    );
  }
  if (!/^[\w-]+$/.test(id)) {
    throw new Error(
      `The release ${JSON.stringify(id)} has a name that is not made of letters, digits and -.`,
    );
  }
}

/**
 * Gives the names in the settings of a site something of their own, so that one server can show several sites.
 * @param folder the folder of the site’s releases
 */
export function markOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 8);
}
