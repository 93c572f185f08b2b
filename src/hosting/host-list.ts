/** What a kind of host can do with a site, and what not. */
export interface Host {
  /** What `--host` takes. */
  readonly id: 'server' | 'netlify' | 'cloudflare-pages' | 'github-pages' | 'object-storage' | 'any';
  /** For sentences. */
  readonly name: string;
  /**
   * Which headers of the list it sends: all of them on every answer; all, but on addresses that do not exist only those
   * that stand on everything; only Content-Type and Cache-Control; or what it likes.
   */
  readonly headers: 'all' | 'by address' | 'type and cache' | 'its own';
  /** Whether an old address is answered with the status 301, or with a page that leads on. */
  readonly redirects: 'status' | 'page';
  /** Whether it shows folders whose name begins with a dot, such as `.well-known`. */
  readonly showsDotFolders: boolean;
  /** Whether it answers `_headers` and `_redirects` as if they were pages of the site. */
  readonly showsSettings: boolean;
}

/** The hosts that are known. */
export const hosts: readonly Host[] = [
  {
    id: 'server',
    name: 'nginx or Caddy with the settings of this site',
    headers: 'all',
    redirects: 'status',
    showsDotFolders: true,
    showsSettings: false,
  },
  {
    id: 'netlify',
    name: 'Netlify',
    headers: 'by address',
    // It shows a page that exists before it looks into _redirects, and old addresses have pages that lead on.
    redirects: 'page',
    showsDotFolders: true,
    showsSettings: false,
  },
  {
    id: 'cloudflare-pages',
    name: 'Cloudflare Pages',
    headers: 'by address',
    redirects: 'status',
    showsDotFolders: true,
    showsSettings: false,
  },
  {
    id: 'github-pages',
    name: 'GitHub Pages',
    headers: 'its own',
    redirects: 'page',
    // actions/upload-pages-artifact leaves out what begins with a dot.
    showsDotFolders: false,
    showsSettings: true,
  },
  {
    id: 'object-storage',
    name: 'object storage',
    headers: 'type and cache',
    redirects: 'page',
    showsDotFolders: true,
    showsSettings: false,
  },
  {
    id: 'any',
    name: 'another web server',
    headers: 'its own',
    redirects: 'page',
    showsDotFolders: true,
    showsSettings: false,
  },
];
