/** Where links lead, for a text that is read away from its page. */
export interface Links {
  /** The address at which the site stands, with its last slash. */
  readonly url: string;
  /** Addresses that must not show yet: of a link to one of them only the words stay. */
  readonly withheld: readonly string[];
  /** The whole address of the page on which the text stands; without it, links within the page lead nowhere. */
  readonly page?: string;
}

/**
 * Says where the links of a text lead.
 * @param links where the site and the page stand
 * @returns gives the whole address of a link by the one that is written; undefined when only its words may stay
 */
export function createLinkAddress({ url, withheld, page }: Links): (href: string) => string | undefined {
  const basePath = new URL(url).pathname;
  const hidden = new Set(withheld);
  return (href) => {
    if (href.startsWith('#')) return page === undefined ? undefined : `${page}${href}`;
    if (!/^\/(?!\/)/.test(href)) return href;
    const own = `${basePath}${href.slice(1)}`;
    const [path = ''] = own.split(/[?#]/, 1);
    return hidden.has(path) ? undefined : new URL(own, url).href;
  };
}
