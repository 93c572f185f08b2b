import { nothingPermitted } from './permissions.ts';
import { writePolicy } from './security-policy.ts';
import type { ServedFile } from './served-site.ts';

/**
 * The kinds of file, as far as headers differ: pages; what has a hash in its name, so that it never changes; data and
 * feeds for other programs; and the rest.
 */
export type FileKind = 'page' | 'fixed' | 'data' | 'other';

/** The folders in which every file has a hash of its content in its name. */
export const fixedFolders = ['images', 'social'] as const;

/** The endings of files that are made for other programs, which may run on other sites. */
export const dataEndings = ['atom', 'csv', 'ics', 'json', 'xml'] as const;

/** A header of the answers of a server. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A header, and on which files it stands. */
export interface HeaderRule extends Header {
  readonly on: readonly FileKind[];
  /** What a visitor would miss without it, for the list of what a host loses. */
  readonly protects: string;
}

const everything: readonly FileKind[] = ['page', 'fixed', 'data', 'other'];

/**
 * The one list of headers. What every server sends is made of it, and `npm run verify` holds a live site against it.
 * The Content-Security-Policy is apart, because it differs from page to page: see `headersOf`.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    name: 'Strict-Transport-Security',
    // RFC 6797. Two years; sub-domains are not ours to speak for.
    value: 'max-age=63072000',
    on: everything,
    protects: 'nobody on the same wifi can turn a later visit to unencrypted HTTP',
  },
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    on: everything,
    protects: 'no file is taken for another type than it is',
  },
  {
    name: 'X-Frame-Options',
    // For browsers that do not know frame-ancestors (RFC 7034).
    value: 'DENY',
    on: everything,
    protects: 'no other site can show a page inside of its own',
  },
  {
    name: 'Referrer-Policy',
    value: 'no-referrer',
    on: everything,
    protects: 'sites that a page links to do not learn which page that was',
  },
  {
    name: 'Permissions-Policy',
    value: nothingPermitted,
    on: everything,
    protects: 'no page can ask for the camera, the place and the like',
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    on: everything,
    protects: 'a site that opens a page in a window has no hold on it',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    on: ['page', 'other'],
    protects: 'other sites cannot load pages as parts of their own',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    // Pictures are made for other sites that show a link, data for other programs.
    value: 'cross-origin',
    on: ['fixed', 'data'],
    protects: 'pictures and data can be shown elsewhere',
  },
  {
    name: 'Access-Control-Allow-Origin',
    value: '*',
    on: ['data'],
    protects: 'scripts of other sites can read calendars, feeds and data',
  },
  {
    name: 'Cache-Control',
    // RFC 9111: kept, but asked for anew each time, so that nobody sees yesterday’s programme.
    value: 'no-cache',
    on: ['page', 'data', 'other'],
    protects: 'nobody sees an old page after a change',
  },
  {
    name: 'Cache-Control',
    // RFC 8246: the name changes with the content.
    value: 'public, max-age=31536000, immutable',
    on: ['fixed'],
    protects: 'a picture is loaded once and never asked for again',
  },
];

/**
 * Says of which kind a file is.
 * @param path its path in the folder of the site
 */
export function kindOf(path: string): FileKind {
  if (fixedFolders.some((folder) => path.startsWith(`${folder}/`))) return 'fixed';
  if (path.endsWith('.html')) return 'page';
  return dataEndings.some((ending) => path.endsWith(`.${ending}`)) ? 'data' : 'other';
}

/**
 * Lists the headers that stand on all files of a kind, without the Content-Security-Policy.
 * @param kind the kind of file
 */
export function headersOfKind(kind: FileKind): Header[] {
  return headerRules.filter(({ on }) => on.includes(kind)).map(({ name, value }) => ({ name, value }));
}

/**
 * Lists the headers with which a file is served, without Content-Type (`typeOf`) and what belongs to one answer alone.
 * @param file the file
 */
export function headersOf({ path, styles }: ServedFile): Header[] {
  return [{ name: 'Content-Security-Policy', value: writePolicy(styles) }, ...headersOfKind(kindOf(path))];
}
