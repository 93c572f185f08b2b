import { findOwnPath } from './find-own-path.ts';
import { suggest } from './suggest.ts';

/** What a link within the site may lead to. */
export interface OwnSite {
  readonly url: URL | undefined;
  /** Addresses without the base path: `/agenda/`; undefined when they are not all known. */
  readonly addresses: ReadonlySet<string> | undefined;
  /** The address of today of each page that was renamed, by the old one. */
  readonly moved: ReadonlyMap<string, string>;
  /** The ids of the organisers' headings, by the address of their page. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  /** The ids of the headings in the text in which the link stands. */
  readonly own: readonly string[];
}

/** What is wrong with a link. */
export interface LinkProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/**
 * Says what is wrong with the address of a link.
 * @param written the address as it was written
 * @param text the link's words
 * @param site what a link within the site may lead to
 * @returns undefined when it leads to a page of this site or a whole address elsewhere
 */
export function explainLink(written: string, text: string, site: OwnSite): LinkProblem | undefined {
  // Between < and > an address may hold spaces.
  const href = written.trim().replaceAll(' ', '%20');
  if (href === '') return error(`the link "${text}" leads nowhere: its ( ) are empty.`);
  if (href === '#') return error(`the link "${text}" leads nowhere.`);
  if (href.startsWith('#')) return explainAnchor(href, site.own);
  if (/^(?:mailto:[^\s@]+@\S+|tel:\+?[\d\s().-]{3,}(?:;\S+)?)$/i.test(href)) return undefined;
  if (/^\/(?!\/)/.test(href)) return explainOwnPage(href, site);
  const server = /^https?:\/\/([^/?#]*)/i.exec(href)?.[1];
  if (server !== undefined && !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?$/u.test(server)) {
    return error(`the link "${href}" names no server that can exist: "${server}".`);
  }
  if (/^https?:\/\/[^/?#\s@]+\.[^/?#\s@]+(?:[/?#]\S*)?$/i.test(href) && URL.canParse(href))
    return explainWhole(new URL(href), site);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return error(`the link "${href}" has no address with an @ behind mailto:.`);
  if (scheme === 'tel')
    return error(`the link "${href}" has no number behind tel:. Write it like tel:+441212345678.`);
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') {
    return error(`the link "${href}" begins with ${scheme}:, which is not allowed. ${allowed}`);
  }
  return error(`the link "${href}" is not a whole address. ${allowed}${guess(href, site)}`);
}

const allowed = 'A link begins with / (a page of this site), https://, mailto: or tel:.';
const error = (message: string): LinkProblem => ({ severity: 'error', message });

/**
 * Says what is wrong with a link to a page of this site.
 * @param href a root path, perhaps with # or ?
 * @param site all pages of this site and their headings
 */
function explainOwnPage(href: string, { addresses, moved, anchors }: OwnSite): LinkProblem | undefined {
  const [path = ''] = href.split(/[?#]/, 1);
  if (addresses === undefined) return undefined;
  if (addresses.has(path)) {
    const anchor = /#.*$/.exec(href)?.[0];
    return anchor === undefined ? undefined : explainAnchor(anchor, anchors.get(path) ?? []);
  }
  if (addresses.has(`${path}/`)) {
    return error(
      `the link "${href}" lacks its last slash. Did you mean "${path}/${href.slice(path.length)}"?`,
    );
  }
  const to = moved.get(path.replace(/\/?$/, '/'));
  if (to !== undefined) {
    return error(
      `there is no page "${path}" on this site any more, because it was renamed and now stands at "${to}". Did you mean "${to}${href.slice(path.length)}"?`,
    );
  }
  return error(`there is no page "${path}" on this site.${suggestPage(path, addresses)}`);
}

/** The parts of a page that the site makes itself have ids that begin with `part-`. */
function explainAnchor(anchor: string, slugs: readonly string[]): LinkProblem | undefined {
  const wanted = decodeSafely(anchor.slice(1));
  if (wanted.startsWith('part-') || wanted === 'main-content') return undefined;
  // Of two headings with the same words the second one's id ends with a number.
  if (slugs.includes(wanted) || slugs.includes(wanted.replace(/-\d+$/, ''))) return undefined;
  const known =
    slugs.length === 0 ? ' That page has no headings of yours.' : ` Headings: ${slugs.join(', ')}.`;
  return error(
    `the link leads to "${anchor}", and there is no such heading.${suggest(wanted, slugs)}${known}`,
  );
}

function suggestPage(path: string, addresses: ReadonlySet<string>): string {
  const bare = path.replace(/(?:\/index)?\.(?:md|html)$/, '');
  const whole = bare.endsWith('/') ? bare : `${bare}/`;
  // Of many pages the nearest is looked for among those of the same part of the site first.
  const part = [...addresses].filter((address) => address.split('/')[1] === whole.split('/')[1]);
  return suggest(whole, part) || suggest(whole, [...addresses]);
}

function explainWhole(address: URL, site: OwnSite): LinkProblem | undefined {
  const own = site.url && findOwnPath(address.href, site.url);
  if (own !== undefined) {
    const wrong = explainOwnPage(own, site);
    if (wrong !== undefined) return wrong;
    return error(`the link "${address.href}" leads to this site itself. Did you mean "${own}"?`);
  }
  if (address.protocol === 'https:') return undefined;
  const message = `the link "${address.href}" is not encrypted. Write https:// if that site has it.`;
  return { severity: 'warning', message };
}

function guess(href: string, { addresses, moved }: OwnSite): string {
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(href)) return ` Did you mean "mailto:${href}"?`;
  const bare = href.replace(/^(?:https?:?\/*)?\/*/i, '');
  if (/^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(bare) && !bare.endsWith('.md'))
    return ` Did you mean "https://${bare}"?`;
  if (bare === '') return '';
  const path = `/${bare
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/(?:\/index)?\.(?:md|html)$/, '')
    .replace(/\/?$/, '/')}`;
  const to = moved.get(path);
  if (to !== undefined) return ` Did you mean "${to}"?`;
  if (addresses?.has(path)) return ` Did you mean "${path}"?`;
  return addresses === undefined ? '' : suggestPage(path, addresses);
}

/** A % that begins no code stays as it is. */
function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
