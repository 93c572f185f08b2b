/** A file of a site as a web server sees it. */
export interface ServedFile {
  /** Its path in the folder of the site, with forward slashes and without the site's base path: `agenda/index.html`. */
  readonly path: string;
  /** The hashes of the style sheets that it holds, as `hashStyles` gives them; none for most files. */
  readonly styles: readonly string[];
}

/** An address that has moved for good. */
export interface Redirect {
  /** The old address, with the base path and its last slash: `/sessions/opening/`. */
  readonly from: string;
  /** Where it leads: an address of the same site, in the same form. */
  readonly to: string;
}

/** What a web server must know of a site. */
export interface ServedSite {
  /** `/`, or the sub-folder under which the site is published: `/psdm/`. */
  readonly basePath: string;
  readonly files: readonly ServedFile[];
  readonly redirects: readonly Redirect[];
}

/** The page that stands for every address that does not exist. */
export const notFoundFile = '404.html';

/** The file that says what was checked. It comes to a site after it was built, and is published with it. */
export const releaseFile = 'release.json';

/** Settings that Netlify and Cloudflare Pages read from the site itself; no other server shows or sends them. */
export const settingsFiles: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/**
 * Says at which address a server shows a file.
 * @param path the path of the file in the folder of the site
 * @param basePath the base path of the site
 * @returns such as `/agenda/` for `agenda/index.html`
 */
export function addressOf(path: string, basePath: string): string {
  return encodeURI(`${basePath}${path.replace(/(^|\/)index\.html$/, '$1')}`);
}
